import { fold } from "../fold.js";
import { withAlternatives } from "./alternatives.js";
import { blanked, choose } from "./chosen.js";
import type { Concept } from "./concept.js";
import type { Concepts } from "./concepts.js";
import type { Groups } from "./groups.js";
import { asksBeyond, intentOf } from "./intent.js";
import { asKnown, wholeOrParts } from "./known.js";
import { isNumber } from "./numbers.js";
import type { Intent } from "./search.js";
import type { Spelling } from "./spelling.js";
import { GROUP } from "./terms.js";
import { type Token, tokens } from "./tokens.js";
import { STOP } from "./words/words.js";

/** A line as the search understands it. */
export interface Question {
  intent: Intent;
  concepts: Concept[];
  /** Of "how many": what is to be counted; a record that does not have it is no answer. */
  counted: Concept | undefined;
  /** Whether it asks who somebody is. */
  who: boolean;
  /** Whether it asks for a share or rate: of that, not of what is counted, its words speak. */
  share: boolean;
  /** Whether it asks for what no document gives: an opinion, a text to be written. */
  beyond: boolean;
  /** The content words one after another: compared with the names of terms. */
  name: string;
  corrected: [string, string][];
}

/** What reading needs. */
export interface Parts {
  groups: Groups;
  concepts: Concepts;
  spelling: Spelling;
  /** The record of the term that has this name, as its content words. */
  named(name: string): number | undefined;
}

/** A whole group of people by its country. */
const CITIZENS = new Set(["canadians", "canadiens", "canadiennes", "canadienses"]);

const WHO = new Set(["who", "whos", "qui", "quien", "quienes"]);

const SHARE = new Set(
  "percent percentage share rate proportion fraction pourcentage taux part proportion porcentaje tasa proporcion parte".split(
    " ",
  ),
);

/** "Asylum claims in Canada": there it is the place that is meant, elsewhere the one who is to act. */
const CANADA = new Set(["canada"]);
const INSIDE = new Set(["in", "inside", "au", "en", "within"]);

/** A question of more words is not only after what a term means. */
const MOST_TO_DEFINE = 2;

/** More different concepts than this are of a pasted text; its first ones say what it is about. */
const MOST_CONCEPTS = 24;

/** `given` is the intent where the caller knows it: it overrides what the words seem to be after. */
export function readQuestion(
  line: string,
  { groups, concepts, spelling, named }: Parts,
  given?: Intent,
): Question {
  const found = tokens(line).flatMap((token) => wholeOrParts(token, concepts));
  const corrected: [string, string][] = [];
  const read = found.map((token) => asKnown(token, concepts, spelling, corrected));
  const words = read.map(({ text }) => text);
  const phrases = groups.phrases(words);
  const { intent: guessed, used, counted: behind } = intentOf(words, blanked(words, phrases));
  const intent = given ?? guessed;
  const chosen = choose(phrases, used);
  const all: Concept[] = [];
  const seen = new Set<string>();
  let counted: Concept | undefined;
  /** Words behind "how many" so far. */
  let nouns = 0;
  const push = (read: Concept, place: number) => {
    // "How many Canadians": there it is a group of people, elsewhere ("Canadian mines") nearly everywhere.
    const people = behind !== undefined && place >= behind && nouns === 0 && CITIZENS.has(fold(read.typed));
    const concept: Concept = people ? { ...read, kind: "content", weight: 1 } : read;
    all.push(concept);
    if (behind === undefined || place < behind) return;
    // In "how many states concentrate the killings" the unknown word behind a noun is not what is counted.
    if (
      !counted &&
      carries(concept) &&
      concept.kind !== "place" &&
      !(concept.kind === "unknown" && !concept.decides && nouns > 0)
    )
      counted = concept;
    nouns++;
  };
  for (let i = 0; i < read.length && all.length < MOST_CONCEPTS; i++) {
    const phrase = chosen.get(i);
    if (phrase?.[0]) {
      const { start, length } = phrase[0];
      const inside = read.slice(start, start + length).filter(({ text }) => !STOP.has(text));
      const typed = read
        .slice(start, start + length)
        .map((token) => token.typed)
        .join(" ");
      push(concepts.ofPhrase(phrase, inside.map(concepts.ofWord), typed), i);
      i += length - 1;
      continue;
    }
    const token = read[i] as Token;
    if (STOP.has(token.text) || (token.text.length < 2 && !isNumber(token.text)) || seen.has(token.text))
      continue;
    seen.add(token.text);
    const concept = concepts.ofWord(token);
    // "What did we ask in 2018": both documents are of that year, and their asks do not say so.
    const inside = CANADA.has(token.text) && INSIDE.has(words[i - 1] ?? "");
    if (inside) push({ ...concept, kind: "place" }, i);
    else push(intent === "ask" && concept.kind === "year" ? { ...concept, kind: "soft" } : concept, i);
  }

  const name = words.filter((word) => !STOP.has(word)).join(" ");
  return {
    intent: given ?? settled(intent, all, named(name)),
    concepts: withAlternatives(all),
    counted,
    who: words.some((word) => WHO.has(word)),
    share: words.some((word) => SHARE.has(word)),
    beyond: asksBeyond(words),
    name,
    corrected,
  };
}

/** The intent where the words themselves decide: a name alone is to be explained, a figure alone to be placed. */
function settled(intent: Intent, concepts: readonly Concept[], named: number | undefined): Intent {
  const carrying = concepts.filter(carries);
  if (intent === "define") return named !== undefined || carrying.length <= MOST_TO_DEFINE ? "define" : "any";
  if (intent !== "any") return intent;
  if (named !== undefined) return "define";
  // "On Feb 7" gives a day.
  if (concepts.some(({ terms }) => terms.some((term) => term.startsWith(MONTH)))) return "any";
  return carrying.some(({ kind }) => kind === "number") ? "how_many" : "any";
}

const MONTH = `${GROUP}month-`;

const carries = ({ kind }: Concept): boolean => kind !== "soft" && kind !== "common";
