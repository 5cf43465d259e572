import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLowdbStore } from "../src/stores/lowdb.js";
import { folderForTest } from "./support/folder.js";
import { apg, SLOW } from "./support/spawn.js";

const env = () => ({ DATA_DIR: join(folderForTest(), "data") });

describe("apg <line>", { timeout: SLOW }, () => {
  it("answers for people: 80 columns, no colours where there is no terminal, code 0", async () => {
    const { code, stdout, stderr } = await apg(["--as-of", "2018-02-05", "deadlines", "labour"], {
      env: env(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("24 February 2018, 19 days left");
    expect(stdout).not.toContain("\u001b");
    for (const line of stdout.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("answers one JSON object, in the language asked for", async () => {
    const { code, stdout } = await apg(["--json", "--lang", "fr", "recs", "migration"], { env: env() });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      found: true,
      language: "fr",
      error: null,
      page: { from: 1, to: 7, of: 7 },
    });
  });

  it("ends with 2 where the line is refused, the answer saying why", async () => {
    const { code, stdout } = await apg(["--json", "recs", "mining", "to:mars"], { env: env() });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ found: false, error: { code: "APG_OPTION_VALUE" } });
  });
});

describe("lines from standard input", { timeout: SLOW }, () => {
  it("are answered one object each, in order, and a chosen language is kept", async () => {
    const questions = [
      "what do we ask on mining consent",
      "",
      "4.2",
      "recs mining to:mars",
      "zzzz qqqq",
      "lang es",
      "recs migration",
    ];
    const data = env();
    const { code, stdout, stderr } = await apg(["--json"], { input: questions.join("\n"), env: data });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ found }) => found)).toEqual([true, true, false, false, true, true]);
    expect(answers[1].records[0].reference).toBe("4.2");
    expect(answers.at(-1).language).toBe("es");
    expect(readdirSync(data.DATA_DIR)).toEqual(["apg.json", "apg.json.last"]);
  });

  it("change what the bot knows, as long as it does not run, and are refused while it does", async () => {
    const data = env();
    const added = await apg(
      ["deadline", "add", "2027-02-15", '"Consultation with GAC"', "theme:cross-cutting"],
      {
        env: data,
      },
    );
    expect(added.code).toBe(0);
    const bot = await openLowdbStore(join(data.DATA_DIR, "apg.json"));
    try {
      const refused = await apg(["--json", "role", "give", "editor", "slack:T1:U2"], { env: data });
      expect(refused.code).toBe(2);
      expect(JSON.parse(refused.stdout).error).toMatchObject({ code: "STORE_LOCKED" });
      const read = await apg(["--json", "4.2"], { env: data });
      expect(JSON.parse(read.stdout)).toMatchObject({ found: true, error: null });
    } finally {
      await bot.close();
    }
    const given = await apg(["--json", "role", "give", "editor", "slack:T1:U2"], { env: data });
    expect(JSON.parse(given.stdout).error).toBeNull();
    const again = await openLowdbStore(join(data.DATA_DIR, "apg.json"));
    expect((await again.changes(0)).map(({ subject }) => subject)).toEqual(["role:slack:T1:U2"]);
    await again.close();
  });
});

describe("a store", { timeout: SLOW }, () => {
  /** A data folder whose `apg.json` holds this; a folder in its place is what nobody can read, root neither. */
  function stored(text: string | undefined) {
    const data = env();
    const path = join(data.DATA_DIR, "apg.json");
    mkdirSync(text === undefined ? path : data.DATA_DIR, { recursive: true });
    if (text !== undefined) writeFileSync(path, text);
    return { data, path };
  }

  it.each([
    ["damaged", "{", "STORE_CORRUPT"],
    ["not readable", undefined, "STORE_UNAVAILABLE"],
  ])("and is %s is told with what to do, answers go on, and nothing is written over it", async (_how, text, code) => {
    const { data, path } = stored(text);
    const { stdout, stderr, ...ended } = await apg(["--json"], { input: "4.2\nlang fr\n4.2\n", env: data });
    expect(ended.code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { found: true, language: "en", error: null },
      { error: { code: "STORE_UNAVAILABLE" } },
      { found: true, language: "en", error: null },
    ]);
    const [first = "", second] = stderr.split("\n");
    expect(first.startsWith(`${code}: `)).toBe(true);
    expect(second).toMatch(/^ {2}.*apg\.json: .* \(.*move it away.*\)$/);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(readdirSync(data.DATA_DIR)).toEqual(["apg.json"]);
    if (text !== undefined) expect(readFileSync(path, "utf8")).toBe(text);
  });
});

describe("a wrong flag", { timeout: SLOW }, () => {
  it.each([
    [["--colour", "recs"], "CLI_UNKNOWN_FLAG", /--colour/],
    [
      ["--as-of", "2018-02-30", "--lang", "de", "recs"],
      "CLI_FLAG_VALUE",
      /--lang: "de"[\s\S]*--as-of: "2018-02-30"/,
    ],
    [["--against", "x", "recs"], "CLI_UNKNOWN_FLAG", /goes with check/],
  ])("%j is told with the usage, code 2", async (args, error, what) => {
    const { code, stdout, stderr } = await apg(args, { env: env() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.startsWith(error)).toBe(true);
    expect(stderr).toMatch(what);
    expect(stderr).toContain("Usage:");
  });

  it("that names a file which cannot be read is told without it", async () => {
    const { code, stderr } = await apg(["check", "--against", "/nowhere"], { env: env() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^CLI_FLAG_VALUE: [^\n]*\n[^\n]*\/nowhere: ENOENT[^\n]*\n$/);
  });

  it("--help prints the usage, code 0", async () => {
    const { code, stdout } = await apg(["--help"], { env: env() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage:[\s\S]*--json[\s\S]*--as-of/);
  });
});
