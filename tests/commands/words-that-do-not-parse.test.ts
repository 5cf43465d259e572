import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { ANA, appWith, button, dateOf, editor } from "../support/added.js";
import { ana, reminding } from "../support/reminding.js";
import { lines, texts } from "../support/text.js";

const admin: Caller = { ...ANA, channel: "C1", role: "admin" };

describe("a command with words that it cannot use", () => {
  it.each([
    ["pause everything", "pause S1"],
    ["unsubscribe please stop", "unsubscribe S1"],
    ["undo M1", "undo"],
    ["preview tomorrow", "preview"],
    ["subscriptions weekly", "subscriptions"],
    ["suspendre tout", "suspendre S1"],
    ["desuscribir todo", "desuscribir S1"],
    ["subscribe monthly", "subscribe"],
    ["subscribe zzyzx", "subscribe"],
    ["role editor U2", "themes"],
  ])("says how it is written, and searches nothing: %s", async (line, offered) => {
    const bot = await reminding();
    await bot.ask("subscribe");
    const reply = await bot.ask(line, admin);
    expect(reply.error?.code).toBe("APG_OPTION_VALUE");
    expect(lines(reply)).toContain(offered);
    expect(await bot.store.head()).toBe(1);
  });

  it.each([
    "remind me what Bill C-23 is",
    "rappeler ce que dit la loi",
    "outcome of the labour bill",
    "history of the disappearances",
    "role of the army in disappearances",
    "résumé migration",
  ])("stays a question where it is one: %s", async (line) => {
    const bot = await reminding();
    expect((await bot.ask(line, admin)).error).toBeUndefined();
    expect(await bot.store.head()).toBe(0);
  });

  it.each([
    "pause 1",
    "pause #1",
    "pause s1",
    "suspendre 1",
  ])("takes a number for the id: %s", async (line) => {
    const bot = await reminding();
    await bot.ask("subscribe");
    expect((await bot.ask(line)).title).toMatch(/S1/);
    expect(await bot.store.head()).toBe(2);
  });

  it("has small words before a theme", async () => {
    const bot = await reminding();
    expect((await bot.ask("subscribe to migration")).title).toBe("Subscribed: S1");
  });

  it.each([
    ["subscribe in french", "subscribe lang:fr"],
    ["subscribe migration español friday", "suscribir migration friday idioma:es"],
  ])("says how a language is named: %s", async (line, mended) => {
    const bot = await reminding();
    const language = mended.startsWith("sus") ? "es" : "en";
    const reply = await bot.ask(line, ana, { language });
    expect(reply.error?.code).toBe("APG_OPTION_VALUE");
    expect(lines(reply)[0]).toBe(mended);
    expect((await bot.ask(mended)).error).toBeUndefined();
  });

  it.each(["7.5", "7,5.5", "7d"])("asks for whole days: before %s days", async (typed) => {
    const bot = await reminding();
    const { error } = await bot.ask(`subscribe before ${typed} days`);
    expect(error?.message).toContain("whole number of days");
  });

  it("reads days with strokes between", async () => {
    const bot = await reminding();
    expect(texts(await bot.ask("subscribe before 30/7/1 days"))[0]).toMatch(/^30, 7 and 1 days before/);
  });
});

describe("what nobody deletes", () => {
  it.each([
    "deadline delete M1",
    "deadline remove M1",
    "échéance supprimer M1",
    "plazo eliminar M1",
  ])("is cancelled, once that is confirmed: %s", async (line) => {
    const app = await appWith(dateOf("M1"));
    const shown = await app.dispatch(line, editor, { language: "en" });
    expect(shown.title).toBe("Cancel M1?");
    await app.dispatch(button(shown, "Confirm"), editor);
    expect((await app.store.changes(1))[0]).toMatchObject({ action: "cancel" });
  });

  it("is refused to who may not edit", async () => {
    const app = await appWith(dateOf("M1"));
    const reply = await app.dispatch("deadline delete M1", { ...editor, role: "member" });
    expect(reply.error?.code).toBe("APG_NOT_ALLOWED");
  });
});

describe("a date that is not there", () => {
  it.each([`outcome M99 "x"`, "outcome D999", `resultado M99 "x"`])("is said so: %s", async (line) => {
    const app = await appWith();
    expect((await app.dispatch(line, editor)).error?.code).toBe("APG_NO_SUCH_DATE");
  });

  it("among none, and among those that are all finished, is told apart", async () => {
    const none = await appWith();
    const ask = { language: "en" } as const;
    expect(texts(await none.dispatch("deadline edit", editor, ask))).toEqual([
      "No member has added a date yet.",
    ]);
    const finished = await appWith(dateOf("M1", { status: "cancelled" }));
    expect(texts(await finished.dispatch("deadline edit", editor, ask))).toEqual([
      "Every date of the members is done or cancelled.",
    ]);
    const open = await appWith(dateOf("M1"));
    expect(texts(await open.dispatch("deadline restore", editor, ask))).toEqual([
      "No date of the members is done or cancelled.",
    ]);
  });

  it("is no reason to forget the second of two", async () => {
    const app = await appWith(dateOf("M1"), dateOf("M2"));
    const reply = await app.dispatch("deadline done M1, M2", editor, { language: "en" });
    expect(button(reply, "Mark M1 as done?")).toBe("deadline done M1");
    expect(button(reply, "Mark M2 as done?")).toBe("deadline done M2");
    expect((await app.dispatch("deadline done M1 M9", editor)).error?.code).toBe("APG_NO_SUCH_DATE");
    expect(await app.store.head()).toBe(2);
  });
});

describe("an option that is not known", () => {
  it.each([
    [`deadline add 2027-02-15 "X: y" kind:foo theme:labour`, `deadline add 2027-02-15 "X: y" theme:labour`],
    [`deadline add 2027-02-15 "X" foo:bar yearly:maybe`, `deadline add 2027-02-15 "X"`],
    [`échéance add 2027-02-15 «X» type:foo`, `échéance add 2027-02-15 «X»`],
    ["recs migration to:france act:fund", "recs migration act:fund"],
  ])("costs nothing else of the line: %s", async (line, offered) => {
    const app = await appWith();
    const reply = await app.dispatch(line, editor);
    expect(reply.error?.code).toBe("APG_OPTION_VALUE");
    expect(lines(reply)).toEqual([offered]);
  });

  it("lists the themes", async () => {
    const app = await appWith();
    const line = `deadline add 2027-02-15 "X" theme:nothing`;
    const { error } = await app.dispatch(line, editor, { language: "en" });
    expect(error?.hint).toMatch(/“nothing”.*migration/);
  });
});
