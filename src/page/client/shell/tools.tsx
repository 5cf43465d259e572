import { Faults } from "../faults/faults.js";
import { TimeControl } from "../time/control.js";
import { Timeline } from "../time/timeline.js";
import { useWords } from "../words/index.js";
import type { PartProps } from "./navigation.js";

/** What only this page has: the bot's clock, its dates as a picture, and what can go wrong. */
export function Tools({ page, view }: PartProps) {
  const say = useWords();
  return (
    <>
      <TimeControl page={page} view={view} />
      <Timeline page={page} view={view} />
      <Faults page={page} view={view} />
      <section className="tool tool-reset">
        <button type="button" className="button" onClick={() => page.act("reset", {})}>
          {say.reset}
        </button>
        <p className="small">{say.resetWhat}</p>
      </section>
    </>
  );
}
