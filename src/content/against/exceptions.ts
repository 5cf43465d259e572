/** Figures of the text that no record has to tell, each with the reason. */
export interface Exception {
  /** Line, or first and last line. */
  lines: number | [number, number];
  /** The words around the figure: all figures inside them are excepted. Absent: every figure of the lines is. */
  words?: string;
  reason: string;
}

const LIST_NUMBER = "the number of a list item or a heading";
const PRONOUN = "a pronoun, no count";

export const EXCEPTIONS: Exception[] = [
  { lines: 31, words: "no one", reason: PRONOUN },
  { lines: [43, 65], reason: "signatures, postal addresses and telephone numbers" },
  {
    lines: 67,
    words: "Dialogue 2018",
    reason: "the title of the enclosed brief, told where the brief itself stands",
  },
  { lines: 84, words: "Dialogue 2018", reason: "the title page's title, repeated" },
  ...[96, 97, 98, 99, 100, 101].map((line, index) => ({
    lines: line,
    words: `${index + 1}.`,
    reason: LIST_NUMBER,
  })),
  ...[139, 176, 220, 256, 293, 322].map((line, index) => ({
    lines: line,
    words: `${index + 1}.`,
    reason: LIST_NUMBER,
  })),
  { lines: 276, words: "no one", reason: PRONOUN },
];
