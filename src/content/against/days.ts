/** A date as an English text writes it, as far as it is given there. */
export interface WrittenDate {
  text: string;
  index: number;
  year?: number;
  month?: number;
  day?: number;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH = `(?<month>${MONTHS.join("|")})`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>1[89]\\d\\d|20\\d\\d)";

/** Longest first: "February 7th, 2018", "7 February 2018", "2018-02-07", "March of 2017", "February 24", "May", "2017". */
const FORMS = [
  `${MONTH} ${DAY},? ${YEAR}(?!\\d)`,
  `(?<!\\d)${DAY} ${MONTH} ${YEAR}(?!\\d)`,
  "(?<!\\d)(?<year>\\d{4})-(?<number>\\d\\d)(?:-(?<day>\\d\\d))?(?!\\d)",
  `${MONTH}(?: of)?,? ${YEAR}(?!\\d)`,
  `${MONTH} ${DAY}(?![\\d,.]*\\d)`,
  `(?<!\\d)${DAY} ${MONTH}(?!\\p{L})`,
  `(?<!\\p{L})${MONTH}(?!\\p{L})`,
  `(?<![\\d.,/]|\\d )${YEAR}(?![\\d/]|,\\d|\\.\\d| \\d{3}(?!\\d))(?:s(?!\\p{L}))?`,
].map((form) => new RegExp(form, "gu"));

/** The dates of an English text, in their order; no part of a date is given a second time. */
export function datesIn(text: string): WrittenDate[] {
  let rest = text;
  const dates: WrittenDate[] = [];
  for (const form of FORMS) {
    rest = rest.replace(form, (found: string, ...args: unknown[]) => {
      const groups = args.at(-1) as Record<string, string | undefined>;
      dates.push(toDate(found, args.at(-3) as number, groups));
      return "\0".repeat(found.length);
    });
  }
  return dates.sort((a, b) => a.index - b.index);
}

function toDate(text: string, index: number, groups: Record<string, string | undefined>): WrittenDate {
  const month = groups.month === undefined ? Number(groups.number) : MONTHS.indexOf(groups.month) + 1;
  return {
    text,
    index,
    ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
    ...(Number.isNaN(month) ? {} : { month }),
    ...(groups.day === undefined ? {} : { day: Number(groups.day) }),
  };
}

/** The text with its dates blanked, so that what is left are other numbers. Positions stay. */
export function withoutDates(text: string): string {
  let rest = text;
  for (const { text: date, index } of datesIn(text)) {
    rest = rest.slice(0, index) + " ".repeat(date.length) + rest.slice(index + date.length);
  }
  return rest;
}

/** Which parts of dates a text gives: `2018`, `-02` (a month), `-02-24` (a day of a month). */
export function datePartsIn(text: string): Set<string> {
  const parts = new Set<string>();
  for (const date of datesIn(text)) for (const part of partsOf(date)) parts.add(part);
  return parts;
}

const two = (number: number): string => String(number).padStart(2, "0");

export function partsOf({ year, month, day }: Omit<WrittenDate, "text" | "index">): string[] {
  return [
    ...(year === undefined ? [] : [String(year)]),
    ...(month === undefined ? [] : [`-${two(month)}`]),
    ...(month === undefined || day === undefined ? [] : [`-${two(month)}-${two(day)}`]),
  ];
}

/** The same parts of a record's date: "2018-02-24" has a year, a month and a day of it. */
export function partsOfDate(date: string): string[] {
  const [year, month, day] = date.split("-").map(Number);
  return partsOf({ year, month, day });
}
