import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../src/paths.js";
import { compiled } from "./support/compiled.js";
import { folderForTest } from "./support/folder.js";
import { apg, SLOW, start } from "./support/spawn.js";

const BRIEF = join(root, "../shared/brief");
const [brief] = existsSync(BRIEF) ? readdirSync(BRIEF).map((name) => join(BRIEF, name)) : [];
const env = () => ({ DATA_DIR: join(folderForTest(), "data") });

describe("apg check", { timeout: SLOW }, () => {
  it("finds no problem in the content, code 0", async () => {
    const { code, stdout } = await apg(["check"], { env: env() });
    expect(stdout).toMatch(/50 recommendations.*: no problem\n$/);
    expect(code).toBe(0);
  });

  it.skipIf(!brief)(
    "--against finds none against the text either (skipped where the text is not there)",
    async () => {
      const { code, stdout } = await apg(["check", "--against", brief as string], { env: env() });
      expect(stdout).toMatch(/: no problem\n$/);
      expect(code).toBe(0);
    },
  );

  it("and every answer end with 3 where the content is broken, naming all that is", async () => {
    const copy = folderForTest();
    for (const name of ["src", "commands"]) cpSync(compiled(name), join(copy, name), { recursive: true });
    for (const name of ["seeds", "package.json"])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const facts = join(copy, "seeds/facts.json");
    writeFileSync(facts, readFileSync(facts, "utf8").replace('"F1.2"', '"F1.1"'));
    writeFileSync(join(copy, "seeds/dates.json"), "[");
    for (const [args, place] of [
      [["check"], "stdout"],
      [["recs", "migration"], "stderr"],
    ] as const) {
      const ended = await start(process.execPath, [join(copy, "src/cli.js"), ...args], { env: env() }).ended;
      expect(ended.code, args[0]).toBe(3);
      expect(ended[place]).toContain("F1.1");
      expect(ended[place]).toContain("dates.json: is not JSON");
    }
  });
});

describe("apg documents add", { timeout: SLOW }, () => {
  it.skipIf(!brief)("lets answers quote the exact words (skipped where the text is not there)", async () => {
    const data = env();
    expect(await apg(["documents", "add", brief as string], { env: data })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("brief-2018-02-07"),
    });
    expect((await apg(["rec", "6.1"], { env: data })).stdout).toMatch(/> “.*migrants/);
  });
});
