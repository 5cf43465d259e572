import type { TimelineDate } from "../../api.js";

export interface Range {
  /** Days since 1970. */
  from: number;
  to: number;
}
interface Mark {
  date: TimelineDate;
  /** From the left, in the units of the width. */
  x: number;
  /** At least as wide as a mark is high; a day is that wide. */
  width: number;
  /** Of several that would cover each other: from the top. */
  row: number;
  past: boolean;
}
export interface Lane {
  theme: string;
  title: string;
  marks: Mark[];
  rows: number;
}

const DAY = 86_400_000;
const GAP = 2;

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** From the first to the last of the dates and today, with air on both sides. */
export function rangeOf(dates: TimelineDate[], today: string): Range {
  const days = [...dates.flatMap(({ first, last }) => [first, last]), today].map(dayNumber);
  const from = Math.min(...days);
  const to = Math.max(...days);
  const air = Math.max(20, Math.round((to - from) * 0.03));
  return { from: from - air, to: to + air };
}

/** Half a year back and half a year ahead. */
export function around(today: string): Range {
  const at = dayNumber(today);
  return { from: at - 183, to: at + 183 };
}

/** Whether some of a date's days are in a range. */
export function isWithin({ first, last }: TimelineDate, { from, to }: Range): boolean {
  return dayNumber(last) >= from && dayNumber(first) <= to;
}

/** How far from the left a day is. */
export function xOf(day: number, { from, to }: Range, width: number): number {
  return ((day - from) / (to - from)) * width;
}

/** The dates of a range, by theme in the themes' order; those that would cover each other one below the other. */
export function lanesOf(
  dates: TimelineDate[],
  themes: { id: string; title: string }[],
  { range, width, today, size }: { range: Range; width: number; today: string; size: number },
): Lane[] {
  return themes.flatMap(({ id, title }) => {
    const inside = dates
      .filter((date) => (date.themes[0] ?? "") === id)
      .filter((date) => isWithin(date, range))
      .sort(
        (a, b) =>
          a.first.localeCompare(b.first) || a.reference.localeCompare(b.reference, "en", { numeric: true }),
      );
    if (inside.length === 0) return [];
    const ends: number[] = [];
    const marks = inside.map((date): Mark => {
      const left = Math.max(0, xOf(dayNumber(date.first), range, width));
      const right = Math.min(width, xOf(dayNumber(date.last) + 1, range, width));
      const wide = Math.max(size, right - left);
      const x = Math.min(Math.max(0, date.first === date.last ? left - size / 2 : left), width - wide);
      const free = ends.findIndex((end) => end + GAP <= x);
      const row = free === -1 ? ends.length : free;
      ends[row] = x + wide;
      return { date, x, width: wide, row, past: date.last < today };
    });
    return [{ theme: id, title, marks, rows: ends.length }];
  });
}

/** What stands above a picture: where a year begins, or a quarter of one in a range of less than two years. */
export interface Tick {
  day: number;
  /** YYYY-MM-DD. */
  at: string;
}

/** Thinned out so that there are at most so many. */
export function ticksOf({ from, to }: Range, most: number): Tick[] {
  const [first, last] = [from, to].map((day) => new Date(day * DAY).getUTCFullYear()) as [number, number];
  const step = [0.25, 1, 2, 5, 10, 20].find((each) => (to - from) / 365 / each <= most) ?? 50;
  const ticks: Tick[] = [];
  for (let year = Math.floor(first / step) * step; year <= last + 1; year += step) {
    const at = new Date(Date.UTC(Math.floor(year), (year % 1) * 12)).toISOString().slice(0, 10);
    const day = dayNumber(at);
    if (day >= from && day <= to) ticks.push({ day, at });
  }
  return ticks;
}
