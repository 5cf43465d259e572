import type { Change } from "../../../src/core/changes.js";
import type { Occurrence } from "../../../src/core/occurrence.js";
import type { Message, Slack } from "../../../src/counterparts/slack/index.js";
import type { Owed } from "./wishes.js";

/** A subscription that somebody asked for in Slack, with its first time. */
export interface Asked extends Omit<Owed, "subscription"> {
  /** Slack got the answer that the channel is subscribed. */
  told: boolean;
}

/** What is owed of those that are stored, and what was told and is not stored. */
export function owedOf(
  asked: readonly Asked[],
  changes: readonly Change[],
): { owed: Owed[]; problems: string[] } {
  const stored = changes.flatMap(({ state }) => (state.kind === "subscription" ? [state.value] : []));
  const owed: Owed[] = [];
  const problems: string[] = [];
  for (const { told, ...one } of asked) {
    const own = stored.find(({ place }) => place.channel === one.channel);
    if (!own && told) problems.push(`forgotten: the subscription of ${one.channel}`);
    // Stored after its first time, it begins a week later.
    if (own && own.since < one.dueAt) owed.push({ subscription: own.id, ...one });
  }
  return { owed, problems };
}

/** What stands in Slack's channels of that which is owed; the word that a channel is subscribed is an answer. */
export function postsIn(slack: Slack): Message[] {
  const all = slack.channels().flatMap(({ id }) => slack.messages(id));
  return all.filter((message) => !idOf(message).startsWith("told-"));
}

/** It travels with the post, and tells one that is owed from every other. */
const idOf = ({ metadata }: Message) => String(metadata?.event_payload.id);

/** What must never be: `missing: S4 2027-03-02T09:05`. */
export function problemsOf(
  owed: readonly Owed[],
  posts: readonly Message[],
  rows: readonly Occurrence[],
): string[] {
  const problems: string[] = [];
  const copies = groups(posts, idOf);
  const rowOf = new Map(rows.map((row) => [nameOf({ ...row, reference: row.about?.reference }), row]));
  for (const one of owed) {
    const name = nameOf(one);
    const row = rowOf.get(name);
    const own = copies.get(row?.id ?? "") ?? [];
    rowOf.delete(name);
    copies.delete(row?.id ?? "");
    const said = `${name} (${row ? `${row.state} ${row.reason ?? ""}` : "not on record"})`;
    if (own.length === 0) problems.push(`missing: ${said}`);
    else if (own.length > 1) problems.push(`doubled: ${said}, ${own.length} times`);
    else if (own[0]?.channel !== one.channel) problems.push(`in ${own[0]?.channel}: ${said}`);
    else if (row?.state !== "posted" || row.messageId !== own[0].ts) problems.push(`not known: ${said}`);
  }
  for (const [id, [message]] of copies) problems.push(`never owed: ${id} in ${message?.channel}`);
  for (const [name, { state }] of rowOf) problems.push(`never owed: ${name} (${state})`);
  return [...problems, ...miscounted(owed, posts)];
}

/** Whatever ids say, a channel holds as many posts as it was owed. */
function miscounted(owed: readonly Owed[], posts: readonly Message[]): string[] {
  const due = groups(owed, ({ channel }) => channel);
  const sent = groups(posts, ({ channel }) => channel);
  return [...new Set([...due.keys(), ...sent.keys()])].flatMap((channel) => {
    const [wanted, there] = [due.get(channel)?.length ?? 0, sent.get(channel)?.length ?? 0];
    if (wanted === there) return [];
    return `${there < wanted ? "missing" : "doubled"}: ${channel} holds ${there} posts instead of ${wanted}`;
  });
}

const nameOf = ({ subscription, local, reference }: Pick<Owed, "subscription" | "local" | "reference">) =>
  [subscription, local, reference].filter(Boolean).join(" ");

function groups<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}
