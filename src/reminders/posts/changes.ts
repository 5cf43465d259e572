import type { Added } from "../../core/added/added.js";
import { isSame } from "../../core/added/people.js";
import type { Change, ChangeAction, State } from "../../core/changes.js";
import type { Context } from "../../core/command.js";
import { differences } from "../../core/dating/compare.js";
import type { Part, Rich } from "../../core/reply.js";
import { formatDate } from "../../i18n/format.js";
import { reminderMessages } from "../../i18n/reminders.js";
import { limited } from "./limited.js";

/** What somebody did with a date or an outcome, and how that stood before. */
export interface Step {
  change: Change;
  before: State | undefined;
}

/**
 * What was done with dates and outcomes in a span of time, oldest first. What somebody mends right after is one step; one
 * that leaves it as it was is none.
 */
export function stepsBetween(added: Added, after: number, until: number): Step[] {
  const all: Step[] = [];
  for (const changes of added.subjects.values()) {
    // A subject is of one kind. Most are subscriptions, of which there may be thousands.
    if (!changes[0] || !isOfDates(changes[0].state.kind)) continue;
    let steps: Step[] = [];
    for (const [n, change] of changes.entries())
      if (change.at >= after && change.at <= until)
        steps = withNext(steps, { change, before: changes[n - 1]?.state });
    all.push(...steps.filter(({ change, before }) => !isEqual(before, change.state)));
  }
  return all.sort((a, b) => a.change.seq - b.change.seq);
}

const isOfDates = (kind: State["kind"]) => kind === "date" || kind === "outcome";
const isEqual = (a: State | undefined, b: State) => JSON.stringify(a) === JSON.stringify(b);

function withNext(steps: Step[], next: Step): Step[] {
  const last = steps.at(-1);
  const action = last && isSame(last.change.by, next.change.by) && joined(last.change, next.change);
  if (!last || !action) return [...steps, next];
  return [...steps.slice(0, -1), { change: { ...next.change, action }, before: last.before }];
}

function joined({ action: first }: Change, { action: then }: Change): ChangeAction | undefined {
  if (then !== "edit" && then !== "move") return undefined;
  if (first === then || first === "add") return first;
  return first === "edit" || first === "move" ? "edit" : undefined;
}

/** The date that a change is about. */
export function referenceOf({ state, subject }: Change): string | undefined {
  return isOfDates(state.kind) ? subject.slice(state.kind.length + 1) : undefined;
}

/** A list of steps, the newest first: of many those are missing that were longest known. */
export function changesParts(steps: readonly Step[], most: number, context: Context): Part[] {
  const { shown, more } = limited([...steps].reverse(), most, ["deadlines"], context);
  const items = shown.map((step) => changeLine(step, context));
  return [...(items.length ? [{ kind: "list" as const, items }] : []), ...more];
}

/** "Ana moved M3: Consultation (from 3 January 2027 to 10 January 2027)", by name and without a ping. */
export function changeLine({ change, before }: Step, context: Context): Rich {
  const { language, library, say } = context;
  const { state, action, by } = change;
  const colon = say.added.label("");
  const { did } = reminderMessages[language];
  const name = by.name ?? by.user;
  const reference = { bold: referenceOf(change) ?? "" };
  if (state.kind === "outcome") {
    const entry = library.byReference(reference.bold);
    const what = entry?.kind === "date" ? entry.record.what[language] : "";
    const text = state.value ?? (before?.kind === "outcome" ? before.value : null);
    return [
      `${(state.value ? did.outcome : did.undoOutcome)(name)} `,
      reference,
      `${colon} ${what} (${text?.text ?? ""})`,
    ];
  }
  if (state.kind !== "date") return "";
  const said = action in did ? did[action as keyof typeof did] : did.edit;
  const how = howOf(action, before, state, context);
  return [`${said(name)} `, reference, `${colon} ${state.value.what}${how && ` (${how})`}`];
}

/** When it is, or what became otherwise. */
function howOf(
  action: ChangeAction,
  before: State | undefined,
  state: State & { kind: "date" },
  context: Context,
): string {
  const { language, say } = context;
  const w = reminderMessages[language];
  const { date, precision, status } = state.value;
  const old = before?.kind === "date" ? before.value : undefined;
  const day = date && formatDate(date, language, precision === "day");
  const dayBefore = old?.date && formatDate(old.date, language, old.precision === "day");
  const otherwise = () => differences(before, state, context).join("; ");
  switch (action) {
    case "undo":
      if (old?.status === status) return otherwise();
      return w.nowIs(status === "open" ? say.added.open : say.added.status[status]);
    case "edit":
      return otherwise();
    case "move":
      return day && dayBefore ? w.fromTo(dayBefore, day) : otherwise();
    default:
      // What is done and still open is yearly: its date is the next one.
      return day ? (action === "done" && status === "open" ? w.nextTime(day) : day) : "";
  }
}
