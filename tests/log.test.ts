import { describe, expect, it } from "vitest";
import { ApgError } from "../src/core/errors.js";
import { createLog } from "../src/log.js";

describe("createLog", () => {
  const lines: string[] = [];
  const log = createLog("warn", (line) => lines.push(line));

  it("writes one JSON object a line, from the least level on", () => {
    log("debug", "a");
    log("info", "b");
    log("warn", "c", { count: 1, text: "two\nlines" });
    log("error", "d", { error: new ApgError("STORE_CORRUPT", "bad") });
    expect(lines.map((line) => line.split("\n").length)).toEqual([2, 2]);
    const problems = [{ where: "/data/apg.json", what: "is not ours", hint: "restart" }];
    log("error", "e", { error: new ApgError("STORE_REPLACED", "bad", { problems }) });
    expect(JSON.parse(lines.pop() ?? "").error).toMatchObject({ code: "STORE_REPLACED", problems });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "warn", event: "c", count: 1, text: "two\nlines", time: expect.stringMatching(/^\d{4}-.*Z$/) },
      { level: "error", event: "d", error: { name: "ApgError", code: "STORE_CORRUPT", message: "bad" } },
    ]);
  });
});
