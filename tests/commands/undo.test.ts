import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { appWith, button, dateOf, editor, otherEditor, put } from "../support/added.js";
import { ana, reminding } from "../support/reminding.js";
import { references, shownBy, texts } from "../support/text.js";

const confirmed = async (
  app: Awaited<ReturnType<typeof appWith>>,
  line: string,
  caller = editor,
  language: (typeof LANGUAGES)[number] = "en",
) => {
  const shown = await app.dispatch(line, caller, { language });
  return app.dispatch(button(shown, messages[language].added.confirm), caller, { language });
};
const values = async ({ store }: Awaited<ReturnType<typeof appWith>>) =>
  (await store.changes(0)).map(({ action, state }) => [action, state.value]);

describe("undo", () => {
  it.each(
    LANGUAGES,
  )("takes back one's own last change by a new entry, once it is confirmed: %s", async (language) => {
    const app = await appWith(dateOf("M1"));
    await confirmed(app, "deadline move M1 2026-05-01", editor, language);
    await app.dispatch("undo", editor, { language });
    expect(await values(app)).toHaveLength(2);
    const done = await confirmed(app, "undo", editor, language);
    expect(references(done)).toEqual(["M1"]);
    expect((await values(app)).at(-1)).toEqual(["undo", dateOf("M1")]);
    expect(await values(app)).toHaveLength(3);
  });

  it("of what was added leaves it cancelled, and of an outcome nothing", async () => {
    const app = await appWith();
    await confirmed(app, `deadline add 2027-02-15 "Hearing"`);
    await confirmed(app, "undo");
    expect((await values(app)).at(-1)).toMatchObject(["undo", { reference: "M1", status: "cancelled" }]);
    await confirmed(app, `outcome D54 "adopted"`);
    await confirmed(app, "undo");
    expect((await values(app)).at(-1)).toEqual(["undo", null]);
    expect(shownBy(await app.dispatch("D54", editor)).join()).not.toContain("adopted");
  });

  it("takes back nothing of somebody else, nor what somebody has changed since", async () => {
    const app = await appWith(dateOf("M1"));
    expect((await app.dispatch("undo", otherEditor, { language: "en" })).title).toBe(
      "You have changed nothing that could be taken back.",
    );
    await confirmed(app, "deadline done M1", otherEditor);
    const refused = await app.dispatch("undo", editor, { language: "en" });
    expect(refused.error).toMatchObject({
      code: "STORE_CONFLICT",
      message: "Bruno has changed M1 after you.",
    });
    expect(texts(refused).join()).toContain("Bruno marked as done");
    expect(await values(app)).toHaveLength(2);
  });

  it("is of the change that was shown: a button clicked twice does not go further back", async () => {
    const app = await appWith(dateOf("M1"));
    await confirmed(app, "deadline move M1 2026-05-01");
    const shown = await app.dispatch("undo", editor, { language: "en" });
    const line = button(shown, "Confirm");
    await app.dispatch(line, editor, { language: "en" });
    await app.dispatch(line, editor, { language: "en" });
    expect(await values(app)).toHaveLength(3);
  });

  it("of a subscription is for its own channel, as ending it is", async () => {
    const bot = await reminding();
    await bot.ask("subscribe");
    await bot.ask("unsubscribe S1");
    const elsewhere = { ...ana, channel: "C2" };
    const shown = await bot.ask("undo", ana, { language: "en" });
    const line = button(shown, messages.en.added.confirm);
    for (const each of ["undo", line]) {
      const { error } = await bot.ask(each, elsewhere, { language: "en" });
      expect(error?.code, each).toBe("APG_NO_SUBSCRIPTION");
    }
    expect(await bot.store.head()).toBe(2);
    expect((await bot.ask(line, ana)).error).toBeUndefined();
    expect(await bot.store.head()).toBe(3);
  });

  it("needs the right that the change needed", async () => {
    const app = await appWith(dateOf("M1"));
    const reply = await app.dispatch("undo", { ...editor, role: "member" }, { language: "en" });
    expect(reply.error?.code).toBe("APG_NOT_ALLOWED");
  });
});

describe("history", () => {
  it.each(LANGUAGES)("shows all changes with who, when and what: %s", async (language) => {
    const app = await appWith(dateOf("M1"));
    await confirmed(app, "deadline move M1 2026-05-01", otherEditor, language);
    await confirmed(app, `outcome M1 "held"`, editor, language);
    await put(app.store, dateOf("M2"));
    const { added } = messages[language];
    const reply = await app.dispatch("history m1", { ...editor, role: "reader" }, { language });
    const day = { en: "10 March 2026", fr: "10 mars 2026", es: "10 de marzo de 2026" }[language];
    const told = texts(reply);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(new RegExp(`Ana ${added.action.add}$`));
    expect(told[1]).toBe(`${day} · Bruno ${added.action.move}`);
    expect(told[2]).toBe(`${day} · Ana ${added.action.add}`);
    expect(shownBy(reply).join("\n")).toContain("→");
    expect(reply.shareable).toBe(true);
  });

  it("of what nobody touched says so, and of none that there is none", async () => {
    const app = await appWith();
    expect(texts(await app.dispatch("history D54", editor, { language: "en" }))).toEqual([
      "Members have added nothing to it.",
    ]);
    expect((await app.dispatch("history M7", editor)).error?.code).toBe("APG_NO_SUCH_DATE");
    expect((await app.dispatch("history of the disappearances", editor)).error).toBeUndefined();
  });
});
