/**
 * Endings of the three languages in one list, longest first: a question does not say which language it is in.
 * It is light on purpose; words of one meaning that it does not bring together are in `seeds/synonyms.json`.
 */
const ENDINGS = [
  ..."izaciones isaciones izations isations izacion isacion ization isation aciones ations ements mientos".split(
    " ",
  ),
  ..."acion ation ciones iones tions ement miento mente ments idades ances ences ancias encias".split(" "),
  ..."ancia encia ance ence cion sion tion ment idad ites ivas ivos ives iva ivo ive ifs".split(" "),
  // Spanish verbs with a pronoun behind them ("informarles").
  ..."arles arlos arlas arle arlo arla arse erles erlos erlas erle erse irles irlos irse".split(" "),
  ..."ados adas idos idas ado ada ido ida eurs euse euses eur ings ing ers ors ees ed er or ee".split(" "),
  ..."aient aban ando iendo ent ait ons aba an en ez".split(" "),
  ..."aron ieron aux ales als al ar ir es os as e o a s".split(" "),
].sort((a, b) => b.length - a.length);

/**
 * What is left is never shorter than this: "mina" and "mine" stay apart from "min". A long ending leaves more, since
 * it says more: "violencia" and "violación" are not one word.
 */
const shortest = (ending: string): number => (ending.length > 3 || LOOSE.has(ending) ? 5 : 4);
/** Verb endings that are also the end of many nouns. */
const LOOSE = new Set(["ent", "ant", "ait", "an", "en", "ons", "aba", "ez"]);

/** Kept by word: the same words come again in every record. Cleared when it grows past any vocabulary. */
const kept = new Map<string, string>();
const KEPT = 50_000;

/** What is left of a word without its ending: `kidnappings` and `kidnapped` give `kidnap`. */
export function stem(word: string): string {
  const at = kept.get(word);
  if (at !== undefined) return at;
  let rest = word;
  // Twice, for an ending behind an ending ("organizaciones", "detenidas").
  for (let round = 0; round < 2; round++) {
    const ending = endingOf(rest);
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
  }
  // "kidnapped" is of "kidnap", "putting" of "put"; "killed" and "passed" are of "kill" and "pass".
  if (rest.length > 3 && rest !== word && DOUBLED.test(rest)) rest = rest.slice(0, -1);
  if (kept.size >= KEPT) kept.clear();
  kept.set(word, rest);
  return rest;
}

const DOUBLED = /([bdgmnprt])\1$/;

const longest = ENDINGS[0]?.length ?? 0;
const known = new Set(ENDINGS);

function endingOf(word: string): string | undefined {
  for (let length = Math.min(longest, word.length - 4); length > 0; length--) {
    const ending = word.slice(-length);
    if (known.has(ending) && word.length - length >= shortest(ending)) return ending;
  }
  return undefined;
}
