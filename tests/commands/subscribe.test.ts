import { describe, expect, it } from "vitest";
import { subscriptionsOf } from "../../src/core/added/added.js";
import type { Caller } from "../../src/core/caller.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { reminderMessages } from "../../src/i18n/reminders.js";
import { renderText } from "../../src/platforms/text/render.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { ana, type Reminding, reminding } from "../support/reminding.js";
import { lines, notes, shownBy, texts } from "../support/text.js";

const stored = async ({ knowledge }: Reminding) =>
  subscriptionsOf((await knowledge.read()).added).map(({ value }) => value);
const all = (bot: Reminding) => bot.sent.map(({ post }) => renderText(post.reply)).join("\n");

describe("subscribe alone", () => {
  it("is all themes, Mondays at 09:00, in the bot's zone and the answer's language", async () => {
    const bot = await reminding();
    const reply = await bot.ask("subscribe");
    expect(reply.title).toBe("Subscribed: S1");
    expect(await stored(bot)).toEqual([
      {
        id: "S1",
        place: { platform: "slack", installation: "T1", channel: "C1" },
        rule: { kind: "weekly", weekday: 1, time: "09:00" },
        themes: [],
        zone: "America/Toronto",
        language: "en",
        status: "active",
        since: Date.parse("2026-11-24T15:00:00Z"),
      },
    ]);
    expect(shownBy(reply)).toContain("Next: Monday, 30 November 2026, 09:00 (America/Toronto)");
  });

  it.each(
    LANGUAGES,
  )("tells the channel what it gets, and that silence may be meant: %s", async (language) => {
    const bot = await reminding();
    const reply = await bot.ask("subscribe", ana, { language });
    expect(bot.sent).toHaveLength(1);
    const [{ post, place }] = bot.sent as [(typeof bot.sent)[0]];
    expect(place.channel).toBe("C1");
    expect(post.reply.language).toBe(language);
    const next = {
      en: "Next: Monday, 30",
      fr: "Prochain message\u00a0: lundi 30",
      es: "Próximo mensaje: lunes, 30",
    }[language];
    expect(all(bot)).toContain(next);
    expect(all(bot)).toContain("Ana");
    expect(notes(reply).join()).toMatch(/doctor|diagnostic|diagnóstico/);
    expect(lines(post.reply)).toContain("deadline add");
  });

  it("keeps the zone of a wish, and says what clocks do to its time", async () => {
    const bot = await reminding("2026-03-01T12:00:00Z");
    const skipped = await bot.ask("subscribe sunday 2:30");
    expect(shownBy(skipped).join("\n")).toMatch(/does not exist: it comes at 03:30/);
    const autumn = await reminding("2026-10-27T12:00:00Z");
    const repeated = await autumn.ask("abonner dimanche 1h30");
    expect(shownBy(repeated).join("\n")).toMatch(
      /vient deux fois\u00a0: le message est publié une seule fois/,
    );
  });
});

describe("the same wish", () => {
  it("is there already, in whatever words", async () => {
    const bot = await reminding();
    await bot.ask("subscribe migration, labour weekly friday 5pm");
    const reply = await bot.ask("subscribe labour migration vendredi 17h America/Toronto");
    expect(reply.title).toBe("This channel has that already: S1");
    expect(await stored(bot)).toHaveLength(1);
    expect(bot.sent).toHaveLength(1);
  });

  it("in another language is offered, and is one more only where it is asked for", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    const reply = await bot.ask("abonner", ana);
    expect(reply.title).toBe("Ce canal a déjà cet abonnement\u00a0: S1");
    const again = lines(reply).find((line) => line.endsWith("lang:fr")) as string;
    expect((await bot.ask(again, ana, { language: "fr" })).title).toBe("Abonnement créé\u00a0: S2");
    expect((await stored(bot)).map(({ language }) => language)).toEqual(["en", "fr"]);
  });

  it("of two people at once is one subscription", async () => {
    const bot = await reminding();
    const replies = await Promise.all([bot.ask("subscribe"), bot.ask("subscribe", { ...ana, user: "U2" })]);
    expect(replies.map(({ title }) => title).sort()).toEqual([
      "Subscribed: S1",
      "This channel has that already: S1",
    ]);
    expect(await stored(bot)).toHaveLength(1);
  });

  it("of another channel is another subscription", async () => {
    const bot = await reminding();
    await Promise.all([bot.ask("subscribe"), bot.ask("subscribe", { ...ana, channel: "C2" })]);
    expect((await stored(bot)).map(({ id }) => id).sort()).toEqual(["S1", "S2"]);
  });
});

