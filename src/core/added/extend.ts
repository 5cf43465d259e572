import { dayAt } from "../../i18n/days.js";
import type { Localized } from "../../i18n/language.js";
import type { AddedDate, Change } from "../changes.js";
import type { AddedBy, Content, DateEntry } from "../vocabulary.js";
import { type Added, datesOf, outcomesOf } from "./added.js";

/**
 * The content with what members added beside it: their dates among the dates, their outcomes at the dates that they
 * are of. Each is marked with who added it and when, so that it is never taken for the documents' own.
 */
export function extend(content: Content, added: Added, timeZone: string): Content {
  const outcomes = new Map(
    outcomesOf(added).map(({ value, last }) => [
      value.reference,
      { ...byOf(last, timeZone), text: value.text, link: value.link },
    ]),
  );
  const own = datesOf(added).map(({ value, last }) => entryOf(value, last, timeZone));
  const dates = [...content.dates, ...own].map((date) => {
    const addedOutcome = outcomes.get(date.reference);
    return addedOutcome ? { ...date, addedOutcome } : date;
  });
  return { ...content, dates };
}

function entryOf(date: AddedDate, last: Change, timeZone: string): DateEntry {
  const { reference, what, kind, theme, precision, recommendations, source, link, yearly, status } = date;
  return {
    reference,
    theme,
    what: inAll(what),
    kind,
    date: date.date,
    precision,
    wording: "",
    certainty: "stated",
    awaited: date.date === null && status === "open",
    outcome: null,
    facts: [],
    sources: [],
    added: { ...byOf(last, timeZone), source, link, yearly, status, recommendations },
  };
}

function byOf({ by, at }: Change, timeZone: string): AddedBy {
  return { by: by.name ?? by.user, day: dayAt(at, timeZone) };
}

/** A member writes in one language; nobody translates it. */
function inAll(words: string): Localized {
  return { en: words, fr: words, es: words };
}
