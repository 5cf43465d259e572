/** Figures of the text that no record has to tell, each with the reason. */
export interface Exception {
  /** Line, or first and last line; absent: any line. */
  lines?: number | [number, number];
  /** The words around the figure: all figures inside them are excepted. Absent: every figure of the lines is. */
  words?: string | RegExp;
  reason: string;
}

const PRONOUN = "a pronoun, no count";

export const EXCEPTIONS: Exception[] = [
  { words: /^\d\. /, reason: "the number of a list item or a heading" },
  { lines: 31, words: "no one", reason: PRONOUN },
  { lines: [43, 65], reason: "signatures, postal addresses and telephone numbers" },
  {
    lines: 67,
    words: "Dialogue 2018",
    reason: "the title of the enclosed brief, told where the brief itself stands",
  },
  { lines: 84, words: "Dialogue 2018", reason: "the title of the title page, repeated" },
  { lines: 276, words: "no one", reason: PRONOUN },
];
