import { dayAt } from "../../i18n/days.js";
import type { Localized } from "../../i18n/language.js";
import type { Change } from "../changes.js";
import type { AddedBy, Content, DateEntry } from "../vocabulary.js";
import { type Added, datesOf, historyOf, stateOf } from "./added.js";

/**
 * The content with what members added beside it: their dates among the dates, their outcomes at the dates that they
 * are of. Each is marked with who added it and when, so that it is never taken for the documents' own.
 */
export function extend(content: Content, added: Added, timeZone: string): Content {
  const own = datesOf(added).flatMap(({ value }) => addedDate(added, value.reference, timeZone) ?? []);
  const dates = [...content.dates, ...own].map((date) => {
    const outcome = addedOutcome(added, date.reference, timeZone);
    return outcome ? { ...date, addedOutcome: outcome } : date;
  });
  return { ...content, dates };
}

/** A member's date as a record; undefined where there is none of that reference. */
export function addedDate(added: Added, reference: string, timeZone: string): DateEntry | undefined {
  const state = stateOf(added, "date", reference);
  if (!state) return undefined;
  const changes = historyOf(added, `date:${reference}`);
  const [first = state.last] = changes;
  const { what, kind, theme, precision, recommendations, source, link, yearly, leapDay, status, date } =
    state.value;
  return {
    reference,
    theme,
    what: inAll(what),
    kind,
    date,
    precision,
    wording: "",
    certainty: "stated",
    awaited: date === null && status === "open",
    outcome: null,
    facts: [],
    sources: [],
    added: {
      ...byOf(first, timeZone),
      ...(changes.length > 1 && { changed: byOf(state.last, timeZone) }),
      ...{ source, link, yearly, leapDay, status, recommendations },
    },
  };
}

/** How a date ended, as a member wrote it; undefined where nobody did. */
export function addedOutcome(added: Added, reference: string, timeZone: string): DateEntry["addedOutcome"] {
  const state = stateOf(added, "outcome", reference);
  return state && { ...byOf(state.last, timeZone), text: state.value.text, link: state.value.link };
}

function byOf({ by, at }: Change, timeZone: string): AddedBy {
  return { by: by.name ?? by.user, day: dayAt(at, timeZone) };
}

/** A member writes in one language; nobody translates it. */
function inAll(words: string): Localized {
  return { en: words, fr: words, es: words };
}
