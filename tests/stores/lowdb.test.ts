import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Clock, Store, UserKey } from "../../src/core/ports.js";
import { openLowdbStore, readLowdbStore } from "../../src/stores/lowdb.js";
import { runLedgerContract } from "../contracts/ledger.js";
import { runLedgerProperty } from "../contracts/ledger-property.js";
import { runStoreContract } from "../contracts/store.js";
import { apgErrorOf } from "../support/errors.js";

const user: UserKey = { platform: "slack", installation: "T1", user: "U1" };
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "apg-store-"));
  path = join(folder, "data", "apg.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (clock?: Clock) => openLowdbStore(path, { clock });
runStoreContract({ name: "lowdb", open, reopen: open });
runLedgerContract({ name: "lowdb", open, reopen: open });
let runs = 0;
runLedgerProperty("lowdb", (clock) => openLowdbStore(join(folder, `${runs++}.json`), { clock }), 15);

const good = `{ "schemaVersion": 1, "languages": { "slack:T1:U1": "fr" } }\n`;
function fileHolds(text: string | Buffer) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
/** What a store says, and the store closed again. */
async function told<T>(ask: (store: Store) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

describe("a file that this program did not write so", () => {
  it.each([
    ["empty", ""],
    ["spaces", " \n"],
    ["null", "null"],
    ["truncated", good.slice(0, 40)],
    ["two answers in one", good + good],
    ["a list", "[]"],
    ["no version", `{ "languages": {} }`],
    ["a later version", good.replace("1,", "3,")],
    ["a language that is none", good.replace("fr", "de")],
    ["a field too many", good.replace("1,", '1, "users": {},')],
    ["zeros, as after a power cut", "\0".repeat(64)],
  ])("is refused and left as it is: %s", async (_what, text) => {
    fileHolds(text);
    const { code, problems } = await apgErrorOf(() => openLowdbStore(path));
    expect(code).toBe("STORE_CORRUPT");
    expect(problems).toMatchObject([{ where: path, hint: expect.any(String) }]);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(readdirSync(dirname(path))).toEqual(["apg.json"]);
  });

  it("is reported as unavailable where it cannot be read at all", async () => {
    mkdirSync(path, { recursive: true });
    expect((await apgErrorOf(() => openLowdbStore(path))).code).toBe("STORE_UNAVAILABLE");
  });
});

describe("the file", () => {
  it("of the first version is read, brought to this one, and kept as it was", async () => {
    fileHolds(good);
    expect(await told((store) => store.language(user))).toBe("fr");
    expect(readFileSync(`${path}.version-1`, "utf8")).toBe(good);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      schemaVersion: 2,
      generation: 1,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      data: { languages: [{ user, language: "fr" }] },
    });
    expect(await told((store) => store.language(user))).toBe("fr");
    expect(await told((store) => store.ledger.restoredAt())).toBe(0);
  });

  it("is not made before there is something to store", async () => {
    await told((store) => store.language(user));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is for the bot's own user alone, and so are its copies", async () => {
    for (const language of ["es", "fr", "en"] as const)
      await told((store) => store.setLanguage(user, language));
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    const names = readdirSync(dirname(path));
    expect(names).toEqual(["apg.json", "apg.json.last", "apg.json.older"]);
    for (const name of names) expect(statSync(join(dirname(path), name)).mode & 0o777).toBe(0o600);
  });

  it("goes up by one generation for many writes that were asked for at once", async () => {
    const users = Array.from({ length: 40 }, (_, index) => ({ ...user, user: `U${index}` }));
    await told(async (store) => {
      await Promise.all(users.map((one) => store.setLanguage(one, "es")));
      await store.ledger.claim({ now: 0, leaseMs: 1, limit: 1, except: [] });
    });
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ generation: 1 });
  });

  it("can be read while somebody has it open, and is not written then", async () => {
    const store = await open();
    await store.setLanguage(user, "es");
    const reader = await readLowdbStore(path);
    expect(await reader.language(user)).toBe("es");
    expect((await apgErrorOf(() => reader.setLanguage(user, "fr"))).code).toBe("STORE_LOCKED");
    await store.close();
    expect(await (await readLowdbStore(join(folder, "none.json"))).head()).toBe(0);
  });

  it("is not written by a store that was closed", async () => {
    const store = await open();
    await store.close();
    expect((await apgErrorOf(() => store.setLanguage(user, "fr"))).code).toBe("STORE_UNAVAILABLE");
  });
});

describe("a folder that cannot be written", () => {
  // A file where the folder should be: refuses everybody, root too.
  const block = () => {
    rmSync(dirname(path), { recursive: true, force: true });
    writeFileSync(dirname(path), "");
  };

  it("is told, and what was not stored is not remembered either", async () => {
    await told(async (store) => {
      await store.setLanguage(user, "fr");
      block();
      const error = await apgErrorOf(() => store.setLanguage(user, "es"));
      expect(error.code).toBe("STORE_UNAVAILABLE");
      expect(error.cause).toMatchObject({ code: expect.any(String) });
      expect(await store.language(user)).toBe("fr");
    });
  });

  it("is written again as soon as it can be, with everything that was accepted", async () => {
    await told(async (store) => {
      await store.setLanguage(user, "fr");
      block();
      await apgErrorOf(() => store.setLanguage({ ...user, user: "U2" }, "es"));
      rmSync(dirname(path));
      await store.setLanguage({ ...user, user: "U3" }, "es");
    });
    await told(async (again) => {
      expect(await again.language(user)).toBe("fr");
      expect(await again.language({ ...user, user: "U2" })).toBeUndefined();
      expect(await again.language({ ...user, user: "U3" })).toBe("es");
    });
  });
});
