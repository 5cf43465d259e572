import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Dispatch } from "../../../src/core/dispatch.js";
import { chat } from "../../../src/platforms/text/chat.js";
import { app, appForTest } from "../../support/app.js";

interface Talk {
  tty?: boolean;
  json?: boolean;
  columns?: number;
  dispatch?: Dispatch;
}

async function talk(input: string, options: Talk = {}): Promise<string> {
  const { tty = false, json = false, columns = 200, dispatch = app.dispatch } = options;
  const stdin = Object.assign(new PassThrough(), { isTTY: tty });
  const stdout = Object.assign(new PassThrough(), { isTTY: tty, columns });
  let said = "";
  stdout.on("data", (chunk) => {
    said += chunk;
  });
  stdin.end(input);
  await chat({ input: stdin, output: stdout, dispatch, fixed: {}, json, colours: false });
  return said;
}

describe("lines from a file", () => {
  it("are answered in their order, one JSON object each", async () => {
    const said = await talk("4.2\n\nrecos migration\r\nwho won the cup", { json: true });
    const answers = said
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { title: "Recommendation 4.2", found: true },
      { language: "fr", found: true },
      { found: false },
    ]);
  });

  it("are answered for people with an empty line between, never wider than 80", async () => {
    const said = await talk("4.2\nL7\n");
    expect(said).toMatch(/^Recommendation 4\.2\n[\s\S]*\n\nRecommendation L7\n/);
    for (const line of said.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("are answered readably where the terminal says that it has no columns", async () => {
    const longest = (await talk("4.2\n", { columns: 0 })).split("\n").map((line) => [...line].length);
    expect(Math.max(...longest)).toBeGreaterThan(60);
  });

  it("may be none", async () => {
    expect(await talk("")).toBe("");
  });

  it("do not end at a line that says exit: that is a question there", async () => {
    expect((await talk("exit\n4.2\n", { json: true })).trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("somebody at a terminal", () => {
  it("is prompted, gets the front page for an empty line, and leaves with exit", async () => {
    const said = await talk("\n4.2\nexit\nrecs migration\n", { tty: true });
    expect(said).toContain("apg> ");
    expect(said).toContain("Americas Policy Group");
    expect(said).toContain("Recommendation 4.2");
    expect(said).not.toContain("6.1");
  });
});

describe("a form at a terminal", () => {
  const fields = ["Hearing", "", "third Thursday of May 2027", "4", "labour", "", "-", "", ""];

  it("is asked field by field, and what was read is confirmed by a number", async () => {
    const { dispatch, store } = await appForTest();
    const said = await talk(["deadline add", ...fields, "1", "exit"].join("\n"), { tty: true, dispatch });
    expect(said).toContain("Enter keeps what stands in brackets");
    expect(said).toContain("Thursday, 20 May 2027");
    expect((await store.changes(0)).map(({ state }) => state.value)).toMatchObject([
      { what: "Hearing", date: "2027-05-20", kind: "event", theme: "labour", yearly: false },
    ]);
  });

  it("comes again with what is wrong, and keeps the rest", async () => {
    const { dispatch, store } = await appForTest();
    const wrong = ["Hearing", "", "someday", "mars", "1", "labour", "", "", "", ""];
    const right = ["", "", "2027", "", "", "", "", "", ""];
    const said = await talk(["deadline add", ...wrong, ...right, "1"].join("\n"), { tty: true, dispatch });
    expect(said).toContain("“mars” is none of them.");
    expect(said).toContain("“someday” is no date");
    expect(said).toContain("What [Hearing]: ");
    expect((await store.changes(0)).map(({ state }) => state.value)).toMatchObject([
      { what: "Hearing", date: "2027", theme: "labour" },
    ]);
  });

  it("is left where the input ends, and writes nothing", async () => {
    const { dispatch, store } = await appForTest();
    await talk(["deadline add", "Hearing", "2027-05-20"].join("\n"), { tty: true, dispatch });
    expect(await store.head()).toBe(0);
  });

  it("is not asked where nobody types: the one line is shown", async () => {
    const { dispatch, store } = await appForTest();
    const said = await talk(`deadline add\ndeadline add 2027-02-15 "Hearing" confirm:yes\n`, { dispatch });
    expect(said).toContain(`deadline add 2027-02-15 "Consultation`);
    expect(said).toContain("Added: M1");
    expect(await store.head()).toBe(1);
  });
});
