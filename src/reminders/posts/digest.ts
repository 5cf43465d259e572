import type { Context } from "../../core/command.js";
import { lineOf } from "../../core/names.js";
import { type Part, type Rich, type Suggestion, under } from "../../core/reply.js";
import { dateView } from "../../core/views/date.js";
import type { DateEntry } from "../../core/vocabulary.js";
import { ageOf } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import { reminderMessages } from "../../i18n/reminders.js";
import { changesParts, type Step } from "./changes.js";
import { limited, seeMore } from "./limited.js";
import { HORIZON_WEEKS, type Selection } from "./selection.js";

/** What recurs without a day is the same every week. */
const MOST_AWAITED = 4;
/** The word with which `deadlines` shows what passed. */
const PAST = { en: "past", fr: "passé", es: "pasados" };

/** What a post says, before what every post has. */
export interface Body {
  title: string;
  parts: Part[];
  suggestions: Suggestion[];
  /** The line that tells the same now. */
  line: string;
}

/** Whether there is anything to say. What is awaited alone is no news, and neither is what lies far ahead. */
export function hasNews({ ahead, passed }: Selection, changes: readonly Step[]): boolean {
  return ahead.length > 0 || passed.length > 0 || changes.length > 0;
}

/**
 * The weekly digest: what is ahead, what passed, what members changed, what is awaited.
 * @param most of what is ahead; of the rest as many or fewer, by what a reader loses with it
 */
export function digest(
  selection: Selection,
  changes: readonly Step[],
  { isFirst, most }: { isFirst: boolean; most: number },
  context: Context,
): Body {
  const { language, today } = context;
  const w = reminderMessages[language];
  const { ahead, later, passed, awaited } = selection;
  const group = (title: string, entries: DateEntry[], limit: number, rest?: string): Part[] => {
    const { shown, more } = limited(entries, limit, ["deadlines", rest], context);
    const records = shown.map((entry): Part => ({ kind: "record", record: dateView(entry, context) }));
    return under(title, [...records, ...more]);
  };
  return {
    title: w.digestTitle(formatDate(today, language)),
    line: lineOf(context, "deadlines"),
    parts: [
      ...(ahead.length ? [] : nothing(selection, isFirst, context)),
      ...group(w.ahead, ahead, most),
      ...beyond(later, context),
      ...group(w.passedSince, passed, Math.ceil(most / 2), PAST[language]),
      ...under(w.changedSince, changesParts(changes, most, context)),
      ...group(w.awaited, awaited, Math.min(most, MOST_AWAITED)),
    ],
    suggestions: ahead.length ? [] : [{ label: w.addNext, line: "deadline add" }],
  };
}

/** One line for all that lies further off. */
function beyond(later: readonly DateEntry[], context: Context): Part[] {
  const [next] = later;
  if (!next) return [];
  const { language } = context;
  const words = reminderMessages[language].later(later.length, formatDate(next.date as string, language));
  return [seeMore(words, ["deadlines"], context)];
}

/** That nothing is ahead; the first time also how long that has been so, and that it stays quiet from here. */
function nothing({ last, later }: Selection, isFirst: boolean, { language, today, say }: Context): Part[] {
  const w = reminderMessages[language];
  const said: Part = {
    kind: "text",
    text: { bold: later.length ? w.nothingSoon(HORIZON_WEEKS) : w.nothingAhead },
  };
  if (!isFirst) return [said];
  const [latest] = last;
  const items = last.map(
    (entry): Rich => [
      { bold: entry.reference },
      ` ${entry.what[language]}: ${formatDate(entry.date as string, language, true)}`,
    ],
  );
  return [
    said,
    ...(latest
      ? [
          { kind: "text" as const, text: w.lastPassed(ageOf(latest.date as string, today, say)) },
          { kind: "list" as const, items },
        ]
      : []),
    { kind: "note", text: w.firstOnly },
  ];
}
