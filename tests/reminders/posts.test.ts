import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/i18n/language.js";
import { reminderMessages } from "../../src/i18n/reminders.js";
import { button } from "../support/added.js";
import { addDate, ana, type Reminding, reminding } from "../support/reminding.js";
import { details, headings, lines, notes, references, shownBy, texts } from "../support/text.js";

const MONDAYS = ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"].map((day) => `${day}T14:00:00Z`);

async function subscribed(line = "subscribe", language: Language = "en"): Promise<Reminding> {
  const bot = await reminding();
  await bot.ask(line, ana, { language });
  // What the channel is told when it subscribes is another matter.
  bot.sent.length = 0;
  return bot;
}
const last = ({ sent }: Reminding) => {
  const one = sent.at(-1);
  if (!one) throw new Error("nothing was posted");
  return one.post.reply;
};

describe("the weekly digest with nothing ahead", () => {
  it.each(
    LANGUAGES,
  )("says so the first time, how long it has been, what is awaited, and what to do: %s", async (language) => {
    const bot = await subscribed("subscribe", language);
    await bot.until(MONDAYS[0] as string);
    expect(bot.sent).toHaveLength(1);
    const reply = last(bot);
    const w = reminderMessages[language];
    expect(reply.language).toBe(language);
    expect(texts(reply)[0]).toBe(w.nothingAhead);
    expect(texts(reply)[1]).toMatch(/8/);
    expect(notes(reply)).toContain(w.firstOnly);
    expect(references(reply)).toContain("D68");
    expect(reply.suggestions[0]).toEqual({ label: w.addNext, line: "deadline add" });
  });

  it("is quiet from then on, and doctor says that this is meant", async () => {
    const bot = await subscribed();
    for (const monday of MONDAYS.slice(0, 3)) await bot.until(monday);
    expect(bot.sent).toHaveLength(1);
    const doctor = shownBy(await bot.ask("doctor")).join("\n");
    expect(doctor).toMatch(/Quiet on Monday, 14 December 2026/);
    expect(doctor).toMatch(/All is well/);
  });

  it("is still told by doctor, with its link, after a quiet quarter", async () => {
    const bot = await subscribed();
    for (let week = 0; week < 18; week++)
      await bot.until(new Date(Date.parse(MONDAYS[0] as string) + week * 7 * 86_400_000).toISOString());
    expect(bot.sent).toHaveLength(1);
    expect((await bot.store.ledger.list("S1")).length).toBeLessThan(16);
    const doctor = shownBy(await bot.ask("doctor")).join("\n");
    expect(doctor).toContain("Monday, 30 November 2026, 09:00");
    expect(doctor).toContain("https://example.org/");
    expect(doctor).toMatch(/All is well/);
  });

  it("is posted where somebody wanted it again", async () => {
    const bot = await subscribed();
    await bot.until(MONDAYS[0] as string);
    await bot.ask(`mark later ${bot.sent[0]?.post.id} 1`);
    await bot.until("2026-12-01T14:00:00Z");
    expect(bot.sent).toHaveLength(2);
    await bot.until(MONDAYS[1] as string);
    expect(bot.sent).toHaveLength(2);
  });
});

