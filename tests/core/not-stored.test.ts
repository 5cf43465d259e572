import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ApgError } from "../../src/core/errors.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { createLog } from "../../src/log.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { ANA, button, dateOf, editor, put } from "../support/added.js";
import { appForTest } from "../support/app.js";
import { folderForTest } from "../support/folder.js";
import { reminding } from "../support/reminding.js";
import { shownBy } from "../support/text.js";

describe("what could not be stored when it was confirmed", () => {
  it.each([
    [`deadline add 2027-02-15 "A long title" source:"mail" recs:1.1`, "A long title"],
    ["deadline move M1 2027-02-15", "2027"],
    [`outcome M1 "held in Ottawa"`, "held in Ottawa"],
    ["undo", "M1"],
  ])("is shown again with the error above it and its button: %s", async (line, typed) => {
    for (const language of LANGUAGES) {
      const { added, errors } = messages[language];
      const store = createMemoryStore();
      await put(store, dateOf("M1"));
      let full = false;
      const failing: typeof store = {
        ...store,
        append: async (changes) => {
          if (full) throw new ApgError("STORE_UNAVAILABLE", "no space left");
          return store.append(changes);
        },
      };
      const app = await appForTest({ store: failing });
      const shown = await app.dispatch(line, editor, { language });
      const confirm = button(shown, added.confirm);
      full = true;
      const failed = await app.dispatch(confirm, editor, { language });
      expect(failed).toMatchObject({ title: errors.store.message, error: { code: "STORE_UNAVAILABLE" } });
      const told = shownBy(failed).join("\n");
      expect(told).toContain(errors.store.hint);
      expect(told).toContain(shown.title);
      expect(told).toContain(typed);
      expect(button(failed, added.confirm)).toBe(confirm);
      expect(app.logged.map(({ event }) => event)).toEqual(["store unavailable"]);
      full = false;
      expect((await app.dispatch(button(failed, added.confirm), editor, { language })).error).toBeUndefined();
      expect(await store.head()).toBe(2);
    }
  });
});

describe("a store's file that somebody else has written", () => {
  it.each(
    LANGUAGES,
  )("is told with what to do, logged with its path, and makes the bot unwell: %s", async (language) => {
    const path = join(folderForTest(), "apg.json");
    const store = await openLowdbStore(path);
    await store.setLanguage(ANA, language);
    const lines: string[] = [];
    const bot = await reminding(undefined, { store, log: createLog("warn", (line) => lines.push(line)) });
    await bot.ask("subscribe");
    expect(bot.reminders.fault()).toBeUndefined();
    const other = join(folderForTest(), "apg.json");
    const elsewhere = await openLowdbStore(other);
    await elsewhere.setLanguage(ANA, "es");
    await elsewhere.close();
    copyFileSync(other, path);

    const reply = await bot.ask("lang fr", editor, { language });
    expect(reply.error).toMatchObject({ code: "STORE_REPLACED", ...messages[language].errors.replaced });
    const entry = JSON.parse(lines.at(-1) ?? "{}");
    expect(entry).toMatchObject({
      level: "error",
      event: "the store's file was written by somebody else",
      error: {
        code: "STORE_REPLACED",
        problems: [{ where: path, hint: expect.stringContaining("restart") }],
      },
    });
    expect(bot.reminders.fault()).toBe("store");
    expect(shownBy(await bot.ask("doctor", undefined, { language: "en" })).join("\n")).toContain(
      "cannot be stored",
    );
    await store.close();
  });
});
