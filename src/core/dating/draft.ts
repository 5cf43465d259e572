import type { AddedDate } from "../changes.js";
import type { Input } from "../command.js";
import type { Values } from "../form.js";
import { splitWhen } from "../when/read.js";

export const FIELDS = ["what", "when", "kind", "theme", "recs", "source", "link", "yearly"] as const;
export type FieldName = (typeof FIELDS)[number];

/**
 * A member's date as somebody typed it, before anything of it is read. A field that was not mentioned is not there; an
 * empty one was emptied.
 */
export type Draft = Partial<Record<FieldName, string>> & {
  /** What a form's picker has beside its words for the day. */
  day?: string;
  /** Words of the line that are part of nothing. */
  unread?: string;
};

/** On a line `source:-` empties a field. */
const EMPTIED = "-";

/** The draft that a line holds: text between quotation marks is what it is of, the words beside it are the day. */
export function draftOfLine({ options, quoted = [] }: Input, words: readonly string[], today: string): Draft {
  const draft: Draft = {};
  for (const field of FIELDS) {
    const value = options[field];
    if (value !== undefined) draft[field] = value === EMPTIED ? "" : value;
  }
  draft.what ??= quoted.length ? quoted.join(" ") : undefined;
  const typed = words.join(" ");
  // Beside what it is of, and beside a day that has its option, all words are the other one.
  if (draft.what !== undefined && draft.when === undefined) draft.when = typed || undefined;
  else if (draft.what !== undefined) draft.unread = typed || undefined;
  else {
    const split = draft.when === undefined ? splitWhen(words, today) : undefined;
    if (split) draft.when = split.typed;
    draft.what = (split ? split.rest : typed) || undefined;
  }
  return withoutGaps(draft);
}

/** The draft that a form holds. */
export function draftOfValues(values: Values): Draft {
  const text = (name: string) => [values[name] ?? ""].flat().join(", ").replace(/\s+/g, " ").trim();
  return Object.fromEntries([...FIELDS, "day"].map((field) => [field, text(field)]));
}

/** The draft that would make this date. */
export function draftOfDate(date: Partial<AddedDate>): Draft {
  const { what, kind, theme, recommendations, source, link, yearly } = date;
  return withoutGaps({
    what,
    when: date.date === null ? "undated" : date.date,
    kind,
    theme,
    recs: recommendations?.join(","),
    source: "source" in date ? (source ?? "") : undefined,
    link: "link" in date ? (link ?? "") : undefined,
    yearly: yearly === undefined ? undefined : yearly ? "yes" : "no",
  });
}

function withoutGaps(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
