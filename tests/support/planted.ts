import { describe, expect, it } from "vitest";
import { checkAgainst, type Proof } from "../../src/content/against/against.js";
import { readSource } from "../../src/content/against/source.js";
import { type Check, checkContent } from "../../src/content/check/check.js";
import { createKnown, NOTHING_UNREAD } from "../../src/content/check/known.js";
import type { Content } from "../../src/core/vocabulary.js";
import { makeContent, pick, TEXT } from "./content.js";

/** An error: what is planted, where it must be found, and words of what is said of it. */
export type Planted = [plant: string, change: (content: Content) => unknown, where: string, what: RegExp];

/** Proves that each planted error is found, and that each of the checks has one. */
export function provesChecks(subject: string, checks: Check[], planted: Planted[]): void {
  describe(subject, () => {
    it.each(planted)("finds %s", (_plant, change, where, what) => {
      const content = makeContent();
      change(content);
      expect(checkContent(content)).toContainEqual(
        expect.objectContaining({ where, what: expect.stringMatching(what) }),
      );
    });

    it("has an error planted for each check", () => {
      const silent = new Set(checks);
      for (const [, change] of planted) {
        const content = makeContent();
        change(content);
        const known = createKnown(content, NOTHING_UNREAD);
        for (const check of silent) if (check(content, known).length > 0) silent.delete(check);
      }
      expect([...silent].map((check) => check.name)).toEqual([]);
    });
  });
}

/** The same for the proofs against `TEXT`. */
export function provesAgainst(subject: string, proofs: Proof[], planted: Planted[]): void {
  describe(subject, () => {
    it.each(planted)("finds %s", (_plant, change, where, what) => {
      const content = makeContent();
      change(content);
      expect(checkAgainst(content, TEXT)).toContainEqual(
        expect.objectContaining({ where, what: expect.stringMatching(what) }),
      );
    });

    it("has an error planted for each proof", () => {
      const silent = new Set(proofs);
      for (const [, change] of planted) {
        const content = makeContent();
        change(content);
        for (const proof of silent) if (proof(content, readSource(TEXT)).length > 0) silent.delete(proof);
      }
      expect([...silent].map((proof) => proof.name)).toEqual([]);
    });
  });
}

// Short ways to what an error is planted in.
export const rec = (content: Content, reference = "1.1") => pick(content.recommendations, reference);
export const fact = (content: Content, reference = "F1.1") => pick(content.facts, reference);
export const date = (content: Content, reference: string) => pick(content.dates, reference);
export const term = (content: Content) => pick(content.glossary, "CNDH");
export const theme = (content: Content, index = 0) => at(content.themes, index);
export const document = (content: Content, index = 0) => at(content.documents, index);
export const figure = (content: Content, reference = "F1.1") => at(fact(content, reference).figures, 0);
export const source = (content: Content, reference = "F1.1") => at(fact(content, reference).sources, 0);

export function at<T>(list: T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}
