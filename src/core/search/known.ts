import type { Concepts } from "./concepts.js";
import { isNumber } from "./numbers.js";
import type { Spelling } from "./spelling.js";
import type { Token } from "./tokens.js";
import { isFormOfCommon, STOP } from "./words/words.js";

/** "t-mec" is one word where that is known, "pre-electoral" two; so with "2 300". */
export function wholeOrParts(token: Token, concepts: Concepts): Token[] {
  const { parts } = token;
  // "demandons-nous" and "a-t-elle" are several words however often they are written so.
  if (!parts || (concepts.knows(token.text) && !STOP.has(parts.at(-1) ?? ""))) return [token];
  if (isNumber(token.text) && parts.some((part) => part.length > 3)) return [token];
  return parts.map((part) => ({ text: part, typed: part }));
}

/** The word itself where it is known or names a subject; else the word that was probably meant. */
export function asKnown(
  token: Token,
  concepts: Concepts,
  spelling: Spelling,
  corrected: [string, string][],
): Token {
  const { text } = token;
  if (isNumber(text) || spelling.has(text) || concepts.names(text)) return token;
  const inflected = concepts.knows(text);
  // A form of a general word ("funcionaron") is read as another only where a single letter is off; another form of
  // a word of the records only as a word that asks ("recomendation", which Spanish would have as a form of its own).
  const meant = spelling.correct(text, inflected || isFormOfCommon(text) ? 1 : undefined);
  if (meant === undefined || (inflected && !STOP.has(meant) && !leftOut(text, meant))) return token;
  if (!meant.startsWith(text) && isBeginning(text, spelling)) return token;
  // A slip in "what" needs no saying; one in a word that carries the question does.
  if (!(STOP.has(meant) ? meant.length < 6 : isFormOfCommon(meant))) corrected.push([token.typed, meant]);
  return { text: meant, typed: token.typed };
}

/** "Northen" for "northern": a letter left out inside a long word, which makes a form that nobody writes. */
const leftOut = (typed: string, meant: string): boolean =>
  typed.length >= SHORTEST_LEFT_OUT && meant.length === typed.length + 1 && meant.at(-1) === typed.at(-1);
const SHORTEST_LEFT_OUT = 7;

/** "Deadl" is the beginning of "deadline" rather than a slip of "dead"; of four letters a slip is as likely. */
const isBeginning = (typed: string, spelling: Spelling): boolean =>
  typed.length >= SHORTEST_BEGINNING && spelling.completions(typed).length > 0;
const SHORTEST_BEGINNING = 5;
