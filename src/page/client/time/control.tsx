import { type FormEvent, useId, useState } from "react";
import { part, written } from "../panes/days.js";
import type { PartProps } from "../shell/navigation.js";
import { Segments } from "../shell/segments.js";
import { useLocale, useWords } from "../words/index.js";

/** The labour reform's deadline is nineteen days ahead then: a digest and a countdown have something to say. */
const VISIT = "2018-02-05";
/** The days that the page's clock can be set to. */
const FIRST = "2000-01-01";
const LAST = "2099-12-31";

/** Sets the bot's clock: onward by days or at a speed; to an earlier day by beginning anew. */
export function TimeControl({ page: { act }, view: { clock } }: PartProps) {
  const say = useWords().time;
  const locale = useLocale();
  const id = useId();
  // What somebody types stays, also while the clock is played.
  const [typed, setTyped] = useState<string>();
  const day = typed ?? clock.today;
  // A year is typed digit by digit, and the browser takes each for a year.
  const whole = day >= FIRST && day <= LAST;
  const earlier = whole && day < clock.today;
  const real = new Intl.DateTimeFormat("en-CA", { timeZone: clock.timeZone }).format(Date.now());
  const goTo = (to: string) => {
    setTyped(undefined);
    void act("time", { to });
  };
  const go = (event: FormEvent) => {
    event.preventDefault();
    goTo(day);
  };
  return (
    <section className="tool" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.title}</h2>
      <p className="time-day">{written(clock.today, locale, "long")}</p>
      <p className="small">
        {part(clock.today, locale, { weekday: "long" })} · {clock.today === real ? say.real : say.simulated}
      </p>
      <div className="row">
        <button type="button" className="button" onClick={() => act("time", { days: 1 })}>
          {say.day}
        </button>
        <button type="button" className="button" onClick={() => act("time", { days: 7 })}>
          {say.week}
        </button>
        {clock.today !== real && (
          <button type="button" className="button" onClick={() => goTo(real)}>
            {say.now}
          </button>
        )}
      </div>
      <Segments
        label={say.play}
        labelled
        segments={say.speeds.map(([key, shown]) => ({ key, shown }))}
        pressed={(speed) => speed === clock.speed}
        onPick={(speed) => act("time", { speed })}
      />
      <form className="time-go" onSubmit={go}>
        <label htmlFor={`${id}-date`}>{say.date}</label>
        <div className="row">
          <input
            id={`${id}-date`}
            type="date"
            required
            min={FIRST}
            max={LAST}
            value={day}
            aria-describedby={earlier ? `${id}-earlier` : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="submit" className="button button-primary" disabled={!whole || day === clock.today}>
            {earlier ? say.restart : say.go}
          </button>
        </div>
        {earlier && (
          <p id={`${id}-earlier`} className="small time-earlier">
            {say.earlier}
          </p>
        )}
      </form>
      {clock.today !== VISIT && (
        <button type="button" className="link" onClick={() => goTo(VISIT)}>
          {say.visit}
        </button>
      )}
    </section>
  );
}
