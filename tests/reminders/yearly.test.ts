import { describe, expect, it } from "vitest";
import type { AddedDate } from "../../src/core/changes.js";
import { button, editor } from "../support/added.js";
import { addDate, ana, type Reminding, reminding } from "../support/reminding.js";
import { details, shownBy } from "../support/text.js";

const en = { language: "en" } as const;

async function confirmed(bot: Reminding, line: string): Promise<void> {
  const shown = await bot.ask(line, { ...editor, channel: "C1" }, en);
  await bot.ask(button(shown, "Confirm"), { ...editor, channel: "C1" }, en);
}

const stored = async ({ store }: Reminding) =>
  (await store.changes(0)).flatMap(({ state }) => (state.kind === "date" ? [state.value] : [])).at(-1);
const posted = (bot: Reminding) => bot.sent.map(({ post }) => post.reply);

async function begun(start: string, over: Partial<AddedDate> = {}): Promise<Reminding> {
  const bot = await reminding(start);
  await addDate(bot, { date: "2024-02-29", yearly: true, ...over });
  return bot;
}

describe("a yearly 29 February, done in a year that has none", () => {
  it("is the 29th again in the next that has one, in every view and post, whatever was edited since", async () => {
    const bot = await begun("2026-02-20T15:00:00Z");
    await confirmed(bot, "deadline done M1");
    expect(await stored(bot)).toMatchObject({ date: "2027-02-28" });
    await confirmed(bot, 'deadline edit M1 "Day of the disappeared"');
    await bot.until("2028-01-11T15:00:00Z");
    await bot.ask("subscribe before 1 days", ana, en);
    await bot.ask("subscribe", ana, en);
    bot.sent.length = 0;

    const year = "on 29 February, or the 28th where there is none";
    const line = `Tuesday, 29 February 2028, 49 days left · deadline · every year ${year}`;
    for (const view of ["deadlines", "M1"])
      expect(details(await bot.ask(view, ana, en), "M1")[0], view).toBe(line);
    const preview = shownBy(await bot.ask("preview S1", ana, en)).join("\n");
    expect(preview).toMatch(/Monday, 28 February 2028, 09:00/);
    expect(preview).toMatch(/Tuesday, 29 February 2028/);
    for (const day of ["2028-02-21", "2028-02-28"]) await bot.until(`${day}T14:00:00Z`);
    const days = posted(bot).map((reply) => details(reply, "M1")[0]);
    expect(days).toHaveLength(3);
    for (const day of days) expect(day).toMatch(/^Tuesday, 29 February 2028, /);
  });

  it("is the 28th in a common year, in every view and post", async () => {
    const bot = await begun("2026-12-01T15:00:00Z");
    await bot.ask("subscribe before 1 days", ana, en);
    await bot.ask("subscribe", ana, en);
    bot.sent.length = 0;
    const shown = details(await bot.ask("deadlines", ana, en), "M1")[0];
    expect(shown).toMatch(/^Sunday, 28 February 2027, 89 days left/);
    expect(shownBy(await bot.ask("preview S1", ana, en)).join("\n")).toMatch(
      /Saturday, 27 February 2027, 09:00/,
    );
    for (const day of ["2027-02-22", "2027-02-27"]) await bot.until(`${day}T14:00:00Z`);
    for (const reply of posted(bot)) expect(details(reply, "M1")[0]).toMatch(/^Sunday, 28 February 2027, /);
    expect(posted(bot).at(-1)?.title).toMatch(/^Tomorrow/);
    await bot.until("2027-03-01T14:00:00Z");
    expect(details(posted(bot).at(-1) ?? never(), "M1")[0]).toMatch(/^Sunday, 28 February 2027: passed/);
  });

  it("is of the day that somebody moves it to, once it is moved", async () => {
    const bot = await begun("2026-02-20T15:00:00Z");
    await confirmed(bot, "deadline done M1");
    await confirmed(bot, "deadline move M1 2027-02-27");
    await confirmed(bot, "deadline move M1 2027-02-28");
    await bot.until("2028-01-11T15:00:00Z");
    expect(details(await bot.ask("M1", ana, en), "M1")[0]).toMatch(/^Monday, 28 February 2028.*every year$/);
  });
});

describe("what a member wrote of one time of a yearly date", () => {
  it("is told with that time, and is not the outcome of the next", async () => {
    const bot = await begun("2026-03-05T15:00:00Z", { date: "2025-03-04" });
    await bot.ask("subscribe", ana, en);
    bot.sent.length = 0;
    await confirmed(bot, 'outcome M1 "It was held."');
    const held = /^Outcome \(4 March 2026\), added by Ana on 5 March 2026: It was held\.$/;
    const about = async () => details(await bot.ask("M1", ana, en), "M1");
    expect(await about()).toContainEqual(expect.stringMatching(held));
    await bot.until("2026-03-09T13:00:00Z");
    const same = details(posted(bot).at(-1) ?? never(), "M1");
    expect(same[0]).toMatch(/^Wednesday, 4 March 2026: passed/);
    expect(same).toContain("Outcome, added by Ana on 5 March 2026: It was held.");
    for (const day of ["2027-02-22", "2027-03-01", "2027-03-08"]) await bot.until(`${day}T14:00:00Z`);
    const next = details(posted(bot).at(-1) ?? never(), "M1");
    expect(next[0]).toMatch(/^Thursday, 4 March 2027: passed/);
    expect(next).toContain("Nobody has added the outcome yet");
    expect(next.join("\n")).not.toMatch(/held/);
    expect(await about()).toContainEqual(expect.stringMatching(held));
  });
});

function never(): never {
  throw new Error("nothing was posted");
}