describe("the weekly digest", () => {
  it("has what is ahead with days left, what members changed, what passed since", async () => {
    const bot = await subscribed();
    await bot.until(MONDAYS[0] as string);
    await addDate(bot);
    await addDate(bot, { reference: "M2", what: "Vote in the Senate", date: "2026-12-08" });
    await bot.until(MONDAYS[1] as string);
    expect(references(last(bot)).slice(0, 2)).toEqual(["M2", "M1"]);
    expect(details(last(bot), "M1")[0]).toBe("Tuesday, 15 December 2026, 8 days left · deadline");
    expect(shownBy(last(bot))).toContain("Luc added M2: Vote in the Senate (Tuesday, 8 December 2026)");
    await bot.until(MONDAYS[2] as string);
    const w = reminderMessages.en;
    expect(headings(last(bot))).toEqual([w.ahead, w.passedSince, w.awaited]);
    expect(details(last(bot), "M2")[0]).toMatch(/passed 6 days ago/);
  });

  it("is of its own themes and of what stands under them", async () => {
    const bot = await subscribed("subscribe disappearances");
    await bot.until(MONDAYS[0] as string);
    await addDate(bot, { theme: "migration" });
    await bot.until(MONDAYS[1] as string);
    expect(bot.sent).toHaveLength(1);
    await addDate(bot, { reference: "M2", theme: "torture", date: "2027-01-20" });
    await bot.until(MONDAYS[2] as string);
    expect(references(last(bot))[0]).toBe("M2");
  });

  it("of a theme has what is across all themes, and so has its countdown", async () => {
    const bot = await subscribed("subscribe labour");
    await bot.ask("subscribe labour before 7 days");
    bot.sent.length = 0;
    await bot.until(MONDAYS[0] as string);
    await addDate(bot);
    await bot.until(MONDAYS[1] as string);
    expect(references(last(bot))[0]).toBe("M1");
    await bot.until("2026-12-08T14:00:00Z");
    expect(last(bot).title).toBe("7 days left: Consultation with GAC");
  });

  it("names whoever changed something without a ping, and their words as they are", async () => {
    const bot = await subscribed();
    await addDate(bot, { what: "<!channel> *bold* [x](https://evil.example)" });
    await bot.until(MONDAYS[0] as string);
    expect(JSON.stringify(last(bot))).not.toContain('"line":"<!channel>');
    expect(shownBy(last(bot)).join()).toContain("<!channel> *bold*");
  });

  it("says that it is late, and names the time at which it was due", async () => {
    const bot = await subscribed();
    bot.answers.post = { kind: "not_sent", code: "ECONNREFUSED", blocked: false };
    await bot.until(MONDAYS[0] as string);
    bot.answers.post = undefined;
    await bot.until("2026-11-30T17:00:00Z");
    expect(notes(last(bot))[0]).toBe(
      "This comes late; it was due on Monday, 30 November 2026, 09:00 (America/Toronto).",
    );
  });

  it.each(
    LANGUAGES,
  )("says on a second post that it may be a repeat, and on the next one no more: %s", async (language) => {
    const bot = await subscribed("subscribe", language);
    const { mayRepeat } = reminderMessages[language];
    bot.answers.find = { kind: "unreadable", code: "missing_scope", ever: true };
    bot.answers.post = { kind: "ambiguous", code: "timeout" };
    await bot.until(MONDAYS[0] as string);
    bot.answers.post = undefined;
    await bot.until("2026-11-30T14:05:00Z");
    expect(bot.sent).toHaveLength(1);
    expect(notes(last(bot))).toContain(mayRepeat);
    await addDate(bot);
    await bot.until(MONDAYS[1] as string);
    expect(bot.sent).toHaveLength(2);
    expect(notes(last(bot))).not.toContain(mayRepeat);
  });

  it.each(LANGUAGES)("has no word of another language: %s", async (language) => {
    const bot = await subscribed("subscribe", language);
    await addDate(bot, { recommendations: ["4.2"] });
    await bot.until(MONDAYS[0] as string);
    const w = reminderMessages[language];
    expect(headings(last(bot))).toEqual([w.ahead, w.changedSince, w.awaited]);
    expect(last(bot).suggestions.map(({ label }) => label)).toEqual([
      w.markDone,
      w.markMine,
      w.markTomorrow,
      w.markWeek,
    ]);
  });
});

