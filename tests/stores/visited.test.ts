import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { UserKey } from "../../src/core/ports.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { visitLowdbStore } from "../../src/stores/visited.js";
import { runStoreContract } from "../contracts/store.js";
import { apgErrorOf } from "../support/errors.js";
import { folderForTest } from "../support/folder.js";

const user: UserKey = { platform: "terminal", installation: "local", user: "U1" };
let path: string;
beforeEach(() => {
  path = join(folderForTest(), "data", "apg.json");
});

const open = () => visitLowdbStore(path);
runStoreContract({ name: "lowdb, visited", open, reopen: open });

describe("a visit to the bot's store", () => {
  it("holds the file only while it writes", async () => {
    const visit = await open();
    await visit.setLanguage(user, "fr");
    const bot = await openLowdbStore(path);
    expect(await bot.language(user)).toBe("fr");
    await bot.close();
  });

  it("is refused to write while the bot runs, and reads what the bot wrote once it looks again", async () => {
    const visit = await open();
    const bot = await openLowdbStore(path);
    const refused = await apgErrorOf(() => visit.setLanguage(user, "es"));
    expect(refused.code).toBe("STORE_LOCKED");
    await bot.setLanguage(user, "fr");
    expect(await visit.language(user)).toBeUndefined();
    await visit.refresh();
    expect(await visit.language(user)).toBe("fr");
    await bot.close();
    await visit.setLanguage(user, "es");
    expect(await visit.language(user)).toBe("es");
  });

  it("writes one after the other what is asked for at once", async () => {
    const visit = await open();
    const people = Array.from({ length: 8 }, (_, index) => ({ ...user, user: `U${index}` }));
    await Promise.all(people.map((one) => visit.setLanguage(one, "fr")));
    const bot = await openLowdbStore(path);
    for (const one of people) expect(await bot.language(one)).toBe("fr");
    await bot.close();
  });

  it("keeps what it knew where the file can no longer be read, and says so", async () => {
    const visit = await open();
    await visit.setLanguage(user, "fr");
    writeFileSync(path, "{");
    expect((await apgErrorOf(() => visit.refresh())).code).toBe("STORE_CORRUPT");
    expect(await visit.language(user)).toBe("fr");
  });
});
