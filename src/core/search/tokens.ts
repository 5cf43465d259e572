import { fold } from "../fold.js";
import { withNumberWords } from "./number-words.js";
import { canonicalNumber } from "./numbers.js";

/** One word of a text in the form in which it is compared, and as it was typed. */
export interface Token {
  text: string;
  typed: string;
  /** The parts of what was typed with hyphens ("t-mec") or of a numeral with spaces ("2 300"). */
  parts?: string[];
  /** A number written as a word: often it only counts what is talked about ("the two reports"). */
  spelled?: boolean;
}

/** A line of a call has few words; a pasted text is cut, so that one line cannot hold up the others. */
export const MOST_TOKENS = 400;

/** An ISO date; thousands with separators; a decimal or a fraction; digits with letters behind ("24th", "60s"). */
const NUMERAL =
  /\d{4}-\d\d(?:-\d\d)?(?!\d)|\d{1,3}(?:[ \u00a0\u202f,.'’]\d{3})+(?!\d)[a-z]?|\d+[.,/]\d+|\d+[a-zè]*/iy;
const FRACTION = /[¼½¾⅓⅔]/;
const LETTER = /\p{L}/u;

/** The words of a text, folded; numerals in one form; number words as numerals. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length && found.length < MOST_TOKENS) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at = readNumeral(text, at, found);
    else if (isLetter(code)) at = readWord(text, at, found);
    else {
      const sign = text[at] as string;
      if (sign === "%") found.push({ text: "percent", typed: sign });
      else if (code > 127 && FRACTION.test(sign)) found.push({ text: canonicalNumber(sign), typed: sign });
      at++;
    }
  }
  return withNumberWords(found);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin letters and the accents behind them by their codes; anything further off by the Unicode table. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (code < 0x370) return code >= 0x300;
  return LETTER.test(String.fromCharCode(code));
}

function readNumeral(text: string, at: number, found: Token[]): number {
  NUMERAL.lastIndex = at;
  const [typed = text[at] as string] = NUMERAL.exec(text) ?? [];
  const raw = typed
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, " ")
    .replace("’", "'");
  if (/^\d{4}-/.test(raw)) {
    for (const part of raw.split("-")) found.push({ text: canonicalNumber(part), typed: part });
  } else {
    const token: Token = { text: canonicalNumber(raw), typed };
    if (raw.includes(" ")) token.parts = raw.split(" ");
    found.push(token);
  }
  return at + typed.length;
}

function readWord(text: string, start: number, found: Token[]): number {
  let end = start;
  let hyphens = false;
  // Most words are plain already: folding them would be the dearest step of reading.
  let plain = true;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) {
      if (code > 122 || (code > 64 && code < 91)) plain = false;
      end++;
    } else if (isHyphen(code) && end + 1 < text.length && isWordStart(text.charCodeAt(end + 1))) {
      hyphens = true;
      end++;
    } else break;
  }
  const typed = text.slice(start, end);
  if (hyphens) {
    const parts = typed.split(/[-‐‑]/).map(foldWord);
    found.push({ text: parts.join(""), typed, parts });
  } else found.push({ text: plain ? typed : foldWord(typed), typed });
  return end;
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isWordStart = (code: number): boolean => isLetter(code) || isDigit(code);

/** The words of a language are few, so each is folded once. */
const folded = new Map<string, string>();
const KEPT = 50_000;

function foldWord(word: string): string {
  const at = folded.get(word);
  if (at !== undefined) return at;
  if (folded.size >= KEPT) folded.clear();
  const form = fold(word);
  folded.set(word, form);
  return form;
}
