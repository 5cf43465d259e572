import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/i18n/language.js";
import { renderJson } from "../../../src/platforms/text/json.js";
import { renderText } from "../../../src/platforms/text/render.js";
import { ask } from "../../support/app.js";
import { LINES } from "../../support/lines.js";
import { references } from "../../support/text.js";

/** What issue 3 promises to other programs; the last two are ours beside it. */
const KEYS = ["title", "text", "found", "records", "page", "suggestions", "error", "language", "asOf"];
const RECORD_KEYS = ["kind", "reference", "source", "sources", "text", "figures"];

interface Json {
  records: {
    kind: string;
    reference: string;
    source: object | null;
    sources: object[];
    text: string;
    figures: object[];
  }[];
  page: object | null;
  suggestions: object[];
  [key: string]: unknown;
}

describe("the JSON of an answer", () => {
  it.each(LANGUAGES)("has the promised shape for every line: %s", async (language) => {
    for (const line of LINES) {
      const reply = await ask(line, { language });
      const json = JSON.parse(JSON.stringify(renderJson(reply))) as Json;
      expect(Object.keys(json), line).toEqual(KEYS);
      expect(json).toMatchObject({ title: reply.title, found: reply.found, text: renderText(reply) });
      for (const record of json.records) {
        expect(Object.keys(record), line).toEqual(RECORD_KEYS);
        expect(record.text.trim(), record.reference).not.toBe("");
        expect(["recommendation", "fact", "date", "theme", "term"]).toContain(record.kind);
        if (record.kind === "theme") expect(record).toMatchObject({ source: null, sources: [] });
        else {
          expect(record.source).toEqual({
            document: expect.stringMatching(/^(brief|letter)-2018-/),
            line: expect.any(Number),
            lineEnd: expect.any(Number),
          });
          expect(record.sources.length).toBeGreaterThan(0);
        }
      }
      for (const step of json.suggestions) expect(Object.keys(step)).toEqual(["label", "line"]);
      expect(json.suggestions, line).toHaveLength(reply.suggestions.length);
      expect(json.error === null).toBe(reply.error === undefined);
    }
  });

  it("has the records in the order shown, all of them on one page", async () => {
    const reply = await ask("facts disappearances");
    const json = renderJson(reply) as unknown as Json;
    const count = json.records.length;
    expect(json.records.map(({ reference }) => reference)).toEqual(references(reply));
    expect(count).toBeGreaterThan(10);
    expect(json.page).toEqual({ from: 1, to: count, of: count });
  });

  it("has steps with labels that fit a button, and with their whole lines", async () => {
    const question = `torture ${"😀 what do we ask on mining consent ".repeat(4)}`.trim();
    const reply = await ask(question);
    const [first] = renderJson(reply).suggestions as { label: string; line: string }[];
    expect(reply.suggestions[0]).toEqual({ label: `Search: ${question}`, line: `search ${question}` });
    expect(first?.line).toBe(`search ${question}`);
    expect(first?.label).toMatch(/^Search: torture .*\p{L}…$/u);
    expect(first?.label.length).toBeLessThanOrEqual(75);
  });

  it("has an error with its code, what is wrong and what to do", async () => {
    const json = renderJson(await ask("recs mining to:mars")) as unknown as Json;
    expect(json).toMatchObject({ found: false, records: [], page: null });
    expect(json.error).toEqual({
      code: "APG_OPTION_VALUE",
      message: "“mars” is no value of “to:”.",
      hint: "Use canada, mexico or companies.",
    });
  });

  it("has every figure as it is written, with its unit", async () => {
    const json = renderJson(await ask("fact F1.1")) as unknown as Json;
    expect(json.records[0]?.figures[0]).toMatchObject({
      text: "27 101",
      value: 27_101,
      unit: { en: expect.any(String) },
    });
  });
});
