import type { Added } from "../../core/added/added.js";
import type { Change } from "../../core/changes.js";
import type { Context } from "../../core/command.js";
import type { Part, Rich } from "../../core/reply.js";
import { formatDate } from "../../i18n/format.js";
import { reminderMessages } from "../../i18n/reminders.js";
import { limited } from "./limited.js";

/** The changes of dates and outcomes in a span of time, each subject once, oldest first. */
export function changesBetween(added: Added, after: number, until: number): Change[] {
  const last: Change[] = [];
  for (const changes of added.subjects.values()) {
    const within = changes.filter(({ at, state }) => at >= after && at <= until && isOfDates(state.kind));
    const [first] = within;
    const latest = within.at(-1);
    // What was added and then mended is new.
    if (first && latest)
      last.push(first.action === "add" && isOpen(latest) ? { ...latest, action: "add" } : latest);
  }
  return last.sort((a, b) => a.seq - b.seq);
}

const isOfDates = (kind: Change["state"]["kind"]) => kind === "date" || kind === "outcome";
const isOpen = ({ state }: Change) => state.kind !== "date" || state.value.status === "open";

/** The date that a change is about. */
export function referenceOf({ state }: Change): string | undefined {
  return state.kind === "date" || state.kind === "outcome" ? state.value?.reference : undefined;
}

/** A list of changes, the newest first: of many those are missing that were longest known. */
export function changesParts(changes: readonly Change[], most: number, context: Context): Part[] {
  const { shown, more } = limited([...changes].reverse(), most, ["deadlines"], context);
  const items = shown.map((change) => changeLine(change, context));
  return [...(items.length ? [{ kind: "list" as const, items }] : []), ...more];
}

/** "Ana moved M3: Consultation (Monday, 15 February 2027)", by name and without a ping. */
export function changeLine(change: Change, { language, library }: Context): Rich {
  const { state, action, by } = change;
  const { did, nextTime } = reminderMessages[language];
  const name = by.name ?? by.user;
  const reference = referenceOf(change) ?? "";
  if (state.kind === "outcome") {
    const entry = library.byReference(reference);
    const what = entry?.kind === "date" ? entry.record.what[language] : "";
    return [`${did.outcome(name)} `, { bold: reference }, `: ${what} (${state.value?.text ?? ""})`];
  }
  if (state.kind !== "date") return "";
  const said = action in did ? did[action as keyof typeof did] : did.edit;
  const { what, date, precision, status } = state.value;
  const day = date && formatDate(date, language, precision === "day");
  // What is done and still open is yearly: its date is the next one.
  const when = day ? ` (${action === "done" && status === "open" ? nextTime(day) : day})` : "";
  return [`${said(name)} `, { bold: reference }, `: ${what}${when}`];
}
