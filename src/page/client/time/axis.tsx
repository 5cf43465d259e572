import { part } from "../panes/days.js";
import { useLocale, useWords } from "../words/index.js";
import { dayNumber, type Range, type Tick, ticksOf, xOf } from "./layout.js";

/** How high the line of the years is. */
export const AXIS = 18;
const MOST = 5;
/** Half of what a tick's words need, and what a letter of them does. */
const HALF = 18;
const LETTER = 5.5;

interface AxisProps {
  range: Range;
  width: number;
  height: number;
  today: string;
}

/** Where the years or months of a range begin, and where today is. */
export function Axis({ range, width, height, today }: AxisProps) {
  const say = useWords().timeline;
  const locale = useLocale();
  const now = xOf(dayNumber(today) + 0.5, range, width);
  const half = (say.today.length * LETTER) / 2;
  const middle = Math.min(Math.max(now, half), width - half);
  const nameOf = ({ at }: Tick) =>
    at.slice(5) === "01-01" ? at.slice(0, 4) : part(at, locale, { month: "short" });
  return (
    <>
      {ticksOf(range, MOST).map((tick) => {
        const x = xOf(tick.day, range, width);
        const free = Math.abs(x - middle) > half + HALF;
        return (
          <g key={tick.at} className="tick">
            <line x1={x} x2={x} y1={AXIS - 4} y2={height} />
            {free && (
              <text x={Math.min(Math.max(x, HALF), width - HALF)} y={10}>
                {nameOf(tick)}
              </text>
            )}
          </g>
        );
      })}
      <g className="now">
        <line x1={now} x2={now} y1={AXIS - 4} y2={height} />
        <text x={middle} y={10}>
          {say.today}
        </text>
      </g>
    </>
  );
}
