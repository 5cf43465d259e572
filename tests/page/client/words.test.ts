import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/i18n/language.js";
import { isAnother } from "../../../src/page/client/panes/another.js";
import { stretch } from "../../../src/page/client/panes/days.js";
import { threadsOf } from "../../../src/page/client/panes/threads.js";
import { words } from "../../../src/page/client/words/index.js";

const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object"
      ? Object.values(value as object).flatMap(textsIn)
      : [];

describe("the page's words", () => {
  it.each(LANGUAGES)("are none of them empty in %s", (language) => {
    const texts = textsIn(words[language]);
    expect(texts.length).toBeGreaterThan(90);
    expect(texts.filter((text) => text.trim() !== text || text === "")).toEqual([]);
  });

  it.each(LANGUAGES)("count in %s", (language) => {
    const { thread, earlier, results } = words[language];
    for (const say of [thread, earlier, results]) {
      expect(say(1)).not.toBe(say(2).replace("2", "1"));
      expect(say(5)).toContain("5");
    }
  });
});

describe("a stretch of days", () => {
  it("is a year or a month where it is a whole one", () => {
    expect(stretch("2017-01-01", "2017-12-31", "en-CA")).toBe("2017");
    expect(stretch("2018-02-01", "2018-02-28", "fr-CA")).toBe("Février 2018");
    expect(stretch("2018-02-01", "2018-02-27", "en-CA")).toMatch(/Feb.* 1.*27, 2018/);
  });
});

describe("threads", () => {
  const message = (id: string, thread?: string) =>
    ({ id, thread }) as Parameters<typeof threadsOf>[0][number];

  it("have their replies, and a reply without its first message stands by itself", () => {
    const threads = threadsOf([message("1"), message("2", "1"), message("3", "0"), message("4", "1")]);
    expect(threads.map(({ first, replies }) => [first.id, replies.map(({ id }) => id)])).toEqual([
      ["1", ["2", "4"]],
      ["3", []],
    ]);
  });
});

describe("a message after a click", () => {
  it("is another where another page stands in its place, not where a line was added", () => {
    const page = (from: number) =>
      `39 facts\n${Array.from({ length: 13 }, (_, n) => `fact ${from + n}`).join("\n")}`;
    expect(isAnother(page(1), page(14))).toBe(true);
    expect(isAnother(page(1), `${page(1)}\nDone: Ana`)).toBe(false);
    expect(isAnother(page(1), page(1))).toBe(false);
  });
});
