import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { ana, reminding } from "../support/reminding.js";
import { headings, lines, shownBy, texts } from "../support/text.js";

const luc: Caller = { ...ana, user: "U2", name: "Luc" };
const DAY = 24 * 60 * 60_000;

describe("what was done with a channel's subscription", () => {
  it.each(LANGUAGES)("is its history, ended or not: %s", async (language) => {
    const bot = await reminding();
    await bot.ask("subscribe");
    for (const line of ["pause S1", "resume S1", "unsubscribe S1"]) await bot.ask(line, luc);
    const told = texts(await bot.ask("history s1", ana, { language }));
    expect(told.filter((text) => text.includes("Luc"))).toHaveLength(3);
    expect(told.filter((text) => text.includes("Ana"))).toHaveLength(1);
  });

  it("is no other channel's business, nor a reader's", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    expect((await bot.ask("history S1", { ...luc, channel: "C2" })).error?.code).toBe("APG_NO_SUBSCRIPTION");
    expect((await bot.ask("history S1", { ...luc, role: "reader" })).error?.code).toBe("APG_NOT_ALLOWED");
    expect((await bot.ask("history S7", luc)).error?.code).toBe("APG_NO_SUBSCRIPTION");
  });

  it.each(["doctor", "subscriptions"])("is told by %s for some weeks after it ended", async (line) => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await bot.ask("unsubscribe S1", luc);
    const reply = await bot.ask(line, ana);
    expect(headings(reply)).toContain("Ended lately");
    expect(shownBy(reply).join("\n")).toMatch(/S1 .*Luc/);
    expect(shownBy(await bot.ask(line, { ...ana, channel: "C2" })).join("\n")).not.toContain("Luc");
    await bot.until(new Date(Date.parse(bot.at()) + 31 * DAY).toISOString());
    expect(shownBy(await bot.ask(line, ana)).join("\n")).not.toContain("Luc");
  });

  it("names who paused it", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await bot.ask("pause S1", luc);
    expect(shownBy(await bot.ask("subscriptions")).join("\n")).toMatch(/paused \(.*Luc/);
    expect(shownBy(await bot.ask("doctor")).join("\n")).toMatch(/Luc/);
  });

  it("says that none fits, where the channel has some", async () => {
    const bot = await reminding();
    expect((await bot.ask("pause")).title).toBe("This channel has no subscription.");
    await bot.ask("subscribe");
    expect((await bot.ask("resume")).title).toBe("No subscription of this channel is paused.");
    await bot.ask("pause S1");
    expect((await bot.ask("pause")).title).toBe("Every subscription of this channel is paused already.");
  });
});

describe("a subscription that cannot be", () => {
  it.each([
    ["is_archived", /archive/],
    ["http_500", /try again in a minute/],
    ["ratelimited", /try again in a minute/],
    ["timeout", /try again in a minute/],
    ["token_revoked", /install it again/],
    ["not_in_channel", /\/invite @apg/],
    ["channel_not_found", /\/invite @apg/],
    ["http_403", /\/invite @apg/],
  ])("for %s says what mends it", async (code, remedy) => {
    const bot = await reminding();
    bot.answers.check = code;
    const reply = await bot.ask("subscribe");
    expect(reply.error?.code).toBe("APG_CANNOT_POST");
    expect(reply.title).toContain(code);
    expect(texts(reply).join()).toMatch(remedy);
    if (!String(remedy).includes("invite")) expect(texts(reply).join()).not.toContain("/invite");
  });

  it("is one more than a channel bears", async () => {
    const bot = await reminding();
    for (let hour = 8; hour < 20; hour++) await bot.ask(`subscribe friday ${hour}:00`);
    const reply = await bot.ask("subscribe friday 20:00");
    expect(reply.error?.message).toMatch(/12 subscriptions/);
    expect(lines(reply)).toContain("subscriptions");
    await bot.ask("unsubscribe S3");
    expect((await bot.ask("subscribe friday 20:00")).title).toBe("Subscribed: S13");
  });
});
