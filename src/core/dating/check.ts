import { formatList } from "../../i18n/format.js";
import type { AddedDate } from "../changes.js";
import type { Context } from "../command.js";
import { fold } from "../fold.js";
import { themeWord } from "../names.js";
import { DATE_KINDS, type DateKind } from "../vocabulary.js";
import type { Moment } from "../when/when.js";
import { dayOf } from "./day.js";
import type { Draft } from "./draft.js";
import { dateOptions } from "./options.js";
import { addressOf, cleaned, MOST } from "./texts.js";

/** What a member says of a date. */
export type DateFields = Omit<AddedDate, "reference" | "language" | "status">;

export interface Checked {
  /** What of the date can be used. */
  fields: DateFields;
  /** Everything that is wrong, in the reader's language. */
  problems: string[];
  /** The days that may be meant, where it is not one. */
  doubtful?: Moment[];
  /** What was typed for the day. */
  typed?: string;
  /** What was read otherwise than it was written. */
  notes: string[];
}

/** A date hangs together with no more than these. */
const MOST_RECOMMENDATIONS = 12;
const DEFAULTS: DateFields = {
  ...{ what: "", kind: "deadline", theme: "cross-cutting", date: null, precision: "undated" },
  ...{ recommendations: [], yearly: false },
};

/** Reads a draft on top of a date as it is, or of nothing. */
export function checkDraft(draft: Draft, base: DateFields | undefined, context: Context): Checked {
  const { say } = context;
  const { problem, field } = say.added;
  const problems: string[] = [];
  const fields: DateFields = { ...(base ?? DEFAULTS) };
  const text = (name: "what" | "source", typed: string) => {
    const clean = cleaned(typed);
    if (clean.length > MOST[name]) problems.push(problem.tooLong(field[name], clean.length, MOST[name]));
    return clean;
  };
  if (draft.what !== undefined) fields.what = text("what", draft.what);
  if (!fields.what) problems.push(problem.missing(field.what));

  const { typed, moment, doubtful, ...day } = dayOf(draft, base, context);
  Object.assign(fields, moment ?? doubtful?.[0]);
  problems.push(...day.problems);
  if (typed === "" || (typed === undefined && !base)) problems.push(problem.missing(field.when));
  const dated = typed ? day.problems.length === 0 : base !== undefined;

  if (draft.kind) fields.kind = kindOf(draft.kind, context, problems);
  if (draft.theme) fields.theme = themeOf(draft.theme, context, problems);
  if (draft.recs !== undefined) fields.recommendations = recommendationsOf(draft.recs, context, problems);
  if (draft.source !== undefined) fields.source = text("source", draft.source) || undefined;
  if (draft.link !== undefined) fields.link = linkOf(draft.link, context, problems);
  if (draft.yearly) fields.yearly = isYes(draft.yearly);
  if (fields.leapDay && (!fields.yearly || fields.date !== base?.date)) fields.leapDay = undefined;
  if (fields.yearly && dated && (fields.precision === "year" || fields.precision === "undated"))
    problems.push(problem.yearlyWithoutDay);
  if (draft.unread) problems.push(problem.unread(draft.unread));
  return { fields, problems, notes: day.notes, typed, ...(doubtful && { doubtful }) };
}

function kindOf(typed: string, { say, language }: Context, problems: string[]): DateKind {
  const kind = DATE_KINDS.find((each) => isNamed(typed, each, dateOptions.kind.values[each]));
  const known = formatList(
    DATE_KINDS.map((each) => say.dateKind[each]),
    language,
    "or",
  );
  if (!kind) problems.push(say.added.problem.value(say.added.field.kind, typed, known));
  return kind ?? DEFAULTS.kind;
}

function themeOf(typed: string, { say, library, language }: Context, problems: string[]): string {
  const theme = library.themeNamed(typed.replaceAll("_", " "));
  const known = library.content.themes.map((each) => themeWord(each, language));
  if (!theme)
    problems.push(say.added.problem.value(say.added.field.theme, typed, formatList(known, language, "or")));
  return theme?.id ?? DEFAULTS.theme;
}

function recommendationsOf(typed: string, { say, library, language }: Context, problems: string[]): string[] {
  const named = typed.split(/[\s,;]+/).filter(Boolean);
  const unknown: string[] = [];
  const references = named.flatMap((each) => {
    const entry = library.byReference(each);
    if (entry?.kind === "recommendation") return [entry.record.reference];
    unknown.push(each);
    return [];
  });
  const { problem, field } = say.added;
  if (unknown.length) problems.push(problem.recommendations(formatList(unknown, language, "or")));
  const different = [...new Set(references)];
  if (different.length > MOST_RECOMMENDATIONS)
    problems.push(problem.many(field.recommendations, MOST_RECOMMENDATIONS));
  return different;
}

/** An address that can be kept; the problem is noted where it cannot. */
export function linkOf(typed: string, { say }: Context, problems: string[]): string | undefined {
  const clean = cleaned(typed);
  if (!clean) return undefined;
  const address = addressOf(clean);
  const { problem, field } = say.added;
  if (!address) problems.push(problem.link(clean));
  else if (address.length > MOST.link) problems.push(problem.tooLong(field.link, address.length, MOST.link));
  return address;
}

function isNamed(typed: string, id: string, names: Record<string, string[]> | undefined): boolean {
  return [id, ...Object.values(names ?? {}).flat()].some((name) => fold(name) === fold(typed));
}

const isYes = (typed: string): boolean => isNamed(typed, "yes", dateOptions.yearly.values.yes);
