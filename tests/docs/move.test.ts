import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/paths.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { openPostgresStore } from "../../src/stores/postgres.js";
import { folderForTest } from "../support/folder.js";
import { withPostgres } from "../support/postgres/for-tests.js";
import { shellLines } from "../support/shell-lines.js";
import { SLOW } from "../support/spawn.js";
import { changeOf, occurrenceOf } from "../support/stored.js";

const lines = shellLines(readFileSync(join(root, "README.md"), "utf8")).filter((line) =>
  line.includes("move.json"),
);

await withPostgres("the way to PostgreSQL that the README shows", (server) => {
  it("takes all that was stored along, and back again", { timeout: SLOW }, async () => {
    const folder = folderForTest();
    const url = await server.database();
    const path = join(folder, "apg.json");
    const file = await openLowdbStore(path);
    await file.setLanguage({ platform: "slack", installation: "T1", user: "U1" }, "fr");
    await file.append([changeOf("date:M1", 1), changeOf("date:M1", 2)]);
    await file.ledger.insert([occurrenceOf("later", { dueAt: 9e12, expiresAt: 9e12 })]);
    const dump = await file.dump();
    await file.close();

    const run = (line: string, env: Record<string, string> = {}) =>
      execFileSync(
        "sh",
        [
          "-c",
          line
            .replaceAll("move.json", join(folder, "move.json"))
            .replace(/DATABASE_URL=\S+/, `DATABASE_URL='${url}'`),
        ],
        {
          cwd: root,
          env: { ...process.env, DATA_DIR: folder, DATABASE_URL: "", ...env },
          encoding: "utf8",
        },
      );
    const [backup = "", restore = ""] = lines;
    expect(lines).toHaveLength(2);
    expect(run(backup)).toMatch(/^Backed up 2 changes, 1 posts owed or made, 1 languages/);
    expect(run(restore)).toMatch(/^Restored 2 changes, 1 posts owed or made, 1 languages/);
    const store = await openPostgresStore({ url, pool: 1 });
    expect(await store.dump()).toEqual(dump);
    await store.append([changeOf("date:M1", 3)]);
    await store.close();

    run(backup, { DATABASE_URL: url });
    run(restore.replace(/DATABASE_URL=\S+ /, ""));
    const back = await openLowdbStore(path);
    expect((await back.changes(0)).map(({ revision }) => revision)).toEqual([1, 2, 3]);
    expect(await back.ledger.restoredAt()).toBeGreaterThan(0);
    await back.close();
  });
});
