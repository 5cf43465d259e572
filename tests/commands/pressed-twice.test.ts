import { describe, expect, it } from "vitest";
import type { AddedDate } from "../../src/core/changes.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { appWith, button, dateOf, editor, otherEditor } from "../support/added.js";
import { references } from "../support/text.js";

const yearly = { date: "2020-04-15", yearly: true };
const CASES: [string, AddedDate[]][] = [
  [`deadline add 2027-02-15 "Hearing" source:"the Senate"`, []],
  ["deadline move M1 2026-05-01", [dateOf("M1")]],
  ["deadline edit M1 kind:event", [dateOf("M1")]],
  ["deadline cancel M1", [dateOf("M1")]],
  ["deadline done M1", [dateOf("M1", yearly)]],
  [`outcome D54 "adopted"`, []],
  ["undo", [dateOf("M1"), dateOf("M1", { date: "2026-06-01" })]],
];

describe("a Confirm that is pressed twice", () => {
  it.each(CASES)("gives the same success again and writes once: %s", async (line, values) => {
    for (const language of LANGUAGES)
      for (const together of [true, false]) {
        const app = await appWith(...values);
        const shown = await app.dispatch(line, editor, { language });
        const confirm = button(shown, messages[language].added.confirm);
        const press = () => app.dispatch(confirm, editor, { language });
        const [one, two] = together ? await Promise.all([press(), press()]) : [await press(), await press()];
        expect(one.error).toBeUndefined();
        expect(two).toEqual(one);
        expect(await app.store.head()).toBe(values.length + 1);
      }
  });

  it.each(CASES.slice(1, 6))("is told what came since, where something did: %s", async (line, values) => {
    const app = await appWith(...values);
    const confirm = button(await app.dispatch(line, editor, { language: "en" }), "Confirm");
    await app.dispatch(confirm, editor, { language: "en" });
    const back = await app.dispatch("undo", editor, { language: "en" });
    await app.dispatch(button(back, "Confirm"), editor, { language: "en" });
    const late = await app.dispatch(confirm, editor, { language: "en" });
    expect(late.error?.code).toBe("STORE_CONFLICT");
    expect(late.error?.hint).toMatch(/^Nothing was written just now/);
    expect(await app.store.head()).toBe(values.length + 2);
  });

  it("is another's where another presses it", async () => {
    const app = await appWith(dateOf("M1"));
    const line = button(await app.dispatch("deadline cancel M1", editor, { language: "en" }), "Confirm");
    await app.dispatch(line, editor, { language: "en" });
    expect((await app.dispatch(line, otherEditor, { language: "en" })).title).not.toBe("Cancelled: M1");
    expect(await app.store.head()).toBe(2);
  });
});

describe("the time of a yearly date that two people mark as done", () => {
  it("is one: applying the second asks for the next first", async () => {
    const app = await appWith(dateOf("M1", yearly));
    const [first, second] = [editor, otherEditor];
    const shown = await app.dispatch("deadline done M1", second, { language: "en" });
    const theirs = await app.dispatch("deadline done M1", first, { language: "en" });
    await app.dispatch(button(theirs, "Confirm"), first, { language: "en" });
    const conflict = await app.dispatch(button(shown, "Confirm"), second, { language: "en" });
    const asked = await app.dispatch(button(conflict, "Apply mine anyway"), second, { language: "en" });
    expect(asked.title).toBe("Mark M1 as done for 15 April 2027?");
    expect(await app.store.head()).toBe(2);
  });
});

describe("what is so already", () => {
  it.each([
    [`deadline add 2026-04-15 "Consultation with the department"`],
    ["deadline move M1 2026-04-15"],
  ])("offers no way back of something else: %s", async (line) => {
    const app = await appWith(dateOf("M1"));
    const reply = await app.dispatch(line, editor, { language: "en" });
    expect(references(reply)).toEqual(["M1"]);
    expect(reply.suggestions.map(({ label }) => label)).toEqual(["History", "Deadlines"]);
  });
});
