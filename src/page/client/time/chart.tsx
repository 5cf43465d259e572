import { type KeyboardEvent, useRef, useState } from "react";
import type { TimelineDate } from "../../api.js";
import { useWords } from "../words/index.js";
import { AXIS, Axis } from "./axis.js";
import { type Lane, lanesOf, type Range } from "./layout.js";

const WIDTH = 288;
const SIZE = 8;
const ROW = 11;
const TITLE = 16;
const LANE = 8;
/** So many of a theme's title have room above its lane. */
const LETTERS = 44;

interface ChartProps {
  dates: TimelineDate[];
  themes: { id: string; title: string }[];
  range: Range;
  today: string;
  label: string;
  labelOf: (date: TimelineDate) => string;
  onShow: (date: TimelineDate | undefined) => void;
  onOpen: (date: TimelineDate) => void;
}

/** One lane a theme, a mark a date, a line at today. One stop of the Tab key; arrows go from date to date. */
export function Chart({ dates, themes, range, today, label, labelOf, onShow, onOpen }: ChartProps) {
  const say = useWords().timeline;
  const [at, setAt] = useState(0);
  const svg = useRef<SVGSVGElement>(null);
  const lanes = lanesOf(dates, themes, { range, width: WIDTH, today, size: SIZE });
  const order = lanes.flatMap(({ marks }) => marks);
  if (order.length === 0) return <p className="small">{say.none}</p>;
  const current = Math.min(at, order.length - 1);
  const heights = lanes.map(({ rows }) => TITLE + rows * ROW + LANE);
  const height = heights.reduce((sum, each) => sum + each, AXIS);
  const pressed = (event: KeyboardEvent, date: TimelineDate) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") onOpen(date);
    else if (by !== undefined) {
      const next = (current + by + order.length) % order.length;
      setAt(next);
      svg.current?.querySelectorAll<SVGElement>("[data-date]")[next]?.focus();
    } else return;
    event.preventDefault();
  };
  let top = AXIS;
  let count = 0;
  const lane = ({ theme, title, marks }: Lane, index: number) => {
    const y = top;
    top += heights[index] as number;
    return (
      <g key={theme}>
        <text className="lane-title" x={0} y={y + 10}>
          {title.length > LETTERS ? `${title.slice(0, LETTERS - 1)}…` : title}
        </text>
        {marks.map(({ date, x, width, row, past }) => {
          const place = count++;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of its own.
            <g
              key={date.reference}
              role="button"
              data-date={date.reference}
              tabIndex={place === current ? 0 : -1}
              aria-label={labelOf(date)}
              className={`mark ${past ? "mark-past" : "mark-ahead"} ${date.added ? "mark-added" : ""}`}
              onClick={() => onOpen(date)}
              onKeyDown={(event) => pressed(event, date)}
              onMouseEnter={() => onShow(date)}
              onMouseLeave={() => onShow(undefined)}
              onFocus={() => {
                setAt(place);
                onShow(date);
              }}
              onBlur={() => onShow(undefined)}
            >
              <rect x={x} y={y + TITLE + row * ROW} width={width} height={SIZE} rx={SIZE / 2} />
            </g>
          );
        })}
      </g>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no list of fields.
    <svg ref={svg} className="chart" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={label}>
      <Axis range={range} width={WIDTH} height={height} today={today} />
      {lanes.map(lane)}
    </svg>
  );
}
