import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";
import { apgErrorOf } from "../support/errors.js";

const plain = { fixed: { language: undefined, asOf: undefined }, json: false };

describe("a command line", () => {
  it.each([
    [[], { kind: "answer", line: "", ...plain }],
    [["recs", "migration"], { kind: "answer", line: "recs migration", ...plain }],
    [["recs migration"], { kind: "answer", line: "recs migration", ...plain }],
    [
      ["--json", "--lang", "FR", "--as-of", "2018-02-05", "4.2"],
      { kind: "answer", line: "4.2", fixed: { language: "fr", asOf: "2018-02-05" }, json: true },
    ],
    [["check"], { kind: "check", against: undefined }],
    [["check", "--against", "a.txt"], { kind: "check", against: "a.txt" }],
    [["documents", "add", "a.txt"], { kind: "add-document", path: "a.txt" }],
    [["backup", "a.json"], { kind: "backup", path: "a.json" }],
    [["restore", "a.json"], { kind: "restore", path: "a.json" }],
    [["-h", "recs"], { kind: "help" }],
  ])("%j is read", (argv, expected) => {
    expect(readArguments(argv)).toEqual(expected);
  });

  it.each([
    [["--colour"], "CLI_UNKNOWN_FLAG", []],
    [["check", "everything"], "CLI_UNKNOWN_FLAG", ["command line"]],
    [["documents"], "CLI_UNKNOWN_FLAG", ["command line"]],
    [["documents", "add"], "CLI_UNKNOWN_FLAG", ["command line"]],
    [["documents", "drop", "a.txt"], "CLI_UNKNOWN_FLAG", ["command line"]],
    [["backup"], "CLI_UNKNOWN_FLAG", ["command line"]],
    [["restore", "a.json", "b.json"], "CLI_UNKNOWN_FLAG", ["command line"]],
    [["recs", "--against", "a.txt"], "CLI_UNKNOWN_FLAG", ["--against"]],
    [["--lang", "de", "--as-of", "2018-02-30", "recs"], "CLI_FLAG_VALUE", ["--lang", "--as-of"]],
  ])("%j is refused, with all that is wrong", async (argv, code, where) => {
    const error = await apgErrorOf(() => readArguments(argv));
    expect(error.code).toBe(code);
    expect(error.problems.map((problem) => problem.where)).toEqual(where);
  });
});
