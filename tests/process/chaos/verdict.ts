import type { Change } from "../../../src/core/changes.js";
import type { Occurrence } from "../../../src/core/occurrence.js";
import type { Store } from "../../../src/core/ports.js";
import type { Message } from "../../../src/counterparts/slack/index.js";
import { owedOf, problemsOf } from "../shared/verdict.js";
import type { Owed } from "../shared/wishes.js";
import type { Members } from "./members.js";
import { isDone } from "./pairs.js";
import { idOf, type Spoken, type Written } from "./said.js";

export interface Stored {
  changes: Change[];
  rows: Occurrence[];
}

export const isEnded = ({ state }: Occurrence): boolean => state === "posted" || state === "skipped";

/**
 * What must never be of the reminders.
 * @param named posts that took longer from the bot's last look at its lease to Slack than a lease and the time to settle:
 *   the promise names them as what may come twice
 */
export function problemsOfPosts(
  wished: readonly Owed[],
  asked: Members["asked"],
  posts: readonly Message[],
  { changes, rows }: Stored,
  named: ReadonlySet<string>,
): { problems: string[]; counts: Record<string, number> } {
  const { owed, problems } = owedOf(asked, changes);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const done = rows.filter((row) => isDone(row, changes, byId));
  const skipped = new Set(done.map(nameOf));
  const all = [...wished, ...owed].filter((one) => !skipped.has(nameOf(one)));
  const own = rows.filter((row) => !row.errand && !done.includes(row));
  const repeated = posts.filter((post) => {
    const row = byId.get(idOf(post));
    return row && named.has(row.id) && row.messageId !== post.ts;
  });
  const counted = posts.filter((post) => !repeated.includes(post));
  const open = rows.filter((row) => !isEnded(row));
  const wrong = rows.filter(
    ({ errand, state, reason }) => errand && state === "skipped" && reason !== "untouched",
  );
  return {
    problems: [
      ...problems,
      ...problemsOf(all, counted, own),
      ...open.map(({ id, state, reason }) => `not ended: ${id} (${state} ${reason ?? ""})`),
      ...wrong.map(({ id, reason }) => `a correction of ${id} was skipped: ${reason}`),
    ],
    counts: {
      owed: all.length,
      posts: posts.length,
      "skipped as done": done.length,
      corrections: rows.filter(({ errand }) => errand).length,
      "repeated as the promise names": repeated.length,
      "marked as a possible repeat": rows.filter(({ repeat }) => repeat).length,
    },
  };
}

/** And of what members wrote. */
export async function problemsOfMembers(
  members: Members,
  { changes }: Stored,
  language: Store["language"],
): Promise<string[]> {
  const gaps = changes.flatMap(({ seq }, index) =>
    seq === index + 1 ? [] : [`place ${seq} is number ${index + 1}`],
  );
  const subjects = changes.map(({ subject, revision }) => `${subject} ${revision}`);
  const dates = changes.flatMap(({ state }) => (state.kind === "date" ? [state.value.what] : []));
  const marks = changes.flatMap(({ state, by }) =>
    state.kind === "mark" ? [`${state.value.occurrence} ${by.user}`] : [],
  );
  const spoken = await Promise.all(
    [...new Set(members.languages.map(({ what }) => what))].map(async (what) => {
      const own = members.languages.filter((one) => one.what === what);
      return problemsOfLanguage(own, await language((own[0] as Spoken).user));
    }),
  );
  return [
    ...gaps,
    ...twice(subjects).map((one) => `twice: ${one}`),
    ...problemsOfWritten(members.dates, dates),
    ...problemsOfWritten(members.marks, marks),
    ...spoken.flat(),
  ];
}

function problemsOfWritten(written: readonly Written[], stored: readonly string[]): string[] {
  return written.flatMap(({ what, told }) => {
    const count = stored.filter((one) => one === what).length;
    if (count > 1) return [`written ${count} times: ${what}`];
    return told && count === 0 ? [`lost, though it was told as stored: ${what}`] : [];
  });
}

/** What was told last stands, or one of those after it, of which nobody was told how they went. */
function problemsOfLanguage(own: readonly Spoken[], stands: string | undefined): string[] {
  const last = own.findLastIndex(({ told }) => told);
  const may = own.slice(Math.max(0, last)).map(({ language }) => language as string | undefined);
  if (last < 0) may.push(undefined);
  return may.includes(stands) ? [] : [`${own[0]?.what} has ${stands} and not ${may}`];
}

/** Those that stand in a list more than once. */
const twice = (list: readonly string[]) => [
  ...new Set(list.filter((one, index) => list.indexOf(one) !== index)),
];
const nameOf = ({ subscription, local, ...one }: Owed | Occurrence) =>
  [subscription, local, "about" in one ? one.about?.reference : "reference" in one ? one.reference : ""].join(
    " ",
  );
