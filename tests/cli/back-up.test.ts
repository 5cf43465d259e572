import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backUp, restore } from "../../src/cli/back-up.js";
import { readConfig } from "../../src/config.js";
import type { Store } from "../../src/core/ports.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { apgErrorOf } from "../support/errors.js";
import { folderForTest } from "../support/folder.js";
import { apg, SLOW } from "../support/spawn.js";
import { changeOf, occurrenceOf } from "../support/stored.js";

function place() {
  const folder = folderForTest();
  const config = readConfig({ DATA_DIR: join(folder, "data") });
  const store = join(folder, "data", "apg.json");
  return { config, store, backup: join(folder, "backup.json"), env: { DATA_DIR: join(folder, "data") } };
}

async function withStore<T>(path: string, run: (store: Store) => Promise<T>): Promise<T> {
  const store = await openLowdbStore(path);
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}

const fill = (store: Store) =>
  store.append([changeOf("date:M1", 1)]).then(() => store.ledger.insert([occurrenceOf("a")]));

describe("apg backup and apg restore", { timeout: SLOW }, () => {
  it("write all that is stored, for its owner alone, and bring it back over what came since", async () => {
    const { config, store, backup, env } = place();
    await withStore(store, fill);
    expect(await apg(["backup", backup], { env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Backed up 1 changes, 1 posts/),
      stderr: "",
    });
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    await withStore(store, (open) => open.append([changeOf("date:M1", 2)]));

    expect(await restore(backup, config)).toBe(0);
    await withStore(store, async (open) => {
      expect(await open.head()).toBe(1);
      expect(await open.ledger.restoredAt()).toBeGreaterThan(0);
      expect(await open.ledger.find("a")).toMatchObject({ state: "reconcile" });
    });
    const [aside] = readdirSync(env.DATA_DIR).filter((name) => name.includes("replaced"));
    expect(await restore(join(env.DATA_DIR, aside as string), config)).toBe(0);
    expect(await withStore(store, (open) => open.head())).toBe(2);
  });

  it("say what of a backup is wrong, and nothing of how to type", async () => {
    const { store, backup, env } = place();
    await withStore(store, fill);
    await apg(["backup", backup], { env });
    const text = readFileSync(backup, "utf8");
    const refused = async (changed: string) => {
      writeFileSync(backup, changed);
      return (await apg(["restore", backup], { env })).stderr;
    };
    const note = text.replace("revision 1", "revision 7");
    expect(note).not.toBe(text);
    expect(await refused(note)).toContain("its checksum is not that of its content");
    expect(await refused(text.replace(/"seq":1\b/, '"seq":7'))).toContain(
      "change 1 says that it is change 7",
    );
    expect(await refused(`{"schemaVersion":1,"languages":[]}`)).toContain("languages: ");
    const missing = await apg(["restore", `${backup}.none`], { env });
    expect(missing).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^CLI_FLAG_VALUE: .*\n.*ENOENT.*\n$/),
    });
  });

  it("end with 2 and say why where they refuse", async () => {
    const { backup, env } = place();
    writeFileSync(backup, "{");
    expect(await apg(["restore", backup], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^BACKUP_INVALID: /),
    });
  });
});

describe("apg backup", () => {
  it("works while the bot runs", async () => {
    const { config, store, backup } = place();
    await withStore(store, async (open) => {
      await fill(open);
      expect(await backUp(backup, config)).toBe(0);
    });
  });

  it("refuses to write an empty backup, and says where it looked", async () => {
    const { config, store, backup } = place();
    const error = await apgErrorOf(() => backUp(backup, config));
    expect(error.problems).toMatchObject([{ where: store, hint: expect.stringMatching(/DATA_DIR/) }]);
  });
});

describe("apg restore", () => {
  it("refuses while the bot runs, and a damaged file, with nothing changed", async () => {
    const { config, store, backup } = place();
    await withStore(store, async (open) => {
      await fill(open);
      await backUp(backup, config);
      expect((await apgErrorOf(() => restore(backup, config))).code).toBe("STORE_LOCKED");
    });
    const before = [readdirSync(config.dataDir), readFileSync(store, "utf8")];
    writeFileSync(backup, readFileSync(backup, "utf8").replace("revision 1", "revision 2"));
    expect((await apgErrorOf(() => restore(backup, config))).code).toBe("BACKUP_INVALID");
    expect((await apgErrorOf(() => restore(`${backup}.none`, config))).code).toBe("CLI_FLAG_VALUE");
    expect([readdirSync(config.dataDir), readFileSync(store, "utf8")]).toEqual(before);
  });
});
