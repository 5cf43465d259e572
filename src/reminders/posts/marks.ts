import type { Author } from "../../core/changes.js";
import type { Suggestion } from "../../core/reply.js";
import { dayAt } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import type { Language } from "../../i18n/language.js";
import { reminderMessages } from "../../i18n/reminders.js";
import type { Marked } from "../marks.js";

/** "Ana takes it, 10 March 2026", in the order in which it was done. */
export function markLines(marks: readonly Marked[], language: Language, zone: string): string[] {
  const { marked } = reminderMessages[language];
  return marks.map(({ mark: { kind, until }, by, at }) => {
    const day = formatDate(dayAt(at, zone), language);
    if (kind !== "later") return marked[kind](nameOf(by), day);
    return marked.later(nameOf(by), until ? formatDate(until, language, true) : day);
  });
}

/** "Ana takes it (from the post of 1 January 2027)". */
export function carriedLines(taken: readonly { by: Author; posted: string }[], language: Language): string[] {
  const { marked } = reminderMessages[language];
  return taken.map(({ by, posted }) => marked.carried(nameOf(by), formatDate(posted, language)));
}

const nameOf = ({ name, user }: Author) => name ?? user;

/**
 * What can be done with a post; nothing more once it is done.
 * @param isOver its date is off or elsewhere, so that it cannot come again
 */
export function markButtons(
  occurrence: string,
  { marks, isOver }: { marks: readonly Marked[]; isOver: boolean },
  language: Language,
): Suggestion[] {
  if (marks.some(({ mark }) => mark.kind === "done")) return [];
  const w = reminderMessages[language];
  return [
    { label: w.markDone, line: `mark done ${occurrence}` },
    { label: w.markMine, line: `mark mine ${occurrence}` },
    ...(isOver
      ? []
      : [
          { label: w.markTomorrow, line: `mark later ${occurrence} 1` },
          { label: w.markWeek, line: `mark later ${occurrence} 7` },
        ]),
  ];
}
