import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { UserKey } from "../../src/core/ports.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
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

runStoreContract({ name: "lowdb", open: () => openLowdbStore(path), reopen: () => openLowdbStore(path) });

const good = `{ "schemaVersion": 1, "languages": { "slack:T1:U1": "fr" } }\n`;
function fileHolds(text: string | Buffer) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
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
    ["a later version", good.replace("1,", "2,")],
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
  it("is read where it is good", async () => {
    fileHolds(good);
    expect(await (await openLowdbStore(path)).language(user)).toBe("fr");
  });

  it("is not made before there is something to store", async () => {
    const store = await openLowdbStore(path);
    await store.language(user);
    await store.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is for the bot's own user alone, and stands alone in its folder", async () => {
    await (await openLowdbStore(path)).setLanguage(user, "es");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(readdirSync(dirname(path))).toEqual(["apg.json"]);
  });
});

describe("a folder that cannot be written", () => {
  // A file where the folder should be: refuses everybody, root too.
  const block = () => {
    rmSync(dirname(path), { recursive: true, force: true });
    writeFileSync(dirname(path), "");
  };

  it("is told, and what was not stored is not remembered either", async () => {
    const store = await openLowdbStore(path);
    await store.setLanguage(user, "fr");
    block();
    const error = await apgErrorOf(() => store.setLanguage(user, "es"));
    expect(error.code).toBe("STORE_UNAVAILABLE");
    expect(error.cause).toMatchObject({ code: expect.any(String) });
    expect(await store.language(user)).toBe("fr");
    await store.close();
  });

  it("is written again as soon as it can be, with everything that was accepted", async () => {
    const store = await openLowdbStore(path);
    await store.setLanguage(user, "fr");
    block();
    await apgErrorOf(() => store.setLanguage({ ...user, user: "U2" }, "es"));
    rmSync(dirname(path));
    await store.setLanguage({ ...user, user: "U3" }, "es");
    const again = await openLowdbStore(path);
    expect(await again.language(user)).toBe("fr");
    expect(await again.language({ ...user, user: "U2" })).toBeUndefined();
    expect(await again.language({ ...user, user: "U3" })).toBe("es");
  });
});
