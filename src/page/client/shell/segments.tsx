import type { ReactNode } from "react";

interface Segment<Key> {
  key: Key;
  shown: ReactNode;
  /** What it is called where a picture or an abbreviation is shown. */
  label?: string;
  lang?: string;
}

interface SegmentsProps<Key> {
  label: string;
  /** Whether the label can be read; else it is for screen readers alone. */
  labelled?: boolean;
  segments: Segment<Key>[];
  pressed: (key: Key) => boolean;
  onPick: (key: Key) => void;
}

/** A row of buttons of which some are chosen. */
export function Segments<Key extends string | number>(props: SegmentsProps<Key>) {
  const { label, labelled = false, segments, pressed, onPick } = props;
  return (
    <fieldset className="segments">
      <legend className={labelled ? undefined : "hidden"}>{label}</legend>
      {segments.map(({ key, shown, label: name, lang }) => (
        <button
          key={key}
          type="button"
          aria-pressed={pressed(key)}
          title={name}
          lang={lang}
          onClick={() => onPick(key)}
        >
          {shown}
          {name && <span className="hidden"> {name}</span>}
        </button>
      ))}
    </fieldset>
  );
}
