import { describe, expect, it } from "vitest";
import { reminderMessages } from "../../src/i18n/reminders.js";
import type { EngineParts, Wishes } from "../../src/reminders/parts.js";
import { whyNotOwed } from "../../src/reminders/why-not.js";
import { addDate, ana, type Reminding, reminding } from "../support/reminding.js";
import { notes, shownBy } from "../support/text.js";
import { row } from "./rows.js";
import { at, countdown, date } from "./wishes.js";

const NOON = "2026-12-08T17:00:00Z";
const titles = ({ sent }: Reminding) => sent.map(({ post }) => post.reply.title);
const ledgerOf = async ({ store }: Reminding) =>
  (await store.ledger.list())
    .filter(({ errand }) => !errand)
    .sort((a, b) => (a.local < b.local ? -1 : 1))
    .map(({ about, state, reason }) => [about?.day, about?.days, reason ?? state]);

async function counting(line = "subscribe before 30,7,1 days"): Promise<Reminding> {
  const bot = await reminding();
  await bot.ask(line, ana);
  bot.sent.length = 0;
  return bot;
}
async function lost(bot: Reminding, until: string, change: () => Promise<void>): Promise<void> {
  bot.answers.post = { kind: "not_sent", code: "is_archived", blocked: true };
  await bot.until(until);
  await change();
  await bot.until(until);
}

describe("a date that is added when a countdown to it was due already", () => {
  it("has the last of them at once, marked late, and the others on record", async () => {
    const bot = await counting();
    await bot.until(NOON);
    await addDate(bot, { date: "2026-12-09" });
    await bot.until("2026-12-08T17:05:00Z");
    expect(titles(bot)).toEqual(["Tomorrow: Consultation with GAC"]);
    expect(notes(bot.sent[0]?.post.reply as never)[0]).toMatch(
      /comes late; it was due on Tuesday, 8 December/,
    );
    expect(await ledgerOf(bot)).toEqual([
      ["2026-12-09", 30, "superseded"],
      ["2026-12-09", 7, "superseded"],
      ["2026-12-09", 1, "posted"],
    ]);
    const doctor = shownBy(await bot.ask("doctor")).join("\n");
    expect(doctor).toContain(reminderMessages.en.silence.no_date);
    expect(doctor).not.toMatch(/no date with a day/);
  });

  it("has it though the countdown was due before the channel subscribed", async () => {
    const bot = await reminding("2026-12-08T15:00:00Z");
    await bot.ask("subscribe before 7,1 days");
    bot.sent.length = 0;
    await bot.until(NOON);
    await addDate(bot, { date: "2026-12-09" });
    await bot.until("2026-12-08T17:05:00Z");
    expect(titles(bot)).toEqual(["Tomorrow: Consultation with GAC"]);
  });

  it("has none where its day has passed, or the channel subscribed after", async () => {
    const bot = await reminding("2026-12-08T15:00:00Z");
    await addDate(bot, { date: "2026-12-09" });
    await bot.until(NOON);
    const subscribed = await bot.ask("subscribe before 7,1 days");
    expect(notes(subscribed)).toContain(reminderMessages.en.fromNow);
    await addDate(bot, { reference: "M2", date: "2026-12-07" });
    await bot.until("2026-12-08T17:05:00Z");
    expect(await ledgerOf(bot)).toEqual([]);
  });

  it("has it once, whatever is edited afterwards", async () => {
    const bot = await counting();
    await bot.until(NOON);
    await addDate(bot, { date: "2026-12-09" });
    await bot.until("2026-12-08T17:05:00Z");
    await addDate(bot, { date: "2026-12-09", what: "Consultation" }, "move");
    await bot.until("2026-12-08T18:00:00Z");
    expect(bot.sent).toHaveLength(1);
  });
});

describe("a date that is moved", () => {
  it("has the last countdown to its new day that was due already", async () => {
    const bot = await counting();
    await addDate(bot);
    await bot.until("2026-12-08T14:00:00Z");
    expect(titles(bot)).toEqual(["7 days left: Consultation with GAC"]);
    await bot.until(NOON);
    await addDate(bot, { date: "2026-12-09" }, "move");
    await bot.until("2026-12-08T17:05:00Z");
    expect(titles(bot).at(-1)).toBe("Tomorrow: Consultation with GAC");
    expect(bot.sent).toHaveLength(2);
  });

  it("away and back while the channel was blocked is owed again", async () => {
    const bot = await counting("subscribe before 7 days");
    await addDate(bot);
    await lost(bot, "2026-12-08T14:00:00Z", () => addDate(bot, { date: "2027-03-20" }, "move"));
    await bot.until("2026-12-08T15:30:00Z");
    expect(await ledgerOf(bot)).toEqual([["2026-12-15", 7, "moved"]]);
    bot.answers.post = undefined;
    await addDate(bot, {}, "move");
    for (const minute of ["35", "40", "45"]) await bot.until(`2026-12-08T15:${minute}:00Z`);
    expect(await ledgerOf(bot)).toEqual([["2026-12-15", 7, "posted"]]);
    expect(bot.sent).toHaveLength(1);
    expect(titles(bot)[0]).toMatch(/7 days left: Consultation with GAC/);
  });
});

