import { datesIn, withoutDates } from "./days.js";

/** A figure that stands in a text: a number, a date, or a word that counts. */
export interface Found {
  text: string;
  index: number;
}

const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
/** Vague amounts are figures as well: who reads "hundreds" to a minister must be able to cite it. */
const AMOUNTS =
  "dozen dozens half halves quarter hundred hundreds thousand thousands million millions billion billions decade decades century centuries twice".split(
    " ",
  );

const PATTERNS = [
  // Numbers as written, with what belongs to them: 27 101, 40,542, 66.1%, 2/3, 1st.
  /(?<![\p{L}\d.,/])(?:\d+\/\d+|\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+(?:\.\d+)?)(?:st|nd|rd|th)?%?(?![\d])/gu,
  /[¼-¾⅐-⅞]/gu,
  new RegExp(
    `(?<![\\p{L}\\d])(?:${[...COUNTS, ...ORDINALS, ...AMOUNTS].join("|")})(?:-(?:${AMOUNTS.join("|")}))?(?![\\p{L}\\d])`,
    "giu",
  ),
  // Moments that a text gives without a date.
  /(?<!\p{L})(?:this|last|next) (?:week|month|year)(?!\p{L})|(?<=(?:during|end of) )the year(?!\p{L})/giu,
];

/** Every figure of an English text, in its order. Footnote marks are none: raised digits are not matched. */
export function figuresIn(text: string): Found[] {
  const rest = withoutDates(text);
  const others = PATTERNS.flatMap((pattern) =>
    [...rest.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, index })),
  );
  const dates = datesIn(text).map(({ text: found, index }) => ({ text: found, index }));
  return [...dates, ...others].sort((a, b) => a.index - b.index);
}
