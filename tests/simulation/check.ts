import type { Occurrence } from "../../src/core/occurrence.js";
import type { Coalition } from "./coalition.js";
import { type Expected, expectedOf, LONG } from "./expected.js";
import type { Message } from "./platform.js";
import { nameOf } from "./words.js";

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
  const owed = expectedOf(coalition.changes, messages, start, end + LONG / 2);
  const expected = owed.filter(({ from }) => from <= end);
  for (const one of expected) {
    const row = rowOf.get(one.name);
    if (sent.has(one.name) || mayBeMissing(one, row)) continue;
    problems.push(`lost: ${one.name} (${row?.state ?? "never planned"} ${row?.reason})`);
  }
  // By a clock that is ahead, something was owed that ended before its time came.
  const early = expectedOf(coalition.changes, messages, start - EARLY, end + LONG / 2, EARLY);
  for (const [name, copies] of sent) {
    problems.push(...wrongIn(name, copies), ...strays(name, copies, [...owed, ...early]));
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

/**
 * Only where it was owed for a while alone, and where a reason was on record if it was planned; or it may be there and
 * nobody can look. What is still owed at the end has come.
 */
function mayBeMissing({ from, until }: Expected, row: Occurrence | undefined): boolean {
  if (until - from < LONG) return row === undefined || row.state === "skipped";
  return row?.state === "skipped" && row.reason === "unconfirmed" && row.place.platform === "teams";
}

function wrongIn(name: string, copies: Message[]): string[] {
  const unmarked = copies.filter(({ title }) => !title.includes("| repeat"));
  // Where nobody can look there may be a second one, which says so.
  const allowed = copies[0]?.place.platform === "teams" ? 2 : 1;
  const isDoubled = copies.length > allowed || unmarked.length > 1;
  return isDoubled ? [`doubled: ${name} (${copies.length} times)`] : [];
}

/** A clock may be wrong by a minute. What is frozen or on its way when it is no longer owed comes all the same. */
const EARLY = 61_000;
const ON_ITS_WAY = 30 * 60_000;

function strays(name: string, copies: Message[], expected: Expected[]): string[] {
  const spans = expected.filter((one) => one.name === name);
  const isOwed = ({ at }: Message) =>
    spans.some(({ from, until }) => at >= from - EARLY && at <= until + ON_ITS_WAY);
  return copies
    .filter((copy) => !isOwed(copy))
    .map(({ at }) => `not owed: ${name} at ${new Date(at).toISOString()}`);
}

/** Posts about a date that changed later, or that were marked, and do not say so. */
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
        ({ id, about, state }) =>
          state === "posted" && [`date:${about?.reference}`, `mark:${id}`].includes(subject),
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
