import { LANGUAGES, type Language } from "../i18n/language.js";
import type { CommandTable } from "./command.js";
import { fold } from "./fold.js";
import type { Content } from "./vocabulary.js";

/** Small words that, among the three languages, only one has, folded; apostrophes split ("l'", "qu'"). */
const SMALL_WORDS: Record<Language, string> = {
  en:
    "the what when how many which who did does is are was were of for and with about do we to in by from has have had " +
    "should our why where can it any my you your thanks thank please hello",
  fr:
    "le les des du est quand combien quel quelle quels quelles qui pour avec dans sur nous avons sont ont ete quoi et au " +
    "aux une l d c qu j n ce cette ces leur leurs notre nos vos votre par pas plus comment pourquoi depuis selon chez " +
    "ou merci bonjour bonsoir salut svp oui je vous",
  es:
    "el los las del cuando cuantos cuantas cual cuales quien para con sobre nosotros son fue fueron han y una por " +
    "pedimos hay al es como donde porque nuestro nuestra nuestros nuestras esta este estos cuanto cuanta quienes segun " +
    "gracias hola muchas buenos buenas sin ya lo su sus muy dime quiero ustedes",
};
const TELLING = new Map(
  LANGUAGES.flatMap((language) => SMALL_WORDS[language].split(" ").map((word) => [word, language] as const)),
);

/** Letters that only one of them writes. */
const LETTERS: [Language, RegExp][] = [
  ["es", /[ñáíóú¿¡]/iu],
  ["fr", /[èêëàâùûîïôœç]/iu],
];

const wordsOf = (line: string): string[] =>
  fold(line)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words in which people ask for the records, by the one language that has them; null where several do. */
type Vocabulary = ReadonlyMap<string, Language | null>;
/** Made once for the reviewed content, when first needed: some 10,000 words. Members add none. */
const vocabularies = new WeakMap<Content["phrasings"], Vocabulary>();

/** Makes what guessing needs, so that the first line does not wait for it. */
export function vocabularyOf(content: Content): Vocabulary {
  const known = vocabularies.get(content.phrasings);
  if (known) return known;
  const made = new Map<string, Language | null>();
  for (const each of [...content.phrasings, ...content.synonyms])
    for (const language of LANGUAGES)
      for (const word of each[language].flatMap(wordsOf)) {
        const before = made.get(word);
        made.set(word, before === undefined || before === language ? language : null);
      }
  vocabularies.set(content.phrasings, made);
  return made;
}

/**
 * The language that a line is written in, where it shows: a command's French or Spanish name, else its words and
 * letters. Undefined where it does not show; then the user's settings decide.
 */
export function guessLanguage(line: string, commands: CommandTable, content: Content): Language | undefined {
  // A reference is the same in every language.
  if (/^\S*\d\S*$/.test(line)) return undefined;
  const words = wordsOf(line);
  const named = commands.find(words[0] ?? "");
  if (named) return named.language === "en" ? undefined : named.language;
  const vocabulary = vocabularyOf(content);
  const counts = new Map<Language, number>();
  const add = (language: Language) => counts.set(language, (counts.get(language) ?? 0) + 1);
  const abbreviations = abbreviationsIn(line);
  for (const word of words) {
    const small = TELLING.get(word);
    if (small) add(small);
    const known = abbreviations.has(word) ? null : vocabulary.get(word);
    if (known && known !== small) add(known);
  }
  for (const [language, letters] of LETTERS) if (letters.test(line)) add(language);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** An abbreviation is used by speakers of each language. */
function abbreviationsIn(line: string): ReadonlySet<string> {
  const found = line.match(/\b[A-Z\d]{2,}\b/g);
  return found ? new Set(found.map(fold)) : NONE;
}
