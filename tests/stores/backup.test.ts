import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBackup, toBackup } from "../../src/stores/backup.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { apgErrorOf } from "../support/errors.js";
import { changeOf, occurrenceOf } from "../support/stored.js";

async function filled() {
  const store = createMemoryStore();
  await store.setLanguage({ platform: "teams", installation: "t:1", user: "é" }, "fr");
  await store.append([changeOf("date:M1", 1), changeOf("date:M1", 2)]);
  await store.ledger.insert([occurrenceOf("a", { dueAt: 9e15, expiresAt: 9e15 })]);
  await store.ledger.advance("planned", 7);
  return store;
}
const text = toBackup(await (await filled()).dump(), 0);

describe("a backup", () => {
  it("goes into another store and comes out the same", async () => {
    const store = createMemoryStore();
    await store.restore(fromBackup(text, "a.json"));
    expect(toBackup(await store.dump(), 0)).toBe(text);
    expect(await store.ledger.restoredAt()).toBeGreaterThan(0);
  });

  it("says what it is in one line of JSON", () => {
    expect(JSON.parse(text)).toMatchObject({ apgBackup: 1, at: "1970-01-01T00:00:00.000Z", data: {} });
    expect(text.trimEnd()).not.toContain("\n");
  });

  it("is refused with any one character changed or left out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), fc.boolean(), async (place, out) => {
        const other = text[place] === "x" ? "y" : "x";
        const damaged = text.slice(0, place) + (out ? "" : other) + text.slice(place + 1);
        const error = await apgErrorOf(() => fromBackup(damaged, "a.json"));
        expect(error.code).toBe("BACKUP_INVALID");
        expect(error.problems).toMatchObject([{ where: "a.json", what: expect.any(String) }]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["empty", ""],
    ["null", "null"],
    ["cut off", text.slice(0, -40)],
    ["of a later version", toBackup({} as never, 0).replace(`"apgBackup":1`, `"apgBackup":2`)],
    ["whole, but of another shape", toBackup({ languages: [] } as never, 0)],
    [
      "whole, but with a gap in its log",
      toBackup({ ...fromBackup(text, ""), changes: [{ ...changeOf("date:M1", 1), seq: 2 }] }, 0),
    ],
  ])("is refused where it is %s", async (_what, content) => {
    expect((await apgErrorOf(() => fromBackup(content, "a.json"))).code).toBe("BACKUP_INVALID");
  });

  it("may be a copy of the store's file, of the first version too", () => {
    const first = `{ "schemaVersion": 1, "languages": { "slack:T1:U1": "fr" } }\n`;
    expect(fromBackup(first, "a.json").languages).toEqual([
      { user: { platform: "slack", installation: "T1", user: "U1" }, language: "fr" },
    ]);
  });
});
