import type { ConceptKind } from "./concept.js";
import type { Groups } from "./groups.js";
import type { Spelling } from "./spelling.js";
import { PLACE_NAMES } from "./words/elsewhere.js";
import { isCommon, isFormOfCommon, SOFT } from "./words/words.js";

/** What a word that some record has says about the question. */
export function kindOf(word: string, groups: Groups): ConceptKind {
  if (SOFT.has(word)) return "soft";
  if (PLACE_NAMES.has(word)) return "place";
  return isCommon(word) || (isFormOfCommon(word) && groups.of(word).length === 0) ? "common" : "content";
}

/** Whether the name of a subject is known as itself, in singular or plural: "Trump" is not "trumped-up". */
export const stands = (word: string, spelling: Spelling): boolean =>
  spelling.has(word) || spelling.has(`${word}s`) || (word.endsWith("s") && spelling.has(word.slice(0, -1)));
