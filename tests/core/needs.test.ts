import { describe, expect, it } from "vitest";
import type { CommandDefinition } from "../../src/core/command.js";
import { createCommandTable } from "../../src/core/commands.js";
import { createNeedsRights } from "../../src/core/needs.js";

const said = { en: "", fr: "", es: "" };
const none = { en: [], fr: [], es: [] };
const command = (given: Partial<CommandDefinition>): CommandDefinition => ({
  aliases: none,
  summary: said,
  usage: said,
  examples: none,
  action: "ask",
  run: () => ({ question: "" }),
  ...given,
});

const needs = createNeedsRights(
  createCommandTable(
    new Map([
      ["recs", command({})],
      ["lang", command({ action: "own" })],
      ["undo", command({ action: "self" })],
      ["subscribe", command({ action: "subscribe", aliases: { ...none, fr: ["s'abonner"] } })],
      ["deadline", command({ actionFor: (rest) => (rest.startsWith("add") ? "edit" : "ask") })],
    ]),
  ),
);

describe("a line needs rights", () => {
  it.each([
    ["subscribe", true],
    ["/apg  Subscribe weekly", true],
    ["s'abonner", true],
    ["deadline add 2027-02-15", true],
    ["deadline M3", false],
    ["undo", true],
    ["recs migration", false],
    ["lang fr", false],
    ["how do I subscribe", false],
    ["", false],
    [`x ${"subscribe ".repeat(10_000)}`, false],
  ])("%.40s: %s", (line, expected) => {
    expect(needs(line)).toBe(expected);
  });
});