describe("what lies beyond the next weeks", () => {
  it.each(
    LANGUAGES,
  )("is one line in a digest that comes anyway, and makes none by itself: %s", async (language) => {
    const bot = await subscribed("subscribe", language);
    await addDate(bot, { date: "2028-05-15" });
    await addDate(bot, { reference: "M2", date: "2028-06-15" });
    await bot.until(MONDAYS[0] as string);
    const w = reminderMessages[language];
    const day = { en: "15 May 2028", fr: "15 mai 2028", es: "15 de mayo de 2028" }[language];
    expect(headings(last(bot))).toEqual([w.changedSince, w.awaited]);
    expect(texts(last(bot))[0]).toBe(w.nothingSoon(8));
    expect(notes(last(bot)).join("\n")).toContain(`2 `);
    expect(notes(last(bot)).join("\n")).toContain(day);
    for (const monday of MONDAYS.slice(1)) await bot.until(monday);
    expect(bot.sent).toHaveLength(1);
    await addDate(bot, { reference: "M3", date: "2027-01-20" });
    await bot.until("2026-12-28T14:00:00Z");
    expect(references(last(bot))[0]).toBe("M3");
    expect(notes(last(bot)).join("\n")).toContain(day);
  });

  it("comes into the digest eight weeks before", async () => {
    const bot = await subscribed();
    await bot.until(MONDAYS[0] as string);
    await addDate(bot, { date: "2027-02-16" });
    await bot.until(MONDAYS[1] as string);
    expect(bot.sent).toHaveLength(2);
    await bot.until(MONDAYS[2] as string);
    expect(bot.sent).toHaveLength(2);
    await bot.until(MONDAYS[3] as string);
    expect(bot.sent).toHaveLength(2);
    await bot.until("2026-12-28T14:00:00Z");
    expect(headings(last(bot))[0]).toBe(reminderMessages.en.ahead);
  });
});

describe("a date without a day", () => {
  const w = reminderMessages.en;
  const under = (bot: Reminding, heading: string) => {
    const all = last(bot).parts;
    const from = all.findIndex((part) => part.kind === "heading" && part.text === heading);
    const next = all.findIndex((part, index) => index > from && part.kind === "heading");
    const parts = from < 0 ? [] : all.slice(from, next < 0 ? undefined : next);
    return parts.flatMap((part) => (part.kind === "record" ? [part.record.reference] : []));
  };

  it("is ahead while its month lasts, and told once when that is over", async () => {
    const bot = await subscribed();
    await addDate(bot, { date: "2026-12", precision: "month" });
    await bot.until("2026-12-28T14:00:00Z");
    expect(under(bot, w.ahead)).toEqual(["M1"]);
    await bot.until("2027-01-04T14:00:00Z");
    expect(under(bot, w.passedSince)).toEqual(["M1"]);
    await bot.until("2027-01-11T14:00:00Z");
    expect(bot.sent).toHaveLength(2);
  });

  it("of a yearly month is told every year", async () => {
    const bot = await subscribed();
    await addDate(bot, { date: "2025-11", precision: "month", yearly: true });
    await bot.until(MONDAYS[0] as string);
    expect(under(bot, w.ahead)).toEqual(["M1"]);
    await bot.until(MONDAYS[1] as string);
    expect(under(bot, w.passedSince)).toEqual(["M1"]);
  });

  it("is awaited where it has only a year, and told once when that is over", async () => {
    const bot = await subscribed();
    await addDate(bot, { date: "2026", precision: "year" });
    await addDate(bot, { reference: "M2", date: "2027", precision: "year" });
    await bot.until(MONDAYS[0] as string);
    expect(under(bot, w.awaited).slice(0, 2)).toEqual(["M1", "M2"]);
    await bot.until(MONDAYS[1] as string);
    expect(bot.sent).toHaveLength(1);
    await bot.until("2027-01-04T14:00:00Z");
    expect(under(bot, w.passedSince)).toEqual(["M1"]);
    expect(under(bot, w.awaited)[0]).toBe("M2");
  });
});

