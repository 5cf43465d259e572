import { describe, expect, it } from "vitest";
import { checkAgainst } from "../../../src/content/against/against.js";
import { LETTER, makeContent, TEXT } from "../../support/content.js";
import { document, fact, term } from "../../support/planted.js";

describe("checkAgainst", () => {
  it("finds nothing in content that agrees with its text", () => {
    expect(checkAgainst(makeContent(), TEXT)).toEqual([]);
  });

  it("says that it is another text than the cited one", () => {
    const content = makeContent();
    document(content).text.sha256 = "0".repeat(64);
    expect(checkAgainst(content, TEXT)).toEqual([
      expect.objectContaining({
        where: `documents.json ${LETTER} text.sha256`,
        what: expect.stringMatching(/has the checksum [0-9a-f]{64}$/),
      }),
    ]);
  });

  it("notices a figure that was changed in the text", () => {
    const problems = checkAgainst(makeContent(), TEXT.replace("52", "53"));
    const said = problems.map(({ what }) => what).join("\n");
    expect(said).toContain('"52" does not stand in line 17');
    expect(said).toMatch(/no record tells ".*53/);
  });

  it("excepts names from the runs of words, however long", () => {
    const content = makeContent();
    term(content).aliases.push("people are missing in the whole country today");
    fact(content, "F0.1").statement.en = "34,000 people are missing in the whole country today.";
    expect(checkAgainst(content, TEXT)).toEqual([]);
  });

  it("reads a text with Windows line ends in the same way", () => {
    const problems = checkAgainst(makeContent(), TEXT.replaceAll("\n", "\r\n"));
    expect(new Set(problems.map(({ where }) => where.split(" ").at(-1)))).toEqual(new Set(["text.sha256"]));
  });
});
