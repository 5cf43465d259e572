import { dayAt } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import { historyOf } from "../added/added.js";
import type { Change, Subject } from "../changes.js";
import type { Context } from "../command.js";
import type { Part, Rich } from "../reply.js";
import { differences } from "./compare.js";

/** "24 November 2026, Ana: moved", and below it what became otherwise. */
export function changeParts(change: Change, before: Change | undefined, context: Context): Part[] {
  const items: Rich[] = differences(before?.state, change.state, context);
  return [
    {
      kind: "text",
      text: [{ bold: whenAndWho(change, context) }, ` ${context.say.added.action[change.action]}`],
    },
    ...(items.length ? [{ kind: "list" as const, items }] : []),
  ];
}

/** All changes of a subject after a revision, oldest first. */
export function changesAfter(subject: Subject, revision: number, context: Context): Part[] {
  const all = historyOf(context.added, subject);
  return all
    .slice(revision)
    .flatMap((change, index) => changeParts(change, all[revision + index - 1], context));
}

/** "24 November 2026 · Ana". */
export function whenAndWho({ at, by }: Change, { language, timeZone }: Context): string {
  return `${formatDate(dayAt(at, timeZone), language)} · ${by.name ?? by.user}`;
}
