import type { Occurrence } from "../../src/core/ledger.js";
import { type Coalition, type Expected, expectedOf } from "./coalition.js";
import type { Message } from "./platform.js";
import { nameOf } from "./words.js";

const DAY = 86_400_000;

export interface Verdict {
  /** How many posts had to come. */
  expected: number;
  posted: number;
  /** Posts where nobody could look, of which one came again, marked; or of which nobody knows. */
  repeated: number;
  unconfirmed: number;
  /** What must never be: `lost: S4 2027-03-02T09:00`. */
  problems: string[];
}

export interface Outcome {
  coalition: Coalition;
  rows: Occurrence[];
  messages: Message[];
  bugs: string[];
  start: number;
  end: number;
}

/** What came of a simulation, by what the platform shows and what the account says. */
export function check({ coalition, rows, messages, bugs, start, end }: Outcome): Verdict {
  const problems = bugs.map((bug) => `bug: ${bug}`);
  const sent = new Map<string, Message[]>();
  for (const message of messages) {
    if (message.thread !== undefined || message.place.channel.startsWith("@")) continue;
    const name = message.title.split(" | ")[0] as string;
    sent.set(name, [...(sent.get(name) ?? []), message]);
  }
  const posts = rows.filter(({ errand }) => !errand);
  const rowOf = new Map(posts.map((one) => [nameOf(one), one]));
  const expected = expectedOf(coalition, start, end);
  for (const one of expected) {
    const row = rowOf.get(one.name);
    if (sent.has(one.name) || mayBeMissing(one, row)) continue;
    problems.push(`lost: ${one.name} (${row?.state ?? "never planned"} ${row?.reason})`);
  }
  const dues = new Map(expectedOf(coalition, start, end + DAY).map(({ name, dueAt }) => [name, dueAt]));
  for (const [name, copies] of sent) {
    const dueAt = dues.get(name) ?? rowOf.get(name)?.dueAt;
    if (dueAt === undefined) problems.push(`never owed: ${name}`);
    else problems.push(...wrongIn(name, copies, dueAt));
  }
  for (const row of rows) {
    if (row.state === "posted" || row.state === "skipped") continue;
    problems.push(`stuck: ${row.key} (${row.state} ${row.reason})`);
  }
  problems.push(...uncorrected(coalition, rows, messages));
  return {
    expected: expected.length,
    posted: expected.filter(({ name }) => sent.has(name)).length,
    repeated: [...sent.values()].filter((copies) => copies.length > 1).length,
    unconfirmed: posts.filter(({ reason, state }) => state === "skipped" && reason === "unconfirmed").length,
    problems,
  };
}

/** Nothing that goes wrong here lasts as long. */
const LONG = 12 * 3_600_000;

/**
 * Only with its reason on record: its date changed first, or it may be there and nobody can look, or the day of its date
 * ended while things were wrong. What was not planned before its date changed, since the bot was down, is not owed.
 */
function mayBeMissing({ until, windowMs }: Expected, row: Occurrence | undefined): boolean {
  const changed = until < Number.POSITIVE_INFINITY;
  if (row?.state !== "skipped") return changed && row === undefined;
  if (windowMs < LONG) return true;
  if (row.reason === "unconfirmed") return row.place.platform === "teams";
  return changed && ["moved", "cancelled", "superseded"].includes(row.reason ?? "");
}

function wrongIn(name: string, copies: Message[], dueAt: number): string[] {
  const wrong: string[] = [];
  const unmarked = copies.filter(({ title }) => !title.includes("| repeat"));
  // Where nobody can look there may be a second one, which says so.
  const allowed = copies[0]?.place.platform === "teams" ? 2 : 1;
  if (copies.length > allowed || unmarked.length > 1) wrong.push(`doubled: ${name} (${copies.length} times)`);
  if (copies.some(({ at }) => at < dueAt - 61_000)) wrong.push(`early: ${name}`);
  return wrong;
}

/** Posts about a date that changed later and do not say so. */
function uncorrected({ changes }: Coalition, rows: Occurrence[], messages: Message[]): string[] {
  const posts = rows.filter(({ errand }) => !errand);
  /** In a thread nobody looks: what may be there twice is given up, on record. */
  const isUnsure = (id: string, seq: number) =>
    rows.some(
      ({ errand, reason }) =>
        errand?.kind === "correction" &&
        errand.occurrence === id &&
        errand.change === seq &&
        reason === "unconfirmed",
    );
  return changes
    .filter(({ action }) => action !== "add")
    .flatMap(({ seq, at, subject }) => {
      const concerned = posts.filter(
        ({ about, state }) => state === "posted" && subject === `date:${about?.reference}`,
      );
      return concerned.flatMap(({ id, messageId, key }) => {
        const post = messages.find((one) => one.id === id && one.messageId === messageId);
        if (!post || post.at > at || isUnsure(id, seq)) return [];
        const said = `change ${seq}`;
        const replies = messages.filter(({ thread, title }) => thread === messageId && title === said);
        if (post.edits.includes(said) || (replies.length > 0 && replies.length <= 2)) return [];
        return [`uncorrected: ${key}, ${said} (${replies.length} replies)`];
      });
    });
}
