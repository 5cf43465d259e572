import { fold } from "../fold.js";
import { canonicalNumber, FRACTION_WORDS, isNumber, isThousand, smallNumber } from "./numbers.js";

/** One word of a text in the form in which it is compared, and as it was typed. */
export interface Token {
  text: string;
  typed: string;
  /** The parts of a numeral that was typed with spaces ("2 300"), should the whole be unknown. */
  parts?: string[];
}

/**
 * A numeral with thousands, an ISO date, a decimal or fraction, a sign for a fraction, digits with letters behind
 * ("24th"), a word, a word with inner hyphens ("t-mec": kept whole beside its parts).
 */
const WORD =
  /\d{4}-\d\d(?:-\d\d)?(?!\d)|(?<!\d)\d{1,3}(?:[ ,.']\d{3})+(?!\d)[a-z]?|\d+[.,/]\d+|[¼½¾⅓⅔]|\d+\p{L}*|\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*|%/gu;

/** A line of a call has few words; a pasted text is cut, so that one line cannot hold up the others. */
export const MOST_TOKENS = 400;

/** The words of a text, folded; numerals in one form, number words as numerals beside the word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const [raw] of fold(text).matchAll(WORD)) {
    push(raw, found);
    if (found.length >= MOST_TOKENS) break;
  }
  return withNumberWords(found);
}

function push(raw: string, found: Token[]): void {
  if (raw === "%") {
    found.push({ text: "percent", typed: raw });
  } else if (/^\d{4}-/.test(raw)) {
    for (const part of raw.split("-")) found.push({ text: canonicalNumber(part), typed: part });
  } else if (isNumber(raw) || "¼½¾⅓⅔".includes(raw)) {
    const token: Token = { text: canonicalNumber(raw), typed: raw };
    if (raw.includes(" ")) token.parts = raw.split(" ");
    found.push(token);
  } else if (raw.includes("-")) {
    const parts = raw.split("-");
    // "t-mec" is "tmec"; "pre-electoral" is both words: the joined form is looked up first.
    found.push({ text: parts.join(""), typed: raw, parts });
  } else {
    found.push({ text: raw, typed: raw });
  }
}

/** Puts numerals in place of number words: "forty-three" is 43, "35 mil" is 35000, "a quarter" is 1/4. */
function withNumberWords(found: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < found.length; i++) {
    const token = found[i] as Token;
    const fraction = fractionAt(found, i);
    if (fraction) {
      out.push({ text: fraction.value, typed: token.typed });
      i += fraction.length - 1;
      continue;
    }
    const parts = token.parts ?? [token.text];
    const values = parts.map(smallNumber);
    const before = out.at(-1);
    if (values[0] !== undefined && values.every((value) => value !== undefined)) {
      out.push({ text: String((values as number[]).reduce((a, b) => a + b)), typed: token.typed });
    } else if (isThousand(token.text) && before && isNumber(before.text)) {
      before.text = String(Number(before.text) * 1000);
    } else {
      out.push(token);
    }
  }
  return out;
}

function fractionAt(found: Token[], at: number): { value: string; length: number } | undefined {
  for (const [words, value] of FRACTION_WORDS) {
    const parts = words.split(" ");
    if (parts.every((part, i) => found[at + i]?.text === part)) return { value, length: parts.length };
  }
  return undefined;
}
