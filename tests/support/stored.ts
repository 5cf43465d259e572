import type { NewChange, Subject } from "../../src/core/changes.js";
import type { NewOccurrence } from "../../src/core/occurrence.js";

/** A change of a subject, by somebody, to something. */
export function changeOf(subject: Subject, revision: number): NewChange {
  return {
    at: 1_750_000_000_000,
    by: { platform: "slack", installation: "T1", user: "U1", name: "Ana" },
    revision,
    action: "edit",
    subject,
    state: { kind: "outcome", value: { reference: "D1", text: `revision ${revision}`, language: "en" } },
  };
}

/** An occurrence that is due since 1,000 and until 100,000, in one channel of one workspace. */
export function occurrenceOf(id: string, other: Partial<NewOccurrence> = {}): NewOccurrence {
  return {
    id,
    key: `S1|${id}|C1`,
    subscription: "S1",
    place: { platform: "slack", installation: "T1", channel: "C1" },
    local: "2026-11-30T09:00",
    zone: "America/Toronto",
    dueAt: 1_000,
    expiresAt: 100_000,
    state: "due",
    ...other,
  };
}