describe("the countdown", () => {
  it.each(LANGUAGES)("is of one date, with days left and the asks that hang on it: %s", async (language) => {
    const bot = await subscribed("subscribe before 30,7,1 days", language);
    await addDate(bot, { recommendations: ["4.2", "L7"] });
    await bot.until("2026-12-08T14:00:00Z");
    expect(bot.sent).toHaveLength(1);
    expect(last(bot).title).toMatch(/7/);
    expect(references(last(bot))).toEqual(["M1", "4.2", "L7"]);
    await bot.until("2026-12-14T14:00:00Z");
    expect(last(bot).title).toBe(
      { en: "Tomorrow", fr: "Demain", es: "Mañana" }[language] +
        (language === "fr" ? "\u00a0: " : ": ") +
        "Consultation with GAC",
    );
  });

  it("of which more hangs on it than it shows says how many, and the line that shows them", async () => {
    const bot = await subscribed("subscribe before 7 days");
    const recommendations = [
      "1.1",
      "1.2",
      "1.3",
      "2.1",
      "2.2",
      "2.3",
      "3.1",
      "3.2",
      "4.1",
      "4.2",
      "5.1",
      "6.1",
    ];
    await addDate(bot, { recommendations });
    await bot.until("2026-12-08T14:00:00Z");
    expect(references(last(bot))).toHaveLength(11);
    expect(notes(last(bot))).toContain("and 2 more: dates M1");
    const shown = references(await bot.ask("dates M1", ana, { language: "en" }));
    expect(shown).toEqual(expect.arrayContaining(recommendations));
  });

  it("of a yearly date is of this year's day", async () => {
    const bot = await subscribed("subscribe before 7 days");
    await addDate(bot, { date: "2020-12-15", yearly: true });
    await bot.until("2026-12-08T14:00:00Z");
    expect(details(last(bot), "M1")[0]).toMatch(/^Tuesday, 15 December 2026, 7 days left/);
  });

  it("of a yearly date that is done comes again the year after", async () => {
    const bot = await subscribed("subscribe before 7,1 days");
    await addDate(bot, { date: "2020-12-15", yearly: true });
    await bot.until("2026-12-08T14:00:00Z");
    const editor = { ...ana, role: "editor" as const };
    const shown = await bot.ask("deadline done M1", editor, { language: "en" });
    await bot.ask(button(shown, "Confirm"), editor, { language: "en" });
    await bot.until("2026-12-08T15:00:00Z");
    expect(shownBy(last(bot)).join("\n")).toContain("(next: Wednesday, 15 December 2027)");
    await bot.until("2026-12-14T14:00:00Z");
    expect(bot.sent).toHaveLength(1);
    await bot.until("2027-12-08T14:00:00Z");
    expect(bot.sent).toHaveLength(2);
  });

  it("that was posted is made to say that its date moved or is off; what is owed of it is not posted", async () => {
    const bot = await subscribed("subscribe before 7,1 days");
    await addDate(bot);
    await bot.until("2026-12-08T14:00:00Z");
    await bot.until("2026-12-09T14:00:00Z");
    await addDate(bot, { date: "2027-01-20" }, "move");
    await bot.until("2026-12-09T15:00:00Z");
    expect(bot.sent).toHaveLength(1);
    expect(shownBy(last(bot)).join("\n")).toMatch(
      /Changed since this was posted\nLuc moved M1: Consultation with GAC \(from Tuesday, 15 December 2026 to Wednesday, 20 January 2027\)/,
    );
    await bot.until("2026-12-14T14:00:00Z");
    expect(bot.sent).toHaveLength(1);
    await addDate(bot, { date: "2027-01-20", status: "cancelled" }, "cancel");
    await bot.until("2026-12-14T15:00:00Z");
    expect(last(bot).title).toMatch(/cancelled/);
  });

  it("that can no longer be edited is corrected in its thread", async () => {
    const bot = await subscribed("subscribe before 7 days");
    await addDate(bot);
    await bot.until("2026-12-08T14:00:00Z");
    bot.answers.update = { ok: false, code: "edit_window_closed", again: false };
    await bot.until("2026-12-10T14:00:00Z");
    await addDate(bot, { date: "2027-01-20" }, "move");
    await bot.until("2026-12-10T15:00:00Z");
    expect(bot.sent[1]).toMatchObject({ thread: bot.sent[0]?.messageId });
    expect(shownBy(last(bot)).join()).toMatch(/Luc moved M1/);
  });
});

