import type { NewOccurrence, Occurrence, OccurrenceUpdate } from "../../core/occurrence.js";

/** An occurrence as the database has it. */
export interface Row {
  id: string;
  /** What never changes, as JSON. */
  owed: string;
  due_at: number;
  expires_at: number;
  state: Occurrence["state"];
  attempts: number;
  fence: number;
  changed_at: number;
  [column: string]: unknown;
}

/** The columns of what can be missing. */
const OPTIONAL = {
  unsure: "unsure",
  attemptedAt: "attempted_at",
  leaseUntil: "lease_until",
  notBefore: "not_before",
  messageId: "message_id",
  postedAt: "posted_at",
  blockedAt: "blocked_at",
  reason: "reason",
  late: "late",
  repeat: "repeat",
} as const satisfies { [K in keyof Occurrence]?: string };

const UPDATED: Record<keyof OccurrenceUpdate, string> = {
  ...OPTIONAL,
  state: "state",
  attempts: "attempts",
};

export function occurrenceOf(row: Row): Occurrence {
  const { id, state, attempts, fence } = row;
  const optional = Object.entries(OPTIONAL).flatMap(([name, column]) =>
    row[column] === null || row[column] === undefined ? [] : [[name, row[column]]],
  );
  return {
    id,
    ...(JSON.parse(row.owed) as Pick<Occurrence, "key" | "subscription" | "place" | "local" | "zone">),
    dueAt: row.due_at,
    expiresAt: row.expires_at,
    ...{ state, attempts, fence },
    changedAt: row.changed_at,
    ...Object.fromEntries(optional),
  };
}

/** What of an occurrence never changes, and is asked for whole. */
export function owedOf({ key, subscription, place, local, zone, about, errand }: NewOccurrence): string {
  return JSON.stringify({ key, subscription, place, local, zone, about, errand });
}

export const installationOf = ({ place }: Pick<Occurrence, "place">): string =>
  `${place.platform}:${place.installation}`;

/** The columns that an update sets, and to what. */
export function columnsOf(update: OccurrenceUpdate): { columns: string[]; values: unknown[] } {
  const names = Object.keys(update) as (keyof OccurrenceUpdate)[];
  return { columns: names.map((name) => UPDATED[name]), values: names.map((name) => update[name] ?? null) };
}

/** All columns of an occurrence but its lease, in the order of `sql.RESTORE.occurrences`: whoever held it is no more. */
export function valuesOf(one: Occurrence): unknown[] {
  const { id, subscription, errand, state, attempts, fence } = one;
  return [
    ...[id, subscription, installationOf(one), errand !== undefined, owedOf(one as NewOccurrence)],
    ...[one.dueAt, one.expiresAt, state, attempts, one.unsure, one.attemptedAt, fence, one.notBefore],
    ...[one.messageId, one.postedAt, one.changedAt, one.blockedAt, one.reason, one.late, one.repeat],
  ].map((value) => value ?? null);
}