describe("a date that is cancelled and restored", () => {
  it("across the time of a countdown has it late", async () => {
    const bot = await counting("subscribe before 7 days");
    await addDate(bot);
    await bot.until("2026-12-08T13:00:00Z");
    await addDate(bot, { status: "cancelled" }, "cancel");
    await bot.until("2026-12-08T15:00:00Z");
    expect(await ledgerOf(bot)).toEqual([]);
    await addDate(bot, {}, "move");
    await bot.until("2026-12-08T15:05:00Z");
    expect(await ledgerOf(bot)).toEqual([["2026-12-15", 7, "posted"]]);
  });

  it("is counted down to again for who wanted it again after they said that it is done", async () => {
    const bot = await counting("subscribe before 7 days");
    await addDate(bot);
    await bot.until("2026-12-08T14:00:00Z");
    for (const mark of ["done", "later"]) await bot.ask(`mark ${mark} ${bot.sent[0]?.post.id} 1`);
    await addDate(bot, { status: "cancelled" }, "cancel");
    await bot.until("2026-12-09T14:00:00Z");
    expect(await ledgerOf(bot)).toContainEqual(["2026-12-15", 6, "cancelled"]);
    await addDate(bot, {}, "move");
    for (const minute of ["05", "10", "15"]) await bot.until(`2026-12-09T15:${minute}:00Z`);
    expect(await ledgerOf(bot)).toContainEqual(["2026-12-15", 6, "posted"]);
  });

  it("after the countdown was posted has it no second time", async () => {
    const bot = await counting("subscribe before 7 days");
    await addDate(bot);
    await bot.until("2026-12-08T14:00:00Z");
    await addDate(bot, { status: "cancelled" }, "cancel");
    await bot.until("2026-12-09T14:00:00Z");
    await addDate(bot, {}, "move");
    await bot.until("2026-12-09T15:00:00Z");
    expect(bot.sent).toHaveLength(1);
  });
});

describe("a wish to see a digest again that is taken back and given again", () => {
  const asked = async () => {
    const bot = await counting("subscribe weekly tuesday 09:00");
    await addDate(bot);
    await bot.until("2026-12-08T14:00:00Z");
    const post = bot.sent[0]?.post.id;
    await bot.ask(`mark later ${post} 1`);
    const undo = async () => {
      const shown = await bot.ask("undo");
      await bot.ask(shown.suggestions[0]?.line ?? "");
    };
    return { bot, done: () => bot.ask(`mark done ${post}`), undo };
  };
  const states = async ({ store }: Reminding) =>
    (await store.ledger.list())
      .filter(({ errand }) => !errand)
      .map(({ local, state, reason }) => [local, reason ?? state]);

  it("comes late where its time passed in between", async () => {
    const { bot, done, undo } = await asked();
    await done();
    await bot.until("2026-12-09T14:00:00Z");
    expect((await states(bot)).at(-1)).toEqual(["2026-12-08T09:00", "posted"]);
    await bot.until("2026-12-09T16:00:00Z");
    await undo();
    await bot.until("2026-12-09T16:05:00Z");
    expect(await states(bot)).toContainEqual(["2026-12-09T09:00", "posted"]);
    expect(notes(bot.sent.at(-1)?.post.reply as never)[0]).toMatch(/comes late/);
  });

  it("comes where it was skipped in between, since it was done", async () => {
    const { bot, done, undo } = await asked();
    bot.answers.post = { kind: "not_sent", code: "is_archived", blocked: true };
    await bot.until("2026-12-09T14:00:00Z");
    await done();
    await bot.until("2026-12-09T15:30:00Z");
    expect(await states(bot)).toContainEqual(["2026-12-09T09:00", "done"]);
    bot.answers.post = undefined;
    await undo();
    for (const minute of ["35", "40", "45"]) await bot.until(`2026-12-09T15:${minute}:00Z`);
    expect(await states(bot)).toContainEqual(["2026-12-09T09:00", "posted"]);
  });
});

it("is not given up by an instance that has not read of it yet", async () => {
  const about = { reference: "M1", day: "2027-02-15", days: 7 };
  const one = row({ about, local: "2027-02-08T09:00", dueAt: at(NOON), expiresAt: at("2027-02-16T05:00Z") });
  const wishes = (dates: Wishes["dates"]): Wishes => ({
    subscriptions: new Map([["S1", countdown([7])]]),
    dates,
    again: [],
  });
  const parts = (read: Wishes["dates"]) =>
    ({
      clock: { now: () => at(NOON), monotonic: () => 0 },
      current: () => wishes([]),
      latest: async () => wishes(read),
    }) as unknown as EngineParts;
  expect(await whyNotOwed(one, parts([date()]))).toBeUndefined();
  expect(await whyNotOwed(one, parts([]))).toBe("cancelled");
});
