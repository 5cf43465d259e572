import { fold } from "../core/fold.js";
import type { Kind } from "./records.js";

/** Words that people say before a reference, and the kind that they promise. */
const SPOKEN = new Map<string, Kind>(
  Object.entries({
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
  } satisfies Record<string, Kind>),
);

/** `4.2`, `2.A`, `L7`, `T1`, `F0.3`, `FL.1`, `D12`, a member's `M3`, with what people put between letter and number. */
const CODE = /^([fldmt])?[ -]?(\d+|[fl](?=[.,]))(?:[.,](\d+|[a-z]))?$/;

/** The form in which references are compared: `F2,1` and `f 2.1` are one, `L-7` and `l7` are one. */
export function referenceKey(reference: string): string {
  return keyOf(fold(reference));
}

function keyOf(folded: string): string {
  const code = CODE.exec(folded);
  if (!code) return folded;
  const [, letter = "", number, part] = code;
  return `${letter}${number}${part === undefined ? "" : `.${part}`}`;
}

/** What a person typed for a reference: its key, and the kind where a word before it says one ("rec 4.2"). */
export function readReference(typed: string): { key: string; kind?: Kind } {
  const words = fold(typed).replace(/^#\s*/, "");
  const space = words.indexOf(" ");
  const kind = space < 0 ? undefined : SPOKEN.get(words.slice(0, space));
  if (!kind) return { key: keyOf(words) };
  const rest = words.slice(space + 1).replace(/^#\s*/, "");
  // "date" alone and "fact sheet" are not references of that kind: only a code follows such a word.
  return CODE.test(rest) ? { key: keyOf(rest), kind } : { key: keyOf(words) };
}
