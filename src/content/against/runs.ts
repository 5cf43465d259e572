import type { Content } from "../../core/vocabulary.js";
import { termNames } from "../naming.js";
import { allRecords, stringsOf } from "../records.js";
import type { Proof } from "./against.js";

/** The text's own sentences are not in the repository: as many words in a row are a sentence of it. */
const RUN = 8;

/** A run that consists of names but for "the", "of" or "and" between them is no sentence of the text. */
const OWN_WORDS = 3;

/** Words as they are compared: lower case, letters and digits. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runAt = (words: string[], at: number): string => words.slice(at, at + RUN).join(" ");

/** No text of ours, in any language, shares a run of eight words with the text; names are excepted. */
export const noSharedRuns: Proof = (content, { lines }) => {
  const theirs = wordsOf(lines.join("\n"));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= theirs.length; at++) runs.add(runAt(theirs, at));
  let names: string[][] | undefined;
  return allRecords(content).flatMap(({ where, record }) =>
    stringsOf(record).flatMap(({ path, text }) => {
      const words = wordsOf(text);
      for (let at = 0; at + RUN <= words.length; at++) {
        const run = runAt(words, at);
        if (!runs.has(run)) continue;
        names ??= namesOf(content);
        if (ownWords(words, at, names) < OWN_WORDS) continue;
        return [{ where: `${where} ${path}`, what: `shares eight words with the text: "${run}"` }];
      }
      return [];
    }),
  );
};

/** What may be called by its name at any length. */
const namesOf = ({ glossary, documents }: Content): string[][] =>
  [...glossary.flatMap(termNames), ...documents.flatMap(({ title }) => Object.values(title))].map(wordsOf);

/** How many words of the run at `at` belong to no name, wherever the name begins and ends. */
function ownWords(words: string[], at: number, names: string[][]): number {
  const named = new Set<number>();
  for (const name of names) {
    for (let start = Math.max(0, at - name.length + 1); start < at + RUN; start++) {
      if (name.length === 0 || !name.every((word, index) => words[start + index] === word)) continue;
      for (let index = 0; index < name.length; index++) named.add(start + index);
    }
  }
  return Array.from({ length: RUN }, (_, index) => at + index).filter((index) => !named.has(index)).length;
}
