import type { Source } from "../../core/vocabulary.js";
import { linesOf, plainText } from "../plain.js";

/** The text as supplied, and its cited lines. */
export interface SourceText {
  /** `lines[0]` is line 1. */
  lines: string[];
  /** The words of these sources: as they stand, and joined over page breaks without marks of the page. */
  cited(sources: Source[]): string;
}

export function readSource(text: string): SourceText {
  const lines = linesOf(text);
  const cache = new Map<string, string>();
  const one = ({ line, lineEnd = line }: Source): string => {
    const key = `${line}-${lineEnd}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const plain = plainText(lines, line - 1, lineEnd - 1);
    const words = `${plain}\n${lines.slice(line - 1, lineEnd).join("\n")}`;
    cache.set(key, words);
    return words;
  };
  return { lines, cited: (sources) => sources.map(one).join("\n") };
}

const WORD = /[\p{L}\d]/u;

/**
 * True where the words stand in the text as whole words, letter for letter: "27" does not stand in "27 101",
 * "66" not in "66.1%", while "2017" stands in "2017²".
 */
export function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) return true;
  }
  return false;
}

function isWhole(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? "", text[end] ?? ""];
  const [first, last] = [text[start] ?? "", text[end - 1] ?? ""];
  if (WORD.test(first) && WORD.test(before)) return false;
  if (WORD.test(last) && WORD.test(after)) return false;
  if (/\d/.test(first) && /\d[ ,.]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return !(/\d/.test(last) && /^(?:[ ,]\d{3}(?!\d)|\.\d)/.test(text.slice(end, end + 5)));
}
