import type { Problem } from "../../core/errors.js";
import type { Content } from "../../core/vocabulary.js";
import { sha256 } from "../import.js";
import { everyAskRecorded, everyParagraphCited } from "./complete.js";
import { everyFigureCited } from "./coverage.js";
import { noInventedNumber } from "./invented.js";
import { privateNames } from "./people.js";
import { placesFit } from "./places.js";
import { noSharedRuns } from "./runs.js";
import { readSource, type SourceText } from "./source.js";
import { asOfStands, datesStand, figuresStand, wordingsStand } from "./stands.js";

/** One proof of the content against its text: what of it fails. */
export type Proof = (content: Content, source: SourceText) => Problem[];

export const PROOFS: Proof[] = [
  placesFit,
  figuresStand,
  wordingsStand,
  datesStand,
  asOfStands,
  noInventedNumber,
  everyFigureCited,
  everyAskRecorded,
  everyParagraphCited,
  noSharedRuns,
  privateNames,
];

/**
 * Everything in which the content does not agree with the text that it cites, line by line; empty where it does.
 * A text with another checksum than the recorded one is a problem of its own, since its lines may be others.
 */
export function checkAgainst(content: Content, text: string): Problem[] {
  const found = sha256(text);
  const other = content.documents
    .filter((document) => document.text.sha256 !== found)
    .map(({ id }) => ({
      where: `documents.json ${id} text.sha256`,
      what: `the text has the checksum ${found}`,
      hint: "its lines may be others than the ones that are cited",
    }));
  const source = readSource(text);
  return [...other, ...PROOFS.flatMap((proof) => proof(content, source))];
}
