import { useId, useMemo, useState } from "react";
import type { TimelineDate } from "../../api.js";
import { stretch, written } from "../panes/days.js";
import { sayLine } from "../say.js";
import type { PartProps } from "../shell/navigation.js";
import { useLocale, useWords } from "../words/index.js";
import { Chart } from "./chart.js";
import { around, rangeOf } from "./layout.js";

/** The dates by theme as a picture; a date is read below it, and opened by a click. */
export function Timeline({ page, view }: PartProps) {
  const say = useWords().timeline;
  const locale = useLocale();
  const id = useId();
  const [near, setNear] = useState(false);
  const [shown, setShown] = useState<TimelineDate>();
  const { timeline, themes } = view;
  const { today } = view.clock;
  const range = useMemo(() => (near ? around(today) : rangeOf(timeline, today)), [near, timeline, today]);
  const dayOf = ({ first, last }: TimelineDate) =>
    first === last ? written(first, locale, "long") : stretch(first, last, locale);
  const labelOf = (date: TimelineDate) =>
    [date.reference, dayOf(date), date.what, date.added ? say.added : ""].filter(Boolean).join(", ");
  const open = ({ reference }: TimelineDate) => {
    page.dispatch({ type: "drawer" });
    void sayLine(page, `/apg ${reference}`);
  };
  return (
    <section className="tool" aria-labelledby={`${id}-title`}>
      <div className="row row-between">
        <h2 id={`${id}-title`}>{say.title}</h2>
        <fieldset className="segments">
          <legend className="hidden">{say.range}</legend>
          {[false, true].map((each) => (
            <button
              key={String(each)}
              type="button"
              aria-pressed={each === near}
              onClick={() => setNear(each)}
            >
              {each ? say.year : say.all}
            </button>
          ))}
        </fieldset>
      </div>
      <Chart
        dates={timeline}
        themes={themes}
        range={range}
        today={today}
        label={say.title}
        labelOf={labelOf}
        onShow={setShown}
        onOpen={open}
      />
      <p className="timeline-reading">
        {shown ? (
          <>
            <strong>
              {shown.reference} · {dayOf(shown)}
            </strong>
            <span>{shown.what}</span>
          </>
        ) : (
          <span>{say.help}</span>
        )}
      </p>
    </section>
  );
}