describe("doctor", () => {
  const said = async (bot: Reminding) => shownBy(await bot.ask("doctor", ana, { language: "en" })).join("\n");

  it("says when a post came that was late", async () => {
    const bot = await subscribed();
    bot.answers.post = { kind: "not_sent", code: "ECONNREFUSED", blocked: false };
    await bot.until(MONDAYS[0] as string);
    bot.answers.post = undefined;
    await bot.until("2026-11-30T22:00:00Z");
    expect(await said(bot)).toContain(
      "Last post: Monday, 30 November 2026, 09:00 (America/Toronto) · late: it came on Monday, 30 November 2026, 17:00 (America/Toronto)",
    );
  });

  it("does not say that all is well while a post is overdue or looked for", async () => {
    const bot = await subscribed();
    bot.answers.post = { kind: "ambiguous", code: "timeout" };
    await bot.until(MONDAYS[0] as string);
    expect(await said(bot)).toMatch(/Due on Monday, 30 November 2026, and not known yet to be there/);
    expect(await said(bot)).not.toMatch(/All is well|first time/);
  });

  it("says of what was given up that access is back since", async () => {
    const bot = await subscribed();
    bot.answers.post = { kind: "not_sent", code: "is_archived", blocked: true };
    bot.answers.check = "is_archived";
    for (let hour = 0; hour < 27; hour++)
      await bot.until(new Date(Date.parse(MONDAYS[0] as string) + hour * 3_600_000).toISOString());
    expect(await said(bot)).toMatch(
      /Given up on .*archived \(is_archived\)\.\nSomebody should look into this/,
    );
    bot.answers.check = undefined;
    expect(await said(bot)).toMatch(/Given up on .*The bot can post there again.*\nAll is well/s);
  });
});

describe("a subscription that fails", () => {
  it.each(LANGUAGES)("is told once to whoever subscribed, alone: %s", async (language) => {
    const bot = await subscribed("subscribe", language);
    bot.answers.post = { kind: "not_sent", code: "is_archived", blocked: true };
    await bot.until(MONDAYS[0] as string);
    const doctor = await bot.ask("doctor", ana, { language: "en" });
    expect(shownBy(doctor).join("\n")).toMatch(/Blocked since .*archived \(is_archived\)/);
    await bot.until("2026-12-01T15:00:00Z");
    bot.answers.post = undefined;
    await bot.until("2026-12-01T16:00:00Z");
    const told = bot.sent.filter(({ to }) => to);
    expect(told).toMatchObject([
      { to: "U1", post: { reply: { title: reminderMessages[language].warningTitle } } },
    ]);
    expect(lines(last(bot))).toEqual([]);
  });

  it("is told of with the channel as its people call it, its number, and the reason in words", async () => {
    const bot = await subscribed();
    bot.messenger.nameOf = async () => "#general";
    bot.answers.post = { kind: "not_sent", code: "http_403", blocked: true };
    await bot.until(MONDAYS[0] as string);
    await bot.until("2026-12-01T15:00:00Z");
    bot.answers.post = undefined;
    await bot.until("2026-12-01T16:00:00Z");
    const said = texts(bot.sent.find(({ to }) => to)?.post.reply as never);
    expect(said).toContain(
      "S1 · #general · every Monday at 09:00 (America/Toronto) · all themes · in English",
    );
    expect(shownBy(bot.sent.find(({ to }) => to)?.post.reply as never).join("\n")).toContain(
      ": the platform does not let the bot post there (http_403)",
    );
  });

  it("for as long as the platform is down is told of once that is over", async () => {
    const bot = await subscribed();
    bot.answers.post = { kind: "ambiguous", code: "http_503" };
    bot.answers.find = { kind: "unreadable", code: "http_503", ever: false };
    for (let hour = 0; hour < 44; hour++)
      for (const minute of [0, 5, 10])
        await bot.until(
          new Date(Date.parse(MONDAYS[0] as string) + (hour * 60 + minute) * 60_000).toISOString(),
        );
    expect(bot.sent).toEqual([]);
    bot.answers.post = undefined;
    for (let hour = 44; hour < 50; hour++)
      await bot.until(new Date(Date.parse(MONDAYS[0] as string) + hour * 3_600_000).toISOString());
    expect(bot.sent.map(({ to }) => to)).toEqual(["U1"]);
    expect(notes(last(bot))).toContain(reminderMessages.en.mayRepeat);
    await bot.until("2026-12-06T14:00:00Z");
    expect(bot.sent).toHaveLength(1);
  });
});
