import { fold } from "../core/fold.js";
import type { Kind } from "./records.js";

/** Words that people say before a reference, and the kind that they promise. */
const SPOKEN: Record<string, Kind> = {
  rec: "recommendation",
  reco: "recommendation",
  recommendation: "recommendation",
  recommandation: "recommendation",
  recomendacion: "recommendation",
  fact: "fact",
  fait: "fact",
  dato: "fact",
  date: "date",
  fecha: "date",
};

/** `4.2`, `2.A`, `L7`, `T1`, `F0.3`, `FL.1`, `D12`, a member's `M3`, with what people put between letter and number. */
const CODE = /^([fldmt])?[ -]?(\d+|[fl](?=[.,]))(?:[.,](\d+|[a-z]))?$/;

/** The form in which references are compared: `F2,1` and `f 2.1` are one, `L-7` and `l7` are one. */
export function referenceKey(reference: string): string {
  const folded = fold(reference);
  const code = CODE.exec(folded);
  if (!code) return folded;
  const [, letter = "", number, part] = code;
  return `${letter}${number}${part === undefined ? "" : `.${part}`}`;
}

/** What a person typed for a reference: its key, and the kind where a word before it says one ("rec 4.2"). */
export function readReference(typed: string): { key: string; kind?: Kind } {
  const words = fold(typed).replace(/^#\s*/, "");
  const [, word = "", rest = ""] = /^(\p{L}+) #?\s*(.+)$/u.exec(words) ?? [];
  const kind = SPOKEN[word];
  // "date" alone and "fact sheet" are not references of that kind: only a code follows such a word.
  return kind && CODE.test(rest) ? { key: referenceKey(rest), kind } : { key: referenceKey(words) };
}
