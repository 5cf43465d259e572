import { addDays, dayIn, nthWeekday, weekdayOf } from "./calendar.js";
import { MONTHS, ORDINALS, WEEKDAYS } from "./names.js";
import { among, UNKNOWN, type When } from "./when.js";

const YEAR = /^(?:19|20|21)\d\d$/;

/** `2027-02-15`, `2027/02/15`, `15/02/2027`, `15.2.27`; undefined for what is no date in figures. */
export function inFigures(text: string): When | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) {
    const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
    if (!YEAR.test(String(year))) return UNKNOWN;
    const first = dayIn(year, month, iso[3] === undefined ? 1 : day);
    return among([iso[3] === undefined ? first?.slice(0, 7) : first]);
  }
  if (YEAR.test(text)) return among([text]);
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [a, b] = [Number(parts[1]), Number(parts[2])];
  const short = parts[3]?.length === 2;
  const year = Number(parts[3]) + (short ? 2000 : 0);
  if (!YEAR.test(String(year))) return UNKNOWN;
  // Some write the day first, some the month, and with two figures a year first cannot be ruled out either.
  return among([dayIn(year, b, a), dayIn(year, a, b), short ? dayIn(2000 + a, b, year - 2000) : undefined]);
}

/**
 * `15 february 2027`, `february 15`, `february 2027`, `third thursday february`: words without small ones between.
 * Undefined where they are something else.
 */
export function inWords(words: readonly string[], today: string): When | undefined {
  const nth = nthOf(words, today);
  if (nth) return nth;
  const named = WEEKDAYS.get(words[0] ?? "");
  const rest = named === undefined ? [...words] : words.slice(1);
  const year = YEAR.test(rest.at(-1) ?? "") ? Number(rest.pop()) : undefined;
  const at = rest.findIndex((word) => MONTHS.has(word));
  const month = MONTHS.get(rest[at] ?? "");
  if (month === undefined || rest.length > 2) return undefined;
  const [number] = rest.filter((_, index) => index !== at);
  if (number === undefined) {
    if (named !== undefined) return undefined;
    return yearsOf(year, today, (each) => dayIn(each, month, 1)?.slice(0, 7));
  }
  const day = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|o|ro|º|°)?$/.exec(number)?.[1] ?? ORDINALS.get(number);
  // "Second February" is an ordinal of something else; of days only the first is written in words.
  if (day === undefined || (!/^\d/.test(number) && day !== 1)) return undefined;
  const dated = yearsOf(year, today, (each) => dayIn(each, month, Number(day)));
  return named === undefined ? dated : onWeekday(dated, named);
}

/** `third thursday february [2027]`, `last friday march`. */
function nthOf(words: readonly string[], today: string): When | undefined {
  const [ordinal, weekday, month] = [
    ORDINALS.get(words[0] ?? ""),
    WEEKDAYS.get(words[1] ?? ""),
    MONTHS.get(words[2] ?? ""),
  ];
  const swapped = ORDINALS.get(words[1] ?? "");
  // "Le jeudi dernier" is of the past, but "último viernes" and "viernes último de marzo" are one.
  const [nth, day] = ordinal !== undefined ? [ordinal, weekday] : [swapped, WEEKDAYS.get(words[0] ?? "")];
  if (nth === undefined || day === undefined || month === undefined || words.length > 4) return undefined;
  const [, , , year] = words;
  if (year !== undefined && !YEAR.test(year)) return undefined;
  return yearsOf(year === undefined ? undefined : Number(year), today, (each) =>
    nthWeekday(each, month, day, nth),
  );
}

/**
 * Without a year a day is of this one or of the next that has it: which comes first from today on is named first.
 */
function yearsOf(
  year: number | undefined,
  today: string,
  dateIn: (year: number) => string | undefined,
): When {
  if (year !== undefined) return among([dateIn(year)]);
  const now = Number(today.slice(0, 4));
  // 29 February may be eight years away.
  const later = Array.from({ length: 8 }, (_, index) => dateIn(now + 1 + index)).find(Boolean);
  const own = dateIn(now);
  const passed = own !== undefined && own < today.slice(0, own.length);
  return among(passed ? [later, own] : [own, later]);
}

/** Only the days that are the weekday which was named; where none is, the day and that weekday beside it are asked. */
function onWeekday(when: When, weekday: number): When {
  if (when.kind === "none") return when;
  const days = when.kind === "moment" ? [when.moment] : when.kind === "doubtful" ? when.candidates : [];
  const dates = days.map(({ date }) => date as string);
  const right = dates.filter((date) => weekdayOf(date) === weekday);
  if (right.length) return among(right);
  return among(dates.slice(0, 1).flatMap((date) => [date, nearestTo(date, weekday)]));
}

function nearestTo(date: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead <= 3 ? ahead : ahead - 7);
}
