import { describe, expect, it } from "vitest";
import { stateOf } from "../../src/core/added/added.js";
import type { Caller } from "../../src/core/caller.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { renderText } from "../../src/platforms/text/render.js";
import { addDate, ana, reminding } from "../support/reminding.js";
import { lines, texts } from "../support/text.js";

const luc: Caller = { ...ana, user: "U2", name: "Luc" };

async function posted(language: (typeof LANGUAGES)[number] = "en") {
  const bot = await reminding();
  await bot.ask("subscribe before 7 days", ana, { language });
  await addDate(bot);
  await bot.until("2026-12-08T14:00:00Z");
  const post = bot.sent.at(-1)?.post;
  if (!post) throw new Error("nothing was posted");
  const now = () => bot.sent.find(({ post: { id } }) => id === post.id)?.post.reply as typeof post.reply;
  return { bot, id: post.id, now };
}

describe("the buttons under a post", () => {
  it.each(LANGUAGES)("say in the post itself who takes it, who did it: %s", async (language) => {
    const { bot, id, now } = await posted(language);
    await bot.ask(`mark mine ${id}`, luc, { language: "en" });
    expect(texts(now())[0]).toMatch(/Luc/);
    const [done] = lines(now());
    const answer = await bot.ask(done as string, ana, { language });
    expect(answer.title).toMatch(/Ana/);
    expect(texts(now()).slice(0, 2).join()).toMatch(/Luc.*Ana/);
    expect(lines(now())).toEqual([]);
    const { added } = await bot.knowledge.read();
    expect(stateOf(added, "mark", id)).toMatchObject({
      value: { kind: "done" },
      last: { by: { user: "U1" } },
    });
    expect(bot.sent.filter(({ post }) => post.id === id)).toHaveLength(1);
  });

  it("bring it again tomorrow, or in a week, and say so", async () => {
    const { bot, id, now } = await posted();
    const reply = await bot.ask(`mark later ${id} 1`);
    expect(reply.title).toBe("Comes again on Wednesday, 9 December 2026, Ana asked");
    expect(renderText(now())).toContain("Comes again on Wednesday, 9 December 2026");
    await bot.until("2026-12-09T14:00:00Z");
    expect(bot.sent.at(-1)?.post.reply.title).toBe("6 days left: Consultation with GAC");
    await bot.until("2026-12-10T14:00:00Z");
    expect(bot.sent.filter(({ post }) => /left/.test(post.reply.title))).toHaveLength(2);
  });

  it("leave it to come again where somebody takes it", async () => {
    const { bot, id, now } = await posted();
    await bot.ask(`mark later ${id} 1`);
    await bot.ask(`mark mine ${id}`, luc);
    expect(texts(now()).join()).toMatch(/Comes again on Wednesday.*Luc takes it/);
    expect((await bot.ask("preview")).parts).toContainEqual({
      kind: "list",
      items: ["Next: Wednesday, 9 December 2026, 09:00 (America/Toronto)"],
    });
    await bot.until("2026-12-09T14:00:00Z");
    expect(bot.sent.at(-1)?.post.reply.title).toBe("6 days left: Consultation with GAC");
  });

  it("let it come on each day that somebody asked for", async () => {
    const { bot, id, now } = await posted();
    await bot.ask(`mark later ${id} 1`);
    await bot.ask(`mark later ${id} 2`, luc);
    expect(texts(now()).filter((text) => /Comes again on/.test(text))).toHaveLength(2);
    await bot.until("2026-12-09T14:00:00Z");
    await bot.until("2026-12-10T14:00:00Z");
    expect(bot.sent.filter(({ post }) => /[65] days left/.test(post.reply.title))).toHaveLength(2);
  });

  it("say no more that it comes again once it is done, and it does not", async () => {
    const { bot, id, now } = await posted();
    await bot.ask(`mark later ${id} 1`);
    await bot.ask(`mark done ${id}`, luc);
    expect(texts(now()).join()).not.toMatch(/Comes again/);
    await bot.until("2026-12-09T14:00:00Z");
    expect(bot.sent.at(-1)?.post.id).toBe(id);
  });

  it("let nothing come again that is done by the time at which it can be posted", async () => {
    const { bot, id } = await posted();
    await bot.ask(`mark later ${id} 1`);
    bot.answers.post = { kind: "not_sent", code: "is_archived", blocked: true };
    await bot.until("2026-12-09T14:00:00Z");
    await bot.ask(`mark done ${id}`, luc);
    bot.answers.post = undefined;
    await bot.until("2026-12-09T16:00:00Z");
    expect(bot.sent.at(-1)?.post.id).toBe(id);
  });

  it("bring back a post for as long as it is kept, and say until when", async () => {
    const { bot, id } = await posted();
    const refused = await bot.ask(`mark later ${id} 89`);
    expect(refused.error?.code).toBe("APG_OPTION_VALUE");
    expect(JSON.stringify(refused)).toMatch(/Saturday, 6 March 2027/);
    await bot.until("2027-01-10T14:00:00Z");
    expect((await bot.ask(`mark later ${id} 2027-03-06`)).error).toBeUndefined();
    for (const day of ["2027-02-01", "2027-03-01", "2027-03-06"]) await bot.until(`${day}T14:00:00Z`);
    expect(bot.sent.at(-1)?.post.reply.title).toMatch(/Consultation with GAC/);
    expect(bot.sent.filter(({ post }) => /Consultation/.test(post.reply.title))).toHaveLength(2);
  });

  it("of two people at once both count, and the last is what stands", async () => {
    const { bot, id, now } = await posted();
    await Promise.all([bot.ask(`mark mine ${id}`, luc), bot.ask(`mark mine ${id}`, ana)]);
    expect((await bot.store.changes(0)).filter(({ subject }) => subject === `mark:${id}`)).toHaveLength(2);
    expect(texts(now()).filter((text) => /takes it/.test(text))).toHaveLength(1);
  });

  it.each<[string, Partial<Caller>]>([
    ["another channel", { channel: "C2" }],
    ["another workspace", { installation: "T2" }],
    ["a talk alone", { channel: "D1", alone: true }],
  ])("do nothing from %s", async (_name, over) => {
    const { bot, id } = await posted();
    expect((await bot.ask(`mark done ${id}`, { ...ana, ...over })).error?.code).toBe("APG_NO_SUBSCRIPTION");
  });

  it("are refused to a reader, for a post that is none, for a day that has passed", async () => {
    const { bot, id } = await posted();
    expect((await bot.ask(`mark done ${id}`, { ...ana, role: "reader" })).error?.code).toBe(
      "APG_NOT_ALLOWED",
    );
    expect((await bot.ask(`mark done ${"0".repeat(24)}`)).error?.code).toBe("APG_NO_SUBSCRIPTION");
    expect((await bot.ask("mark")).error?.code).toBe("APG_NO_SUBSCRIPTION");
    for (const until of ["0", "2026-12-08", "2020-01-01", "2029-01-01", "89", "999", "soon"])
      expect((await bot.ask(`mark later ${id} ${until}`)).error?.code, until).toBe("APG_OPTION_VALUE");
  });
});
