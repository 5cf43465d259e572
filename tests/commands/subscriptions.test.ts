import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { optionName, valueName } from "../../src/core/names.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { loadCommands } from "../../src/load-commands.js";
import { commandsDir } from "../../src/paths.js";
import { addDate, ana, reminding } from "../support/reminding.js";
import { headings, lines, references, shownBy, texts } from "../support/text.js";

const { list: commands } = await loadCommands(commandsDir);
const boss: Caller = { ...ana, user: "U9", name: "Boss", role: "admin", channel: "C9" };

describe("subscriptions", () => {
  it.each(LANGUAGES)("lists what the channel gets and when next: %s", async (language) => {
    const bot = await reminding();
    expect((await bot.ask("subscriptions", ana, { language })).found).toBe(false);
    await bot.ask("subscribe", ana, { language });
    await bot.ask("subscribe before 7 days", ana, { language });
    await bot.ask("subscribe", { ...ana, channel: "C2" });
    const reply = await bot.ask("subscriptions", ana, { language });
    const shown = shownBy(reply).join("\n");
    expect(shown).toMatch(/S1 .*30/);
    expect(shown).toMatch(/S2 .*7/);
    expect(shown).not.toContain("S3");
  });

  it("of all channels are for an admin of the same workspace", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await bot.ask("subscribe", { ...ana, installation: "T2" });
    const reply = await bot.ask("subscriptions all", boss);
    expect(shownBy(reply).join("\n")).toMatch(/S1 C1/);
    expect(shownBy(reply).join("\n")).not.toContain("S2");
    expect(shownBy(await bot.ask("subscriptions all", ana)).join("\n")).toMatch(/S1 /);
  });
});

describe("pause, resume, unsubscribe", () => {
  it("change the channel's own, say what is from now on, and twice is once", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    const titles: string[] = [];
    for (const line of [
      "resume S1",
      "pause s1",
      "pause S1",
      "subscribe",
      "resume S1",
      "unsubscribe S1",
      "resume S1",
    ])
      titles.push((await bot.ask(line)).title);
    expect(titles).toEqual([
      "S1 is not paused.",
      "S1 is paused. Nothing is posted, and nothing is made up for later.",
      "S1 is paused already.",
      "This channel has that already, and it is paused: S1",
      "S1 goes on.",
      "S1 has ended.",
      "S1 has ended already.",
    ]);
    expect((await bot.ask("subscribe")).title).toBe("Subscribed: S2");
  });

  it.each([
    ["fr", "suspendre", "S1 est suspendu"],
    ["es", "pausar", "S1 está en pausa"],
  ] as const)("answer in %s", async (_language, word, said) => {
    const bot = await reminding();
    await bot.ask("subscribe");
    expect(lines(await bot.ask(word)).length + shownBy(await bot.ask(word)).length).toBeGreaterThan(1);
    expect((await bot.ask(`${word} S1`)).title).toContain(said);
  });

  it("are refused for another channel, but not to an admin; another workspace has nothing", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    const elsewhere = { ...ana, channel: "C2" };
    expect((await bot.ask("unsubscribe S1", elsewhere)).title).toBe("S1 belongs to another channel.");
    expect((await bot.ask("unsubscribe S1", { ...ana, installation: "T2" })).title).toMatch(/There is no/);
    expect((await bot.ask("unsubscribe S1", { ...boss, installation: "T2" })).title).toMatch(/There is no/);
    expect((await bot.ask("unsubscribe S9")).error?.code).toBe("APG_NO_SUBSCRIPTION");
    expect((await bot.ask("unsubscribe S1", boss)).title).toBe("S1 has ended.");
  });

  it("leave the call sheet its French name", async () => {
    const bot = await reminding();
    const reader = { ...ana, role: "reader" as const };
    expect((await bot.ask("résumé migration", reader)).title).toBe(
      (await bot.ask("migration", reader)).title,
    );
  });

  it("post nothing while paused, and make nothing up", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await bot.ask("pause S1");
    await bot.until("2026-11-30T14:00:00Z");
    await bot.until("2026-12-02T14:00:00Z");
    await bot.ask("resume S1");
    await bot.until("2026-12-02T15:00:00Z");
    expect(bot.sent).toHaveLength(1);
    await bot.until("2026-12-07T14:00:00Z");
    expect(bot.sent).toHaveLength(2);
  });
});

describe("preview", () => {
  it("shows the very post that comes, and posts nothing", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await addDate(bot);
    const reply = await bot.ask("preview");
    expect(bot.sent).toHaveLength(1);
    await bot.until("2026-11-30T14:00:00Z");
    const [, { post }] = bot.sent as [unknown, (typeof bot.sent)[0]];
    expect(headings(reply)[0]).toBe(post.reply.title);
    expect(references(reply)).toEqual(references(post.reply));
    expect(texts(reply)).toEqual(expect.arrayContaining(texts(post.reply)));
  });

  it("says that it would stay quiet", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await bot.until("2026-11-30T14:00:00Z");
    expect(texts(await bot.ask("preview S1")).at(-1)).toMatch(/would stay quiet/);
    expect(shownBy(await bot.ask("aperçu S1")).join()).not.toMatch(/quiet/);
  });

  it("of several begins with the one that comes first", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await bot.ask("subscribe wednesday 12:00");
    const reply = await bot.ask("prévisualiser");
    expect(reply.title).toBe("Aperçu de S2; rien n'est publié");
    expect(lines(reply)).toContain("prévisualiser S1");
  });
});

describe("every example of what a channel may get", () => {
  // `mark` alone says that it goes with a post.
  const names = commands.filter(({ action, name }) => action === "subscribe" && name !== "mark");

  it.each(names)("of $name is answered in its language", async ({ name, examples, options = {} }) => {
    const bot = await reminding();
    await bot.ask("subscribe thursday", ana);
    for (const language of LANGUAGES) {
      if (name === "resume") await bot.ask("pause S1");
      if (name === "unsubscribe") await bot.ask("subscribe thursday");
      for (const line of examples[language]) {
        const reply = await bot.ask(line, ana, { language });
        expect(reply, line).toMatchObject({ found: true, language });
        expect(reply.error, line).toBeUndefined();
      }
      for (const [id, option] of Object.entries(options))
        for (const value of Object.keys(option.values)) {
          const typed = `${name} ${optionName(id, option, language)}:${valueName(value, option, language)}`;
          expect((await bot.ask(typed, ana, { language })).error, typed).toBeUndefined();
        }
    }
  });
});
