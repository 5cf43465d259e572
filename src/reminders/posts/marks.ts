import { type Added, historyOf } from "../../core/added/added.js";
import type { Author, Change, Mark } from "../../core/changes.js";
import type { Suggestion } from "../../core/reply.js";
import { dayAt } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import type { Language } from "../../i18n/language.js";
import { reminderMessages } from "../../i18n/reminders.js";

type Kinds = Map<Mark["kind"], Change>;

/** What was last done with a post of each kind; what was taken back is not. */
export function marksOn(added: Added, occurrence: string): Kinds {
  let kinds: Kinds = new Map();
  for (const change of historyOf(added, `mark:${occurrence}`)) {
    if (change.state.kind !== "mark") continue;
    if (change.action === "undo" || !change.state.value) kinds = new Map();
    if (change.state.value) kinds.set(change.state.value.kind, change);
  }
  return kinds;
}

/** "Ana takes it, 10 March 2026", in the order in which it was done. */
export function markLines(marks: Kinds, language: Language, zone: string): string[] {
  return [...marks.values()]
    .sort((a, b) => a.seq - b.seq)
    .flatMap((change) => (change.state.kind === "mark" && change.state.value ? [change] : []))
    .map((change) => markLine(change, language, zone));
}

function markLine({ state, by, at }: Change, language: Language, zone: string): string {
  const { marked } = reminderMessages[language];
  const mark = state.value as Mark;
  const day = formatDate(dayAt(at, zone), language);
  if (mark.kind !== "later") return marked[mark.kind](nameOf(by), day);
  return marked.later(nameOf(by), mark.until ? formatDate(mark.until, language, true) : day);
}

const nameOf = ({ name, user }: Author) => name ?? user;

/** What can be done with a post; nothing more once it is done. */
export function markButtons(occurrence: string, marks: Kinds, language: Language): Suggestion[] {
  if (marks.has("done")) return [];
  const w = reminderMessages[language];
  return [
    { label: w.markDone, line: `mark done ${occurrence}` },
    { label: w.markMine, line: `mark mine ${occurrence}` },
    { label: w.markTomorrow, line: `mark later ${occurrence} 1` },
    { label: w.markWeek, line: `mark later ${occurrence} 7` },
  ];
}
