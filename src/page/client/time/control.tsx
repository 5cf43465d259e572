import { type FormEvent, useEffect, useId, useState } from "react";
import { written } from "../panes/days.js";
import type { PartProps } from "../shell/navigation.js";
import { useLocale, useWords } from "../words/index.js";

/** The labour reform's deadline is nineteen days ahead then: a digest and a countdown have something to say. */
const VISIT = "2018-02-05";

/** Sets the bot's clock: onward by days or at a speed; to an earlier day by beginning anew. */
export function TimeControl({ page: { act }, view: { clock } }: PartProps) {
  const say = useWords().time;
  const locale = useLocale();
  const id = useId();
  const [day, setDay] = useState(clock.today);
  useEffect(() => setDay(clock.today), [clock.today]);
  const earlier = day !== "" && day < clock.today;
  const real = new Intl.DateTimeFormat("en-CA", { timeZone: clock.timeZone }).format(Date.now());
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (day) void act("time", { to: day });
  };
  return (
    <section className="tool" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.title}</h2>
      <p className="time-day">{written(clock.today, locale)}</p>
      <p className="small">{clock.today === real ? say.real : say.simulated}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => act("time", { days: 1 })}>
          {say.day}
        </button>
        <button type="button" className="button" onClick={() => act("time", { days: 7 })}>
          {say.week}
        </button>
        {clock.today !== real && (
          <button type="button" className="button" onClick={() => act("time", { to: real })}>
            {say.now}
          </button>
        )}
      </div>
      <fieldset className="segments time-speed">
        <legend>{say.play}</legend>
        {say.speeds.map(([speed, name]) => (
          <button
            key={speed}
            type="button"
            aria-pressed={speed === clock.speed}
            onClick={() => act("time", { speed })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <form className="time-go" onSubmit={go}>
        <label htmlFor={`${id}-date`}>{say.date}</label>
        <div className="row">
          <input
            id={`${id}-date`}
            type="date"
            required
            value={day}
            aria-describedby={earlier ? `${id}-earlier` : undefined}
            onChange={({ target }) => setDay(target.value)}
          />
          <button type="submit" className="button button-primary" disabled={!day || day === clock.today}>
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
        <button type="button" className="link" onClick={() => act("time", { to: VISIT })}>
          {say.visit}
        </button>
      )}
    </section>
  );
}
