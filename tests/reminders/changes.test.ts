import { expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { button } from "../support/added.js";
import { ana, type Reminding, reminding } from "../support/reminding.js";
import { shownBy } from "../support/text.js";

const editor: Caller = { ...ana, role: "editor" };
const luc: Caller = { ...editor, user: "U2", name: "Luc" };

async function confirmed(bot: Reminding, line: string, caller: Caller): Promise<void> {
  const shown = await bot.ask(line, caller, { language: "en" });
  await bot.ask(button(shown, "Confirm"), caller, { language: "en" });
}
const lastOf = (bot: Reminding) => shownBy(bot.sent.at(-1)?.post.reply as never);
const toldBy = (bot: Reminding) => lastOf(bot).filter((text) => /^(Ana|Luc) /.test(text));

it("a digest says who added and who moved, each by their own name, and from when", async () => {
  const bot = await reminding();
  await bot.ask("subscribe");
  await confirmed(bot, 'deadline add 2026-12-30 "Senate vote"', editor);
  await bot.until("2026-11-26T15:00:00Z");
  await confirmed(bot, "deadline move M1 2027-01-10", luc);
  await bot.until("2026-11-30T14:00:00Z");
  expect(toldBy(bot)).toEqual([
    "Luc moved M1: Senate vote (from Wednesday, 30 December 2026 to Sunday, 10 January 2027)",
    "Ana added M1: Senate vote (Wednesday, 30 December 2026)",
  ]);
});

it("what somebody mends right after is one thing, and nothing where it is as before", async () => {
  const bot = await reminding();
  await bot.ask("subscribe");
  await confirmed(bot, 'deadline add 2026-12-30 "Senat vote"', editor);
  await confirmed(bot, 'deadline edit M1 what:"Senate vote"', editor);
  await confirmed(bot, "deadline move M1 2027-01-10", luc);
  await confirmed(bot, "deadline move M1 2026-12-30", luc);
  await bot.until("2026-11-30T14:00:00Z");
  expect(toldBy(bot)).toEqual(["Ana added M1: Senate vote (Wednesday, 30 December 2026)"]);
});

it("a digest says of an edit what was otherwise, and of an outcome that it was taken back", async () => {
  const bot = await reminding();
  await bot.ask("subscribe");
  await confirmed(bot, 'deadline add 2026-12-30 "Senate vote"', editor);
  await confirmed(bot, 'deadline edit M1 what:"Second reading"', luc);
  await confirmed(bot, 'outcome D54 "adopted"', luc);
  await confirmed(bot, "undo", luc);
  await bot.until("2026-11-30T14:00:00Z");
  expect(toldBy(bot)).toContain("Luc edited M1: Second reading (What: Senate vote → Second reading)");
  expect(toldBy(bot).filter((text) => /outcome/.test(text))).toMatchObject([
    expect.stringMatching(/^Luc took back the outcome of D54: .* \(adopted\)$/),
    expect.stringMatching(/^Luc wrote the outcome of D54: .* \(adopted\)$/),
  ]);
});

it.each(LANGUAGES)("what was taken back is told as that, and how it is now: %s", async (language) => {
  const bot = await reminding();
  await bot.ask("subscribe", ana, { language });
  await bot.until("2026-11-29T14:00:00Z");
  await confirmed(bot, 'deadline add 2026-12-24 "Vote"', editor);
  await bot.until("2026-11-30T14:00:00Z");
  await bot.until("2026-12-01T14:00:00Z");
  await confirmed(bot, "undo", editor);
  await bot.until("2026-12-01T15:00:00Z");
  const cancelled = messages[language].added.status.cancelled;
  const said = {
    en: "Ana took back a change of M1: Vote (now cancelled)",
    fr: "Ana a retiré sa modification de M1\u00a0: Vote (maintenant annulé)",
    es: "Ana deshizo un cambio de M1: Vote (ahora cancelado)",
  }[language];
  expect(said).toContain(cancelled);
  expect(lastOf(bot)).toContain(said);
  await bot.until("2026-12-07T14:00:00Z");
  expect(bot.sent).toHaveLength(3);
  expect(lastOf(bot)).toContain(said);
});

it.each(["done", "cancel"])("taking back %s says that the date is on again", async (how) => {
  const bot = await reminding();
  await bot.ask("subscribe before 7 days");
  await confirmed(bot, 'deadline add 2026-12-08 "Vote"', editor);
  await bot.until("2026-12-01T14:00:00Z");
  await bot.until("2026-12-02T14:00:00Z");
  await confirmed(bot, `deadline ${how} M1`, editor);
  await confirmed(bot, "undo", editor);
  expect(toldBy(bot)).toEqual([
    "Ana took back a change of M1: Vote (now open)",
    `Ana ${how === "done" ? "marked as done" : "cancelled"} M1: Vote (Tuesday, 8 December 2026)`,
  ]);
});

it("a post that was sent says all that changed since, and what it was before", async () => {
  const bot = await reminding();
  await bot.ask("subscribe before 7 days");
  await confirmed(bot, 'deadline add 2026-12-08 "Vote"', editor);
  await bot.until("2026-12-01T14:00:00Z");
  await bot.until("2026-12-01T15:00:00Z");
  await confirmed(bot, "deadline move M1 2027-01-03", editor);
  await bot.until("2026-12-01T16:00:00Z");
  await confirmed(bot, "deadline move M1 2027-01-10", luc);
  expect(toldBy(bot)).toEqual([
    "Luc moved M1: Vote (from Sunday, 3 January 2027 to Sunday, 10 January 2027)",
    "Ana moved M1: Vote (from Tuesday, 8 December 2026 to Sunday, 3 January 2027)",
  ]);
});

it("a digest that was sent says nothing of a date that was added and moved after it", async () => {
  const bot = await reminding();
  await bot.ask("subscribe");
  await confirmed(bot, 'deadline add 2026-12-24 "Vote"', editor);
  await bot.until("2026-11-30T14:00:00Z");
  await bot.until("2026-12-01T14:00:00Z");
  await confirmed(bot, 'deadline add 2026-12-25 "Another"', editor);
  await confirmed(bot, "deadline move M2 2026-12-28", luc);
  await confirmed(bot, "deadline cancel M1", luc);
  expect(toldBy(bot)).toEqual([
    "Luc cancelled M1: Vote (Thursday, 24 December 2026)",
    "Ana added M1: Vote (Thursday, 24 December 2026)",
  ]);
});
