import { useId, useMemo, useState } from "react";
import type { TimelineDate } from "../../api.js";
import { stretch, written } from "../panes/days.js";
import { sayLine } from "../say.js";
import type { PartProps } from "../shell/navigation.js";
import { Segments } from "../shell/segments.js";
import { useLocale, useWords } from "../words/index.js";
import { Chart } from "./chart.js";
import { around, isWithin, rangeOf } from "./layout.js";

const RANGES = ["all", "near"] as const;
type Reach = (typeof RANGES)[number];

/** The dates by theme as a picture; a date is read below it, and opened by a click. */
export function Timeline({ page, view }: PartProps) {
  const say = useWords().timeline;
  const locale = useLocale();
  const id = useId();
  const [picked, setPicked] = useState<Reach>();
  const [shown, setShown] = useState<TimelineDate>();
  const { timeline, themes } = view;
  const { today } = view.clock;
  // What is near says most, where there is something; years after the documents there is not.
  const near = useMemo(() => around(today), [today]);
  const reach = picked ?? (timeline.some((date) => isWithin(date, near)) ? "near" : "all");
  const range = useMemo(
    () => (reach === "near" ? near : rangeOf(timeline, today)),
    [reach, near, timeline, today],
  );
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
        <Segments
          label={say.range}
          segments={RANGES.map((key) => ({ key, shown: say[key] }))}
          pressed={(key) => key === reach}
          onPick={setPicked}
        />
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
