/**
 * Numbers as people type them, brought to one form: `27 101`, `27,101` and `27.101` are `27101`; `66,1` is
 * `66.1`; `a quarter`, `1/4` and `25/100` are not guessed at: only the fractions that are words are.
 */

/** Fractions as one sign and as typed with a slash. */
const FRACTIONS: Record<string, string> = {
  "¼": "1/4",
  "½": "1/2",
  "¾": "3/4",
  "⅓": "1/3",
  "⅔": "2/3",
};

/** Fractions in words; longest first where one begins another. */
const FRACTION_WORDS: [string, string][] = [
  ["three quarters", "3/4"],
  ["trois quarts", "3/4"],
  ["tres cuartos", "3/4"],
  ["two thirds", "2/3"],
  ["deux tiers", "2/3"],
  ["dos tercios", "2/3"],
  ["dos terceras partes", "2/3"],
  ["one quarter", "1/4"],
  ["a quarter", "1/4"],
  ["quarter", "1/4"],
  ["un quart", "1/4"],
  ["quart", "1/4"],
  ["un cuarto", "1/4"],
  ["cuarta parte", "1/4"],
  ["one third", "1/3"],
  ["un tiers", "1/3"],
  ["un tercio", "1/3"],
  ["half", "1/2"],
  ["moitie", "1/2"],
  ["mitad", "1/2"],
];

const byFirstWord = new Map<string, { words: string[]; value: string }[]>();
for (const [name, value] of FRACTION_WORDS) {
  const words = name.split(" ");
  const key = words[0] as string;
  byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { words, value }]);
}

/** The fraction that begins at a place in a line of words, and how many of them it takes. */
export function fractionAt(
  line: readonly { text: string }[],
  at: number,
): { value: string; length: number } | undefined {
  for (const { words, value } of byFirstWord.get(line[at]?.text ?? "") ?? []) {
    if (words.every((word, i) => line[at + i]?.text === word)) return { value, length: words.length };
  }
  return undefined;
}

/** One is left out: in French and Spanish it is also the article. So is Spanish "once", an English word. */
const SMALL = new Map<string, number>();
for (const [value, names] of Object.entries({
  2: "two deux dos",
  3: "three trois tres",
  4: "four quatre cuatro",
  5: "five cinq cinco",
  6: "six seis",
  7: "seven sept siete",
  8: "eight huit ocho",
  9: "nine neuf nueve",
  10: "ten dix diez",
  11: "eleven onze",
  12: "twelve douze doce dozen douzaine docena",
  13: "thirteen treize trece",
  14: "fourteen quatorze catorce",
  15: "fifteen quinze quince",
  16: "sixteen seize dieciseis",
  17: "seventeen diecisiete",
  18: "eighteen dieciocho",
  19: "nineteen diecinueve",
  20: "twenty vingt veinte",
  30: "thirty trente treinta",
  40: "forty quarante cuarenta",
  50: "fifty cinquante cincuenta",
  60: "sixty soixante sesenta",
  70: "seventy setenta",
  80: "eighty ochenta",
  90: "ninety noventa",
})) {
  for (const name of names.split(" ")) SMALL.set(name, Number(value));
}

const THOUSAND = new Set(["thousand", "mille", "mil"]);

/** The value of a number word (`forty`, `quarante`); undefined where it is none. */
export const smallNumber = (word: string): number | undefined => SMALL.get(word);

export const isThousand = (word: string): boolean => THOUSAND.has(word);

const NUMBER_WORDS = new Set([...SMALL.keys(), ...THOUSAND, ...byFirstWord.keys()]);

/** Whether a word is a number, or begins a fraction, or is "thousand". */
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

export const isNumber = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
};

/** 1960 to 2059: what people mean by four such digits alone is a year. */
export const isYear = (word: string): boolean => /^(?:19[0-9]|20[0-5])\d$/.test(word);

/** One form for a numeral as it stands in a folded text (`27 101`, `66,1`, `24th`, `60s`, `35k`, `¼`). */
export function canonicalNumber(raw: string): string {
  const fraction = FRACTIONS[raw];
  if (fraction) return fraction;
  const [, digits = raw, suffix = ""] = /^([\d ,.'/]+?)([a-z]*)$/.exec(raw) ?? [];
  if (/^\d{1,3}(?:[ ,.']\d{3})+$/.test(digits)) return scaled(digits.replace(/\D/g, ""), suffix);
  if (/^\d+[.,]\d+$/.test(digits)) return scaled(digits.replace(",", "."), suffix);
  if (digits.includes("/")) return digits;
  const plain = digits.replace(/^0+(?=\d)/, "");
  return scaled(plain, suffix);
}

function scaled(digits: string, suffix: string): string {
  if (suffix === "k") return String(Math.round(Number(digits) * 1000));
  if (suffix === "s" && /^\d0$/.test(digits)) return `19${digits}s`;
  if (suffix === "s" && /^\d{3}0$/.test(digits)) return `${digits}s`;
  return digits;
}

/** Rounder numbers that a person may remember a figure by: 66.1 as 66, 27101 as 27000. */
export function rounded(number: string): string[] {
  const value = Number(number);
  if (!Number.isFinite(value)) return [];
  if (!Number.isInteger(value)) return [...new Set([Math.floor(value), Math.round(value)])].map(String);
  if (value < 1000 || isYear(number)) return [];
  const forms = [100, 1000].flatMap((unit) => [
    Math.floor(value / unit) * unit,
    Math.round(value / unit) * unit,
  ]);
  return [...new Set(forms)].filter((form) => form !== value).map(String);
}
