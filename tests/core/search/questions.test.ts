import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask, rates, readQuestions, report } from "../../support/questions.js";
import { search } from "./content.js";

/** Files of questions; the first is what the search was tuned on. */
const FILES = ["tests/questions/dev.json", "tests/questions/own.json"];
/** The bar of issue 3, in each language. */
const BAR = 0.95;

describe.each(FILES.filter((file) => existsSync(file)))("%s", (file) => {
  const outcomes = readQuestions(file).map((question) => ask(search, question));
  console.log(`${file}\n${report(outcomes)}`);

  it.each(rates(outcomes))("shows the record among the first three in $language", (rate) => {
    expect(rate.ranked).toBeGreaterThanOrEqual(BAR);
    expect(rate.hit).toBeGreaterThanOrEqual(BAR);
  });

  it("says of most unanswerable questions that the documents do not have it", () => {
    const unanswerable = outcomes.filter(({ question }) => !question.found);
    const said = unanswerable.filter(({ hit }) => hit).length;
    expect(said / unanswerable.length).toBeGreaterThanOrEqual(0.8);
  });
});
