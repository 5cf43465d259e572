import { describe, expect, it } from "vitest";
import { type Reply, recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { ask } from "../support/app.js";
import { LINES } from "../support/lines.js";
import { shownBy } from "../support/text.js";

describe("the same answer in three languages", () => {
  it("has the same records, figures and sources", async () => {
    const bones = (reply: Reply) =>
      reply.parts.flatMap((part) =>
        part.kind === "record"
          ? [[part.record.reference, part.record.sources, part.record.figures.map(({ text }) => text)]]
          : [part.kind],
      );
    for (const line of LINES.filter((typed) => !/penguins|zzzz|did the/.test(typed))) {
      const [en, fr, es] = await Promise.all(LANGUAGES.map((language) => ask(line, { language })));
      expect(bones(fr as Reply), line).toEqual(bones(en as Reply));
      expect(bones(es as Reply), line).toEqual(bones(en as Reply));
      expect([fr?.found, es?.found], line).toEqual([en?.found, en?.found]);
    }
  });

  it("carries a figure as the document writes it, whatever the language", async () => {
    for (const language of LANGUAGES) {
      const [record] = recordsOf(await ask("fact F1.1", { language }));
      expect(record?.figures[0]).toMatchObject({ text: "27 101", value: 27_101 });
      expect(record?.headline.replace(/[\u00a0\u202f]/g, " ")).toMatch(/^27[ ,]101 /);
    }
  });

  it("writes the first of a month as French does", async () => {
    const texts = shownBy(await ask("dates D53", { language: "fr" })).join("\n");
    expect(texts).toContain("1er février 2018");
    expect(texts).not.toMatch(/\b1 février/);
  });
});
