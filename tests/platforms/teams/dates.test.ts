import { describe, expect, it } from "vitest";
import { createNeedsRights } from "../../../src/core/needs.js";
import type { Message } from "../../../src/counterparts/teams/index.js";
import { appForTest } from "../../support/app.js";
import { type Bot, firstFromBot, fromBot, startBot, TENANT, wordsIn } from "./bot.js";

/** The bot's own commands behind Teams; Ana gives roles, Luc belongs to the tenant. */
async function started(): Promise<Bot> {
  const { dispatch, commands } = await appForTest();
  const admin = { platform: "teams", installation: TENANT, user: "" };
  const bot = await startBot({ dispatch, needsRights: createNeedsRights(commands), admins: [admin] });
  admin.user = bot.teams.person("ana")?.aadObjectId ?? "";
  bot.teams.setPerson({ key: "luc" });
  return bot;
}

/** `deadline add`, as far as its form. */
async function adding({ teams }: Bot, user = "ana"): Promise<Message> {
  await teams.message({ user, text: "deadline add" });
  return fromBot(teams, `personal:${user}`, user).at(-1) as Message;
}

const FILLED = { "v-what": "Consultation with <GAC> & *others*", "v-day": "2027-02-15" };

describe("a date of the coalition's own", () => {
  it("is filled in, read back with its weekday, confirmed, and there", async () => {
    const bot = await started();
    const { teams } = bot;
    const message = await adding(bot);
    const { shown } = await teams.click({ user: "ana", message, title: "Read back", inputs: FILLED });
    expect(wordsIn(shown)).toContain("Monday");
    expect(wordsIn(shown)).toContain("Consultation with <GAC> & *others*");
    const done = await teams.click({ user: "ana", message, title: "Confirm" });
    expect(wordsIn(done.shown)).toContain("M1");
    await teams.message({ user: "luc", text: "deadlines" });
    expect(wordsIn(firstFromBot(teams, "personal:luc", "luc"))).toContain("Consultation with <GAC>");
    expect(teams.violations()).toEqual([]);
  });

  it("is changed before it is confirmed, in the form, with what was typed", async () => {
    const bot = await started();
    const { teams } = bot;
    const message = await adding(bot);
    await teams.click({ user: "ana", message, title: "Read back", inputs: FILLED });
    const again = await teams.click({ user: "ana", message, title: "Change" });
    expect(JSON.stringify(again.shown?.attachments)).toContain("Consultation with <GAC>");
    const inputs = { "v-day": "2027-02-16" };
    const { shown } = await teams.click({ user: "ana", message, title: "Read back", inputs });
    expect(wordsIn(shown)).toContain("Tuesday");
  });

  it("that cannot be read comes back with why, and what was typed", async () => {
    const bot = await started();
    const { teams } = bot;
    const message = await adding(bot);
    const inputs = { "v-what": "Vote", "v-when": "the 32nd of March" };
    const { shown } = await teams.click({ user: "ana", message, title: "Read back", inputs });
    expect(wordsIn(shown)).toContain("32nd of March");
    const next = { "v-when": "15 March 2027" };
    const read = await teams.click({ user: "ana", message, title: "Read back", inputs: next });
    expect(wordsIn(read.shown)).toMatch(/Vote[\s\S]*Monday/);
  });

  it("is refused to whoever lost the right while the form was open, and what was typed stays", async () => {
    const bot = await started();
    const { teams } = bot;
    const luc = `teams:${TENANT}:${teams.person("luc")?.aadObjectId}`;
    const refused = await adding(bot, "luc");
    expect(wordsIn(refused)).toContain("APG_NOT_ALLOWED");
    await teams.message({ user: "ana", text: `role give editor ${luc}` });
    const message = await adding(bot, "luc");
    await teams.message({ user: "ana", text: `role take ${luc}` });
    const click = { user: "luc", message, title: "Read back", inputs: FILLED };
    const { shown, notice } = await teams.click(click);
    expect(shown).toBeUndefined();
    expect(notice).toContain("APG_NOT_ALLOWED");
    expect(teams.current(message, { as: "luc" })).toEqual(message);
    await teams.message({ user: "ana", text: `role give editor ${luc}` });
    expect(wordsIn((await teams.click(click)).shown)).toContain("Monday");
  });

  it("is not for guests, whatever they click", async () => {
    const bot = await started();
    const { teams } = bot;
    teams.setPerson({ key: "eva", role: "guest" });
    await teams.mention({ user: "ana", conversation: "group", text: "deadline add" });
    const message = firstFromBot(teams, "group");
    expect(wordsIn(message)).toContain("Everyone in this conversation");
    const { notice } = await teams.click({ user: "eva", message, title: "Read back", inputs: FILLED });
    expect(notice).toContain("APG_NOT_ALLOWED");
  });
});
