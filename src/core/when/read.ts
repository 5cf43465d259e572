import { fold } from "../fold.js";
import { readMore } from "./more.js";
import { MONTHS, ORDINALS, UNDATED } from "./names.js";
import { relative } from "./relative.js";
import { momentOf, UNKNOWN, type When } from "./when.js";
import { inFigures, inWords } from "./written.js";

/** Words between those that say the day: "15 de marzo del 2027", "the third Thursday of February". */
const BETWEEN = new Set("the of on in by for de del d' le la el du en au al a mois mes month".split(" "));
/** More words than these are no date. */
const LONGEST = 14;

/**
 * The date that a text is, in English, French or Spanish. What may be two days is `doubtful`, what is none `unknown`. A time
 * is left out, and said to be.
 *
 * @example
 * readWhen("15 de marzo del 2027", "2026-11-24"); // { kind: "moment", moment: { date: "2027-03-15", precision: "day" } }
 * readWhen("03/04/2027", "2026-11-24"); // { kind: "doubtful", candidates: 3 April and 4 March }
 */
export function readWhen(text: string, today: string): When {
  const folded = fold(text)
    .replace(/[,;]/g, " ")
    .replace(/[.!?]+(?=\s|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return readFolded(folded, today);
}

function readFolded(folded: string, today: string): When {
  const when = readPlain(folded, today);
  return when.kind === "unknown" && folded ? readMore(folded, (rest) => readFolded(rest, today)) : when;
}

/** A date alone. */
function readPlain(folded: string, today: string): When {
  if (UNDATED.has(folded)) return { kind: "moment", moment: momentOf(null) };
  const typed = folded.split(" ");
  if (!folded || typed.length > LONGEST) return UNKNOWN;
  const words = folded
    .replace(/\bd'/g, "d' ")
    .split(" ")
    .filter((word) => word && !BETWEEN.has(word));
  const figures = words.length === 1 ? inFigures(words[0] as string) : undefined;
  return figures ?? relative(folded, today) ?? inWords(words, today) ?? UNKNOWN;
}

/**
 * The date that words begin or end with, and the other words: `15 March 2027 Consultation`. A time beside it stays with
 * the other words where it can. Undefined where there is none at either end.
 */
export function splitWhen(words: readonly string[], today: string): Split | undefined {
  const read = (typed: string) => readWhen(typed, today);
  const whole = words.join(" ");
  const withoutTime = (typed: string): When => {
    const when = read(typed);
    return typed !== whole && "leftOut" in when && when.leftOut === "time" ? UNKNOWN : when;
  };
  return splitWith(withoutTime, words) ?? splitWith(read, words);
}

interface Split {
  when: When;
  typed: string;
  rest: string;
}

function splitWith(read: (typed: string) => When, words: readonly string[]): Split | undefined {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (const at of [0, words.length - length]) {
      const typed = words.slice(at, at + length).join(" ");
      const when = read(typed);
      if (when.kind === "unknown") continue;
      // "30 February 2027" is a day that does not exist, and not February with a 30 before it.
      if (isOfDate(words[at - 1]) || (isOfDate(words[at + length]) && !hasDay(when))) continue;
      return { when, typed, rest: [...words.slice(0, at), ...words.slice(at + length)].join(" ") };
    }
  }
  return undefined;
}

function isOfDate(word = ""): boolean {
  const folded = fold(word).replace(/[.,;]+$/, "");
  return /^\d+(?:st|nd|rd|th|er|e|o)?$/.test(folded) || MONTHS.has(folded) || ORDINALS.has(folded);
}

function hasDay(when: When): boolean {
  const moments = when.kind === "moment" ? [when.moment] : when.kind === "doubtful" ? when.candidates : [];
  return moments.every(({ precision }) => precision === "day");
}
