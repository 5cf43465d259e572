import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent, readContent } from "../../src/content/load.js";
import type { Content } from "../../src/core/vocabulary.js";
import { makeContent } from "../support/content.js";
import { apgErrorOf } from "../support/errors.js";
import { folderForTest } from "../support/folder.js";

/** A folder with these seed files; a string is written as it is. */
function seeds(changed: Partial<Record<keyof Content, unknown>> = {}): string {
  const folder = folderForTest();
  for (const [file, list] of Object.entries({ ...makeContent(), ...changed })) {
    const text = typeof list === "string" ? list : JSON.stringify(list, null, 2);
    writeFileSync(join(folder, `${file}.json`), text);
  }
  return folder;
}

const problemsOf = (folder: string) => readContent(folder).problems;

describe("loadContent", () => {
  it("reads what the files hold", () => {
    expect(loadContent(seeds())).toEqual(makeContent());
  });

  it("throws CONTENT_INVALID with everything that is wrong in all files", async () => {
    const content = makeContent();
    Object.assign(content.facts[0] ?? {}, { headline: { en: "A", fr: " B", es: "" } });
    Object.assign(content.recommendations[0] ?? {}, { sumary: "A", status: "done" });
    Object.assign(content.dates[0] ?? {}, { precision: "month" });
    const folder = seeds({ ...content, glossary: '[\n{ "reference": "A",, }\n]', synonyms: "{}" });
    rmSync(join(folder, "themes.json"));
    const error = await apgErrorOf(() => loadContent(folder));
    expect(error.code).toBe("CONTENT_INVALID");
    expect(error.problems.map(({ where }) => where)).toEqual([
      "themes.json",
      "recommendations.json 1.1 status",
      "recommendations.json 1.1 sumary",
      "facts.json F0.1 headline.fr",
      "facts.json F0.1 headline.es",
      expect.stringMatching(/^glossary\.json(:2)?$/),
      "synonyms.json",
      "dates.json D1",
    ]);
    expect(error.report).toContain("themes.json: is missing");
    expect(error.message).toContain("8 problems");
  });

  it("takes the seeds folder by default", () => {
    expect(loadContent().documents.map(({ id }) => id)).toEqual(["letter-2018-10-19", "brief-2018-02-07"]);
  });
});

describe("readContent", () => {
  it("names a record without reference by its place", () => {
    const facts = [...makeContent().facts, { theme: "defenders" }];
    expect(problemsOf(seeds({ facts })).map(({ where }) => where)).toContain("facts.json [3] reference");
  });

  it("keeps the good records, and does not complain of references to a broken one", () => {
    const { facts, ...rest } = makeContent();
    const broken = facts.map((fact) => (fact.reference === "F1.2" ? { ...fact, asOf: "soon" } : fact));
    const { content, problems } = readContent(seeds({ ...rest, facts: broken }));
    expect(content.facts.map(({ reference }) => reference)).toEqual(["F0.1", "F1.1"]);
    expect(problems).toEqual([{ where: "facts.json F1.2 asOf", what: "is not YYYY, YYYY-MM or YYYY-MM-DD" }]);
  });

  it("finds a key that stands twice, with its line", () => {
    const text = JSON.stringify(makeContent().synonyms, null, 2).replace('"en":', '"id": "a",\n    "en":');
    expect(problemsOf(seeds({ synonyms: text }))).toContainEqual(
      expect.objectContaining({ where: "synonyms.json:4", what: 'the key "id" stands twice in one record' }),
    );
  });

  it("does not take a key in a text for a key", () => {
    const content = makeContent();
    Object.assign(content.facts[0]?.attributedTo ?? {}, { en: 'CNDH: {"id": "x", "id": "y"}' });
    expect(problemsOf(seeds({ ...content })).filter(({ what }) => what.includes("twice"))).toEqual([]);
  });

  it("says where broken JSON breaks", () => {
    const [problem] = problemsOf(seeds({ facts: '[\n  {\n    "reference": }\n]' }));
    expect(problem).toEqual({ where: "facts.json:3", what: expect.stringMatching(/^is not JSON: /) });
  });

  it("wants documents and themes, and nothing else", () => {
    const empty = { recommendations: [], facts: [], dates: [], glossary: [], phrasings: [], synonyms: [] };
    expect(problemsOf(seeds(empty))).toEqual([]);
    expect(problemsOf(seeds({ ...empty, documents: [], themes: [] }))).toEqual([
      { where: "documents.json", what: "is empty" },
      { where: "themes.json", what: "is empty" },
    ]);
  });

  it("runs every check, of which a start leaves out how texts are worded", () => {
    const content = makeContent();
    Object.assign(content.facts[1]?.statement ?? {}, { en: "48 died  in 2017." });
    const folder = seeds({ ...content });
    expect(problemsOf(folder).map(({ what }) => what)).toEqual(["has two spaces in a row"]);
    expect(loadContent(folder)).toEqual(content);
    Object.assign(content.facts[1] ?? {}, { theme: "mining" });
    expect(() => loadContent(seeds({ ...content }))).toThrow("problems");
  });
});
