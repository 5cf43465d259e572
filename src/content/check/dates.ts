import type { Problem } from "../../core/errors.js";
import type { DateEntry, PartialDate, Source } from "../../core/vocabulary.js";
import type { Check } from "./check.js";

const LENGTH = { day: 10, month: 7, year: 4 } as const;

/** False for 2018-02-30 and 2018-13. */
function isCalendarDate(date: PartialDate): boolean {
  const whole = `${date}${"-01-01".slice(date.length - 4)}`;
  const time = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(whole);
}

/** True where `a` is after `b` even if the less precise of the two is read as late as it can be. */
const after = (a: PartialDate, b: PartialDate): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

/** Every date in every file is one of the calendar. */
const calendarDates: Check = ({ documents, facts, dates }) =>
  [
    ...documents.map(({ id, date }) => ({ where: `documents.json ${id} date`, date })),
    ...facts.map(({ reference, asOf }) => ({ where: `facts.json ${reference} asOf`, date: asOf })),
    ...dates.map(({ reference, date }) => ({ where: `dates.json ${reference} date`, date })),
    ...dates.map(({ reference, dateEnd }) => ({ where: `dates.json ${reference} dateEnd`, date: dateEnd })),
  ].flatMap(({ where, date }) =>
    date && !isCalendarDate(date) ? [{ where, what: `${date} is not a calendar date` }] : [],
  );

/** A date is as precise as it says, and an undated entry has none. */
const precisionFits: Check = ({ dates }) =>
  dates.flatMap(({ reference, date, dateEnd, precision }) => {
    const where = `dates.json ${reference}`;
    if (precision === "undated") {
      return date === null && dateEnd === undefined ? [] : [{ where, what: "is undated, yet has a date" }];
    }
    if (date === null) return [{ where, what: `has precision ${precision}, yet no date`, hint: "undated?" }];
    return [date, ...(dateEnd === undefined ? [] : [dateEnd])]
      .filter((part) => part.length !== LENGTH[precision])
      .map((part) => ({ where, what: `${part} has not the precision ${precision}` }));
  });

/** A span runs forwards. */
const spansForward: Check = ({ dates }) =>
  dates
    .filter(({ date, dateEnd }) => date && dateEnd && dateEnd <= date)
    .map(({ reference }) => ({ where: `dates.json ${reference} dateEnd`, what: "is not after the date" }));

/** What was inferred says from what; what is stated was not inferred. */
const inferenceSaid: Check = ({ dates }) =>
  dates.flatMap((entry) => {
    const where = `dates.json ${entry.reference}`;
    const inferred = entry.certainty === "inferred";
    if (inferred && !entry.inferredFrom) return [{ where, what: "is inferred, but not said from what" }];
    if (!inferred && entry.inferredFrom) return [{ where, what: "is stated, yet has inferredFrom" }];
    if (inferred && entry.date === null) return [{ where, what: "is inferred, yet has no date" }];
    return [];
  });

/** Awaited is only what has no day and had not happened when the document was written. */
const awaitedWithoutDay: Check = (content) => {
  const written = writtenOn(content.documents);
  return content.dates.flatMap((entry: DateEntry): Problem[] => {
    const where = `dates.json ${entry.reference} awaited`;
    if (!entry.awaited) return [];
    if (entry.precision === "day") return [{ where, what: "has a day, so it is not awaited without one" }];
    const day = written(entry.sources);
    return entry.date && day && after(day, entry.dateEnd ?? entry.date)
      ? [{ where, what: `is awaited, yet dated before the document (${day})` }]
      : [];
  });
};

/** A document reports nothing from after its own day: only a deadline or something recurring lies ahead of it. */
const nothingFromTheFuture: Check = (content) => {
  const written = writtenOn(content.documents);
  const facts = content.facts.flatMap(({ reference, asOf, sources }) => {
    const day = written(sources);
    return day && after(asOf, day)
      ? [{ where: `facts.json ${reference} asOf`, what: `${asOf} is after the document (${day})` }]
      : [];
  });
  const dates = content.dates.flatMap(({ reference, kind, date, awaited, sources }) => {
    const day = written(sources);
    const past = kind === "event" || kind === "milestone";
    return past && !awaited && date && day && after(date, day)
      ? [{ where: `dates.json ${reference} date`, what: `a past ${kind} after the document (${day})` }]
      : [];
  });
  return [...facts, ...dates];
};

/** The day of the latest document among some sources. */
function writtenOn(documents: { id: string; date: PartialDate }[]) {
  const days = new Map(documents.map(({ id, date }) => [id, date]));
  return (sources: Source[]): PartialDate | undefined =>
    sources
      .flatMap(({ document }) => days.get(document) ?? [])
      .sort()
      .at(-1);
}

export const dateChecks: Check[] = [
  calendarDates,
  precisionFits,
  spansForward,
  inferenceSaid,
  awaitedWithoutDay,
  nothingFromTheFuture,
];
