import type { Problem } from "../../core/errors.js";
import type { Content } from "../../core/vocabulary.js";
import { dateChecks } from "./dates.js";
import { factChecks } from "./facts.js";
import { figureChecks } from "./figures.js";
import { furnitureChecks } from "./furniture.js";
import { createKnown, type Known, NOTHING_UNREAD, type Unread } from "./known.js";
import { languageChecks } from "./languages.js";
import { nameChecks } from "./names.js";
import { numberingChecks } from "./numbering.js";
import { recommendationChecks } from "./recommendations.js";
import { referenceChecks } from "./references.js";
import { sourceChecks } from "./sources.js";

export type { Unread } from "./known.js";

/** One rule: what of the content breaks it. */
export type Check = (content: Content, known: Known) => Problem[];

/** What every answer rests on; a start runs these. */
export const STRUCTURE_CHECKS: Check[] = [
  ...referenceChecks,
  ...sourceChecks,
  ...dateChecks,
  ...recommendationChecks,
  ...numberingChecks,
  ...factChecks,
  ...figureChecks,
  ...nameChecks,
];

export const CHECKS: Check[] = [...STRUCTURE_CHECKS, ...languageChecks, ...furnitureChecks];

/**
 * Everything that is wrong with content of the right shape; empty where all is well.
 * `unread` names what could not be read, so that a reference to it is not reported a second time.
 */
export function checkContent(
  content: Content,
  unread: Unread = NOTHING_UNREAD,
  checks: Check[] = CHECKS,
): Problem[] {
  const known = createKnown(content, unread);
  return checks.flatMap((check) => check(content, known));
}
