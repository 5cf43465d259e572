import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../../src/core/reply.js";
import { shorten } from "../../../src/platforms/shared/shorten.js";
import { escaped, mrkdwn } from "../../../src/platforms/slack/mrkdwn.js";
import { splitRich } from "../../../src/platforms/slack/split.js";
import { beginning, mentionedIn, readWords } from "../../../src/platforms/slack/words.js";
import { lettersOf } from "../../contracts/renderer.js";
import { anyRich, anyText } from "../../support/replies.js";
import { readBack } from "./seen.js";

const invisible = /[\u200b\u2060]/g;

describe("mrkdwn", () => {
  it.each([
    ["plain words", "plain words"],
    ["a & b < c > d", "a &amp; b &lt; c &gt; d"],
    ["<!channel> <@U1> <http://x|y>", "&lt;!channel&gt; &lt;@U1&gt; &lt;http://x|y&gt;"],
    ["&amp;", "&amp;amp;"],
  ])("escapes %s", (text, shown) => {
    expect(escaped(text).replace(invisible, "")).toBe(shown);
  });

  it("shows marks that somebody typed as they are", () => {
    for (const text of ["*b*", "_i_", "~s~", "`c`", "```c```", "a*b*c", "> q", "@here", "@channel"]) {
      const shown = escaped(text);
      expect(readBack(shown.replace(invisible, ""))).toBe(text);
      expect(shown).not.toMatch(/(?<!\u2060)[*_~`]|[*_~`](?!\u2060)|@[a-z]|^&gt;/);
    }
  });

  it.each([
    [{ bold: "two words" }, "*two words*"],
    [{ bold: " spaced " }, " *spaced* "],
    [{ bold: "two\nlines" }, "*two*\n*lines*"],
    [{ bold: "" }, ""],
    [{ italic: "i" }, "_i_"],
    [{ code: "/apg recs <theme>" }, "`/apg recs &lt;theme&gt;`"],
    [{ code: "a`b" }, "`a'b`"],
    [{ line: "recs <theme>" }, "`/apg recs &lt;theme&gt;`"],
    [["see ", { bold: "4.2" }, "."], "see *4.2*."],
    [["un", { bold: "bold" }, "ed"], "un\u200b*bold*\u200bed"],
    [[{ bold: "a" }, { italic: "b" }], "*a*\u200b_b_"],
  ])("writes %j", (rich, shown) => {
    expect(mrkdwn(rich)).toBe(shown);
  });
});

describe("splitting", () => {
  it("keeps pieces inside the length and loses no letter", () => {
    fc.assert(
      fc.property(anyRich, fc.integer({ min: 60, max: 3_000 }), (rich, most) => {
        const pieces = splitRich(rich, most);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
        expect(lettersOf(readBack(pieces.join("")))).toBe(lettersOf(plain(rich)));
      }),
    );
  });

  it("cuts after a sentence, else between words, else inside one", () => {
    expect(splitRich("One sentence. Another one here.", 20)).toEqual(["One sentence.", "Another one here."]);
    expect(splitRich("some words without an end", 12)).toEqual(["some words", "without an", "end"]);
    expect(splitRich("x".repeat(25), 10)).toEqual(["x".repeat(10), "x".repeat(10), "x".repeat(5)]);
    expect(splitRich("😀".repeat(6), 5)).toEqual(["😀😀", "😀😀", "😀😀"]);
    expect(splitRich([{ bold: "bold words here" }, " and more"], 14)).toEqual([
      "*bold words*",
      "*here* and",
      "more",
    ]);
    expect(splitRich("  ", 10)).toEqual([]);
  });

  it("shortens at a word, and says so", () => {
    fc.assert(
      fc.property(anyText(40), fc.integer({ min: 10, max: 80 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        if (text.length > most) expect(short).toMatch(/…$/);
      }),
    );
    expect(shorten("Call sheet: Migration and refugees", 24)).toBe("Call sheet: Migration…");
  });
});

describe("what was typed", () => {
  it.each([
    ["<@UBOT> recs migration", "recs migration"],
    ["hello <@UBOT|apg> recs", "hello   recs"],
    ["<@U2> said so", "said so"],
    ["see <https://example.org/a|example> and <https://example.org>", "see example and https://example.org"],
    ["<#C1|general> <!here> <!date^1^{date}|today>", "general here today"],
    ["a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"],
    [undefined, ""],
  ])("is read out of %s", (text, words) => {
    expect(readWords(text, "UBOT")).toBe(words);
  });

  it("mentions people by their ids, and the bot as nobody", () => {
    expect(mentionedIn("<@UBOT> role give editor <@U2|luc> <@U3> &lt;@U4&gt; <#C1|x>", "UBOT")).toEqual([
      { user: "U2", name: "luc" },
      { user: "U3", name: "" },
    ]);
    expect(mentionedIn(undefined)).toEqual([]);
  });

  it("is cut at a word where it is long", () => {
    expect(beginning("one two three", 9)).toBe("one two");
    expect(beginning("short", 9)).toBe("short");
  });
});
