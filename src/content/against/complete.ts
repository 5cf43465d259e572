import type { Problem } from "../../core/errors.js";
import type { Content, Source } from "../../core/vocabulary.js";
import { allRecords } from "../records.js";
import type { Proof } from "./against.js";
import { placesOf } from "./places.js";

/** Shorter lines are headings, names, addresses and "Canada should:"; a long heading has a number or a colon. */
const FEWEST_WORDS = 12;
const isParagraph = (words: string): boolean =>
  words.split(/\s+/).length >= FEWEST_WORDS && !/^\d\. |:$/.test(words);

function citedLines(records: { sources: Source[] }[]): Set<number> {
  const lines = new Set<number>();
  for (const { line, lineEnd = line } of records.flatMap(({ sources }) => sources)) {
    for (let at = line; at <= lineEnd; at++) lines.add(at);
  }
  return lines;
}

/** Every item of a list of recommendations, and every point of the letter, is a recommendation. */
export const everyAskRecorded: Proof = (content, { lines }) => {
  const cited = citedLines(content.recommendations);
  return [...placesOf(content, lines)].flatMap(([line, { section, locator }]) => {
    const ask = locator?.startsWith(section === "letter" ? "bullet" : "recommendation");
    return ask && !cited.has(line)
      ? [uncited(content, line, `no recommendation is ${locator} of ${section}`)]
      : [];
  });
};

/** Every paragraph of the documents is cited by some record: nothing that they say was passed over. */
export const everyParagraphCited: Proof = (content, { lines }) => {
  const cited = citedLines(
    allRecords(content).flatMap(({ record }) => ("sources" in record ? [record] : [])),
  );
  return content.documents.flatMap(({ text }) =>
    lines
      .slice(text.firstLine - 1, text.lastLine)
      .map((words, index) => ({ words, line: text.firstLine + index }))
      .filter(({ words, line }) => !cited.has(line) && isParagraph(words))
      .map(({ line }) => uncited(content, line, "no record cites this paragraph")),
  );
};

function uncited({ documents }: Content, line: number, what: string): Problem {
  const document = documents.find(({ text }) => text.firstLine <= line && line <= text.lastLine);
  return { where: `${document?.id} line ${line}`, what };
}
