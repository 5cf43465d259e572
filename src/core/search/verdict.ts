import type { Question } from "./question.js";
import type { Ranked } from "./rank.js";

/** The share of what is asked that one record must have. Tuned on tests/questions/dev.json. */
export const ENOUGH = 0.6;
/** Records that may carry the answer: those that a short answer shows. */
const SHOWN = 3;

/** Whether the documents have what was asked, and the words that nothing matches. */
export function verdict(
  { concepts }: Question,
  ranked: readonly Ranked[],
): { found: boolean; missing: string[] } {
  const missing = concepts.filter(({ kind }) => kind === "unknown").map(({ typed }) => typed);
  const answers = ranked.slice(0, SHOWN).some(({ coverage, met }) => met && coverage >= ENOUGH);
  return { found: missing.length === 0 && answers, missing: [...new Set(missing)] };
}
