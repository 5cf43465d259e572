import { memo } from "react";
import type { Printed } from "../../api.js";
import { useWords } from "../words/index.js";
import { Empty } from "./empty.js";
import { Log } from "./log.js";
import type { PaneProps } from "./panes.js";

export function TerminalPane({ page, view, label }: PaneProps) {
  const say = useWords();
  return (
    <Log
      label={label}
      timeZone={view.clock.timeZone}
      earlier={view.earlier.printed}
      entries={view.printed.map((printed) => ({
        id: printed.id,
        at: printed.at,
        shown: <Screen printed={printed} />,
      }))}
      empty={<Empty page={page} text={say.terminalEmpty} />}
    />
  );
}

/** 80 columns wide, as the terminal writes it; a narrow pane scrolls it. */
const Screen = memo(function Screen({ printed }: { printed: Printed }) {
  const [title = "", ...rest] = printed.text.split("\n");
  return (
    <article className="screen" aria-label={`apg ${printed.line}`}>
      <p className="screen-line">
        <span aria-hidden="true">$ </span>
        apg {printed.line}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <pre tabIndex={0}>
        <strong>{title}</strong>
        {`\n${rest.join("\n")}`}
      </pre>
    </article>
  );
});
