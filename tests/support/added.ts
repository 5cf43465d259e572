import type { Caller } from "../../src/core/caller.js";
import type { AddedDate, NewChange } from "../../src/core/changes.js";
import type { Store } from "../../src/core/ports.js";
import type { Reply } from "../../src/core/reply.js";
import { appForTest } from "./app.js";
import { partsOf } from "./text.js";

export const ANA = { platform: "slack", installation: "T1", user: "UANA", name: "Ana" } as const;
export const BRUNO = { platform: "slack", installation: "T1", user: "UBRUNO", name: "Bruno" } as const;

/** A date that a member could have added. */
export function dateOf(reference: string, other: Partial<AddedDate> = {}): AddedDate {
  return {
    reference,
    what: "Consultation with the department",
    language: "en",
    kind: "deadline",
    theme: "cross-cutting",
    date: "2026-04-15",
    precision: "day",
    recommendations: [],
    yearly: false,
    status: "open",
    ...other,
  };
}

/** Writes a date as it is from now on, by Ana unless told. */
export async function put(store: Store, value: AddedDate, other: Partial<NewChange> = {}): Promise<void> {
  const subject = `date:${value.reference}` as const;
  const before = (await store.changes(0)).filter((change) => change.subject === subject).length;
  const at = Date.parse("2026-03-01T15:00:00Z");
  const action = before ? "edit" : "add";
  await store.append([
    { at, by: ANA, revision: before + 1, action, subject, state: { kind: "date", value }, ...other },
  ]);
}

/** A bot of its own, with what members have added to it. */
export async function appWith(...values: AddedDate[]) {
  const app = await appForTest();
  for (const value of values) await put(app.store, value);
  return app;
}

/** Somebody who may change dates. */
export const editor: Caller = { ...ANA, role: "editor" };
export const otherEditor: Caller = { ...BRUNO, role: "editor" };

/** The line behind a button of an answer. */
export function button(reply: Reply, label: string): string {
  const items = [...reply.suggestions, ...partsOf(reply, "menu").flatMap(({ items }) => items)];
  const found = items.find((item) => item.label === label);
  if (!found) throw new Error(`no button ${label} among ${items.map((item) => item.label).join(" | ")}`);
  return found.line;
}