describe("subscribe is refused", () => {
  it("where the bot cannot post, with the words that let it in and nothing stored", async () => {
    const bot = await reminding();
    bot.answers.check = "not_in_channel";
    const reply = await bot.ask("subscribe");
    expect(reply.error?.code).toBe("APG_CANNOT_POST");
    expect(texts(reply)).toEqual(["Type /invite @apg"]);
    expect(lines(reply)).toEqual(["subscribe"]);
    expect(await stored(bot)).toEqual([]);
    expect(bot.sent).toEqual([]);
  });

  it.each(
    LANGUAGES,
  )("where its first post is refused, in words, with nothing left to fail: %s", async (language) => {
    const bot = await reminding();
    bot.answers.post = { kind: "not_sent", code: "restricted_action_read_only_channel", blocked: true };
    const { error } = await bot.ask("subscribe", ana, { language });
    expect(error?.code).toBe("APG_CANNOT_POST");
    expect(error?.message).toContain(reminderMessages[language].reasons.restricted_action);
    expect(error?.message).toContain("(restricted_action_read_only_channel)");
    expect(await stored(bot)).toEqual([]);
    bot.answers.post = undefined;
    expect((await bot.ask("subscribe", ana, { language })).error).toBeUndefined();
    expect((await stored(bot)).map(({ id, status }) => [id, status])).toEqual([["S2", "active"]]);
    expect(bot.sent).toHaveLength(1);
  });

  it.each<[string, Caller]>([
    ["the terminal", { platform: "terminal", installation: "local", user: "local", role: "admin" }],
    ["a talk with the bot alone", { ...ana, channel: "D1", alone: true }],
    ["a place without a channel", { ...ana, channel: undefined }],
  ])("in %s, and says that a channel is needed", async (_name, caller) => {
    const bot = await reminding();
    for (const line of ["subscribe", "subscriptions", "pause", "preview", "doctor"])
      expect((await bot.ask(line, caller)).error?.code, line).toBe("APG_NO_CHANNEL");
  });

  it("to a reader, and where no platform runs", async () => {
    const bot = await reminding();
    expect((await bot.ask("subscribe", { ...ana, role: "reader" })).error?.code).toBe("APG_NOT_ALLOWED");
    const still = await reminding(undefined, { platform: false });
    expect((await still.ask("subscribe")).error?.code).toBe("APG_CANNOT_POST");
  });

  it("for words that mean two things or none, all at once and with a way out", async () => {
    const bot = await reminding();
    const reply = await bot.ask("subscribe monday 9 America/Torronto");
    expect(reply.error).toMatchObject({ code: "APG_OPTION_VALUE" });
    expect(reply.error?.message).toMatch(/“9”.*“America\/Torronto”/);
    const zone = await bot.ask("subscribe monday America/Torronto");
    expect(lines(zone)[0]).toBe("subscribe monday America/Toronto");
    expect((await bot.ask("subscribe to your newsletter")).error?.message).toContain("your newsletter");
    expect(await stored(bot)).toEqual([]);
  });

  it("not, and said so, where the channel may not have been told", async () => {
    const bot = await reminding();
    bot.answers.post = { kind: "ambiguous", code: "ECONNRESET" };
    const reply = await bot.ask("subscribe", ana, { language: "en" });
    expect(texts(reply).join()).toMatch(/Whether the channel was told of it is not known \(ECONNRESET\)/);
  });

  it("not, but said, where the channel could not be told", async () => {
    const bot = await reminding();
    bot.answers.post = { kind: "not_sent", code: "ratelimited", blocked: false };
    const reply = await bot.ask("subscribe");
    expect(texts(reply).join()).toMatch(/could not be told of it \(ratelimited\)/);
    expect(await stored(bot)).toHaveLength(1);
  });

  it("as unavailable where the store fails", async () => {
    const store = createMemoryStore();
    const bot = await reminding(undefined, {
      store: { ...store, append: () => Promise.reject(Object.assign(new Error("full"))) },
    });
    expect((await bot.ask("subscribe")).error).toBeDefined();
    expect(bot.sent).toEqual([]);
  });
});
