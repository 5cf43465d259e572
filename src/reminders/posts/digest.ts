import type { Change } from "../../core/changes.js";
import type { Context } from "../../core/command.js";
import { lineOf } from "../../core/names.js";
import { type Part, type Rich, type Suggestion, under } from "../../core/reply.js";
import { dateView } from "../../core/views/date.js";
import type { DateEntry } from "../../core/vocabulary.js";
import { ageOf } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import { reminderMessages } from "../../i18n/reminders.js";
import { changeLine } from "./changes.js";
import { MOST, type Selection } from "./selection.js";

/** What a post says, before what every post has. */
export interface Body {
  title: string;
  parts: Part[];
  suggestions: Suggestion[];
  /** The line that tells the same now. */
  line: string;
}

/** Whether there is anything to say. What is awaited alone is no news. */
export function hasNews({ ahead, passed }: Selection, changes: readonly Change[]): boolean {
  return ahead.length > 0 || passed.length > 0 || changes.length > 0;
}

/** The weekly digest: what is ahead, what passed, what members changed, what is awaited. */
export function digest(
  selection: Selection,
  changes: readonly Change[],
  isFirst: boolean,
  context: Context,
): Body {
  const { language, today } = context;
  const w = reminderMessages[language];
  const { ahead, passed, awaited } = selection;
  const record = (entry: DateEntry): Part => ({ kind: "record", record: dateView(entry, context) });
  const more: Part[] = ahead.length > MOST ? [{ kind: "note", text: w.more(ahead.length - MOST) }] : [];
  const changed = changes.map((change) => changeLine(change, context));
  return {
    title: w.digestTitle(formatDate(today, language)),
    line: lineOf(context, "deadlines"),
    parts: [
      ...(ahead.length ? [] : nothing(selection, isFirst, context)),
      ...under(w.ahead, [...ahead.slice(0, MOST).map(record), ...more]),
      ...under(w.passedSince, passed.map(record)),
      ...under(w.changedSince, changed.length ? [{ kind: "list", items: changed }] : []),
      ...under(w.awaited, awaited.map(record)),
    ],
    suggestions: ahead.length ? [] : [{ label: w.addNext, line: "deadline add" }],
  };
}

/** That nothing is ahead; the first time also how long that has been so, and that it stays quiet from here. */
function nothing({ last }: Selection, isFirst: boolean, { language, today, say }: Context): Part[] {
  const w = reminderMessages[language];
  const said: Part = { kind: "text", text: { bold: w.nothingAhead } };
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
