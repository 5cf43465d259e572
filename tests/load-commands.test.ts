import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCommands } from "../src/load-commands.js";
import { commandsDir } from "../src/paths.js";
import { apgErrorOf } from "./support/errors.js";
import { folderForTest } from "./support/folder.js";

const localized = (value: unknown) => ({ en: value, fr: value, es: value });
function source(changes: Record<string, unknown> = {}): string {
  const definition = {
    aliases: localized([]),
    summary: localized("x"),
    usage: localized(""),
    examples: localized([]),
    action: "ask",
    ...changes,
  };
  return `export default { ...${JSON.stringify(definition)}, run: () => ({ question: "x" }) };`;
}

/** A folder of command files, in plain JavaScript as a member's own may be. */
function folderOf(files: Record<string, string>): string {
  const folder = folderForTest();
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function problemsOf(files: Record<string, string>) {
  const { code, problems } = await apgErrorOf(() => loadCommands(folderOf(files)));
  expect(code).toBe("COMMAND_INVALID");
  return problems.map(({ where, what }) => `${where}: ${what}`);
}

describe("loadCommands", () => {
  it("makes one command of each file, named after it, in the order of help", async () => {
    const { list, find } = await loadCommands(commandsDir);
    const files = readdirSync(commandsDir).map((file) => file.replace(/\.ts$/, ""));
    expect(files.map((name) => find(name)?.command.name)).toEqual(files);
    // Only the buttons of a reminder send it.
    const listed = files.filter((name) => name !== "mark");
    expect(list.map(({ name }) => name).sort()).toEqual(listed.sort());
    expect(list.map(({ name }) => name).slice(0, 3)).toEqual(["recs", "facts", "deadlines"]);
  });

  it("orders them by the place that each file names, and by name those that share one or name none", async () => {
    const files = {
      "zebra.js": source({ place: 5 }),
      "bear.js": source({ place: 20 }),
      "ant.js": source(),
      "recs.js": source(),
      "cat.js": source({ place: 20 }),
    };
    const { list } = await loadCommands(folderOf(files));
    expect(list.map(({ name }) => name)).toEqual(["zebra", "bear", "cat", "ant", "recs"]);
  });

  it("passes over what is no command file", async () => {
    const table = await loadCommands(folderOf({ "a.js": source(), "a.d.ts": "", "notes.md": "" }));
    expect(table.list.map(({ name }) => name)).toEqual(["a"]);
  });

  it("lists every broken file and all that each lacks", async () => {
    const problems = await problemsOf({
      "good.js": source(),
      "broken.js": "export default {",
      "throws.js": "throw new Error('no such table')",
      "empty.js": "export const x = 1;",
      "half.js": source({ summary: { en: "x", es: "x" }, usage: undefined }),
      "bare.js": "export default {};",
      "first.js": source({ place: "first" }),
    });
    expect(problems).toHaveLength(6);
    expect(problems[0]).toMatch(/^commands\/bare.js: lacks run\(\), action, aliases.en, .*examples.es$/);
    expect(problems[1]).toMatch(/^commands\/broken.js: does not load: /);
    expect(problems.slice(2)).toEqual([
      "commands/empty.js: lacks a default export",
      "commands/first.js: lacks a number as place",
      "commands/half.js: lacks summary.fr, usage.en, usage.fr, usage.es",
      "commands/throws.js: does not load: no such table",
    ]);
  });

  it("lists every clash of names, accents and case aside", async () => {
    const problems = await problemsOf({
      "alpha.js": source({ aliases: { en: ["first"], fr: ["thème"], es: [] } }),
      "beta.js": source({ aliases: { en: ["alpha"], fr: ["THEME"], es: ["primero"] } }),
      "primero.js": source(),
    });
    expect(problems).toEqual([
      'commands/beta: "alpha" already belongs to commands/alpha',
      'commands/beta: "THEME" already belongs to commands/alpha',
      'commands/primero: "primero" already belongs to commands/beta',
    ]);
  });

  it("fails where the folder is missing", async () => {
    await expect(loadCommands(join(folderForTest(), "none"))).rejects.toThrow(/ENOENT/);
  });
});
