import type { Language } from "../i18n/language.js";
import type { Change } from "./changes.js";
import type { Cursor, Folded } from "./ledger.js";
import type { Occurrence } from "./occurrence.js";
import type { UserKey } from "./ports.js";

/** All that a store holds, without the way in which it holds it: what a backup is made of. */
export interface Dump {
  languages: { user: UserKey; language: Language }[];
  /** In the order of their places. */
  changes: Change[];
  occurrences: Occurrence[];
  folded: Folded[];
  cursors: { name: Cursor; at: number }[];
}
