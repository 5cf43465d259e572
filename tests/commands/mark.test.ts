import { describe, expect, it } from "vitest";
import { stateOf } from "../../src/core/added/added.js";
import type { Caller } from "../../src/core/caller.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { reminderMessages } from "../../src/i18n/reminders.js";
import { renderText } from "../../src/platforms/text/render.js";
import { button } from "../support/added.js";
import { addDate, ana, reminding } from "../support/reminding.js";
import { lines, notes, texts } from "../support/text.js";

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

  it.each([
    "cancel",
    "done",
    "move",
  ] as const)("bring nothing again whose date is off or elsewhere: %s", async (how) => {
    const { bot, id, now } = await posted();
    await bot.ask(`mark later ${id} 1`);
    expect(texts(now()).join()).toMatch(/Comes again/);
    const over = {
      cancel: { status: "cancelled" },
      done: { status: "done" },
      move: { date: "2027-03-03" },
    } as const;
    await addDate(bot, over[how], how === "move" ? "move" : "cancel");
    const refused = await bot.ask(`mark later ${id} 2`, luc, { language: "en" });
    expect(refused.error?.message).toMatch(/^This post does not come again: its date (was|is|has) /);
    expect(texts(now()).join()).not.toMatch(/Comes again/);
    expect(lines(now()).filter((line) => line.includes("later"))).toEqual([]);
  });

  it.each(["pause S1", "unsubscribe S1"])("bring nothing again after %s", async (line) => {
    const { bot, id } = await posted();
    await bot.ask(line);
    const refused = await bot.ask(`mark later ${id} 1`, luc, { language: "en" });
    expect(refused.error?.message).toMatch(/the subscription (is paused|has ended)/);
  });

  it.each(
    LANGUAGES,
  )("promise nothing while its subscription is paused or once it ended: %s", async (language) => {
    const { bot, id, now } = await posted(language);
    const w = reminderMessages[language];
    await bot.ask(`mark later ${id} 2`, luc, { language });
    const comes = texts(now())[0] as string;
    expect(comes).toMatch(/10/);
    await bot.ask("pause S1");
    expect(texts(now())).not.toContain(comes);
    expect(notes(now())).toContain(w.isNow.pause("S1"));
    await bot.ask("resume S1");
    expect(texts(now())[0]).toBe(comes);
    expect(notes(now()).join()).not.toMatch(/S1/);
    await bot.ask("unsubscribe S1");
    expect(texts(now())).not.toContain(comes);
    expect(notes(now())).toContain(w.isNow.unsubscribe("S1"));
    await bot.until("2026-12-10T14:00:00Z");
    expect(bot.sent.at(-1)?.post.id).toBe(id);
  });

  it("say in the thread that it does not come again, or does, where the post cannot be edited", async () => {
    const { bot, id } = await posted();
    await bot.ask(`mark later ${id} 2`);
    bot.answers.update = { ok: false, code: "edit_window_closed", again: false };
    await bot.ask("pause S1");
    expect(bot.sent.at(-1)?.post.reply.title).toBe(reminderMessages.en.isNow.pause("S1"));
    await bot.ask("resume S1");
    const { title, parts } = bot.sent.at(-1)?.post.reply ?? {};
    expect(title).toBe("S1 goes on.");
    expect(JSON.stringify(parts)).toContain("Comes again on Thursday, 10 December 2026");
  });

  it("leave a post as it is that has come again before its subscription ended", async () => {
    const { bot, id, now } = await posted();
    await bot.ask(`mark later ${id} 1`);
    await bot.until("2026-12-09T14:00:00Z");
    const before = now();
    await bot.ask("unsubscribe S1");
    await bot.ask(`mark mine ${id}`, luc);
    expect(texts(now())[0]).toBe(texts(before)[0]);
    expect(notes(now()).join()).not.toMatch(/S1/);
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

describe("a mark that was a mistake", () => {
  it.each(LANGUAGES)("is taken back by undo, and the post is as before: %s", async (language) => {
    const { bot, id, now } = await posted(language);
    const before = now();
    await bot.ask(`mark mine ${id}`, luc, { language });
    const taken = now();
    const answer = await bot.ask(`mark done ${id}`, luc, { language });
    expect(lines(now())).toEqual([]);
    const undo = { en: "undo", fr: "annuler", es: "deshacer" }[language];
    expect(answer.suggestions[0]?.line).toBe(undo);
    const shown = await bot.ask(undo, luc, { language });
    expect(texts(shown)[0]).toBe("M1");
    const done = await bot.ask(button(shown, messages[language].added.confirm), luc, { language });
    expect(done.error).toBeUndefined();
    expect(now()).toEqual(taken);
    // What was taken back can be taken back, as any change can.
    const again = await bot.ask(undo, luc, { language });
    await bot.ask(button(again, messages[language].added.confirm), luc, { language });
    expect(lines(now())).toEqual([]);
    expect(before.title).toBe(now().title);
  });

  it("is said in the thread where the post cannot be edited", async () => {
    const { bot, id } = await posted();
    bot.answers.update = { ok: false, code: "edit_window_closed", again: false };
    await bot.ask(`mark done ${id}`, luc);
    await bot.ask(button(await bot.ask("undo", luc, { language: "en" }), "Confirm"), luc);
    expect(bot.sent.slice(-2).map(({ post }) => post.reply.title)).toEqual([
      "Done, says Luc, 8 December 2026",
      "Luc took that back",
    ]);
  });

  it("is not taken back from another channel", async () => {
    const { bot, id } = await posted();
    await bot.ask(`mark done ${id}`, luc);
    expect((await bot.ask("undo", { ...luc, channel: "C2" })).error?.code).toBe("APG_NO_SUBSCRIPTION");
  });
});

describe("what is said under a countdown", () => {
  async function counting() {
    const bot = await reminding();
    await bot.ask("subscribe before 7,3,1 days", ana, { language: "en" });
    await addDate(bot);
    await bot.until("2026-12-08T14:00:00Z");
    return { bot, id: bot.sent.at(-1)?.post.id as string };
  }

  it("holds for the next one: who takes it", async () => {
    const { bot, id } = await counting();
    await bot.ask(`mark mine ${id}`, luc);
    await bot.until("2026-12-12T14:00:00Z");
    expect(texts(bot.sent.at(-1)?.post.reply as never)[0]).toBe(
      "Luc takes it (from the post of 8 December 2026)",
    );
    await bot.ask(`mark mine ${bot.sent.at(-1)?.post.id}`);
    expect(texts(bot.sent.at(-1)?.post.reply as never).filter((text) => /takes it/.test(text))).toEqual([
      "Ana takes it, 12 December 2026",
    ]);
  });

  it("ends those that are left in the channel, on record, until it is taken back", async () => {
    const { bot, id } = await counting();
    await bot.ask("subscribe before 3,1 days", { ...ana, channel: "C2" });
    await bot.ask(`mark done ${id}`, luc);
    const next = await bot.ask("doctor", ana, { language: "en" });
    expect(JSON.stringify(next.parts)).not.toMatch(/Next: Saturday/);
    await bot.until("2026-12-12T14:00:00Z");
    expect(bot.sent.at(-1)?.place.channel).toBe("C2");
    expect(bot.sent.filter(({ place }) => place.channel === "C1").at(-1)?.post.id).toBe(id);
    const doctor = JSON.stringify((await bot.ask("doctor", ana, { language: "en" })).parts);
    expect(doctor).toContain("Did not come on Saturday, 12 December 2026: it is done");
    expect(doctor).toContain("All is well");
    await bot.ask(button(await bot.ask("undo", luc, { language: "en" }), "Confirm"), luc);
    await bot.until("2026-12-14T14:00:00Z");
    const last = bot.sent.filter(({ place }) => place.channel === "C1").at(-1);
    expect(last?.post.reply.title).toBe("Tomorrow: Consultation with GAC");
  });

  it("does not keep away what somebody wants all the same, nor the date of another year", async () => {
    const { bot, id } = await counting();
    await bot.ask(`mark done ${id}`, luc);
    await bot.ask(`mark later ${id} 2`);
    await bot.until("2026-12-10T14:00:00Z");
    expect(bot.sent.at(-1)?.post.reply.title).toBe("5 days left: Consultation with GAC");
    await addDate(bot, { date: "2027-12-15" }, "move");
    await bot.until("2027-12-08T14:00:00Z");
    expect(bot.sent.at(-1)?.post.reply.title).toBe("7 days left: Consultation with GAC");
  });
});
