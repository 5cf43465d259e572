import type { ReactNode } from "react";
import { useLocale, useWords } from "../words/index.js";
import { dayOf } from "./days.js";
import { useScroll } from "./use-scroll.js";

interface Entry {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  shown: ReactNode;
}

interface LogProps {
  label: string;
  entries: Entry[];
  timeZone: string;
  /** How many more there were before these. */
  earlier: number;
  empty: ReactNode;
}

/** What was said, oldest first, with a line where a day begins. */
export function Log({ label, entries, timeZone, earlier, empty }: LogProps) {
  const say = useWords();
  const locale = useLocale();
  const last = entries.at(-1)?.id;
  const scroll = useScroll(last);
  return (
    // The announcer tells what is new, once for all panes.
    <div
      className="log"
      role="log"
      aria-live="off"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      {...scroll.outer}
    >
      <div className="log-body" ref={scroll.inner}>
        {earlier > 0 && <p className="log-earlier">{say.earlier(earlier)}</p>}
        {entries.length === 0 && empty}
        {daysOf(entries, (at) => dayOf(at, locale, timeZone)).map(({ day, entries: said }) => (
          // The line stays at the top as long as its day is read.
          <div key={said[0]?.id}>
            <p className="log-day">
              <span>{day}</span>
            </p>
            {said.map(({ id, shown }) => (
              <div key={id} data-last={id === last || undefined}>
                {shown}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Entries that stand together by the day on which they were said. */
function daysOf(entries: Entry[], dayAt: (at: number) => string): { day: string; entries: Entry[] }[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = dayAt(entry.at);
    if (days.at(-1)?.day === day) days.at(-1)?.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
