import type { Question } from "./question.js";
import type { Ranked } from "./rank.js";
import { WEIGHTS } from "./weights.js";

/** Records that may carry the answer: those that a short answer shows. */
const SHOWN = 3;

/** Whether the documents have what was asked, and the words that nothing matches. */
export function verdict(
  question: Question,
  ranked: readonly Ranked[],
): { found: boolean; missing: string[] } {
  const { concepts, intent } = question;
  const unknown = concepts.filter(({ kind }) => kind === "unknown");
  const missing = [...new Set(unknown.map(({ typed }) => typed))];
  if (unknown.some(({ decides }) => decides)) return { found: false, missing };
  const found = ranked
    .slice(0, SHOWN)
    .some(
      ({ coverage, met, counted, figure }) =>
        met && counted && coverage >= WEIGHTS.enough && (figure || intent !== "how_many"),
    );
  return { found: found && hasContent(question), missing };
}

/** "Hello" and "what is the number" ask for nothing; two general words may ("date of the letter"). */
function hasContent({ concepts, intent }: Question): boolean {
  const known = concepts.filter(({ posting }) => posting.ids.length > 0);
  return known.length > (intent === "when" ? 0 : 1) || known.some(({ kind }) => kind !== "common");
}
