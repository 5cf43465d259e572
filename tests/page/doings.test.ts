import { PassThrough } from "node:stream";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Doings, Done } from "../../src/page/api.js";
import { readJson } from "../../src/page/http.js";
import { pageWords } from "../../src/page/words/words.js";
import { served } from "./support.js";

const BAD: [keyof Doings, unknown, string][] = [
  ["say", { person: "eve", channel: "coalition", text: "/apg" }, "person"],
  ["say", { person: "ana", channel: "general", text: "/apg" }, "channel"],
  ["say", { person: "ana", channel: "coalition", text: "   " }, "text"],
  ["say", { person: "ana", channel: "coalition", text: "x".repeat(4_001) }, "text"],
  ["say", { person: "ana", channel: "coalition", text: 7 }, "text"],
  ["say", {}, "person, channel, text"],
  ["slack-click", { person: "ana", action: "a" }, "message"],
  ["slack-click", { person: "ana", action: "a", message: "1", view: "V1" }, "message"],
  ["slack-click", { person: "ana", message: "1" }, "action"],
  ["slack-submit", { person: "ana", view: "V1", values: { day: 3 } }, "values.day"],
  ["slack-close", { person: "ana" }, "view"],
  ["slack-shortcut", { person: "ana", message: "" }, "message"],
  ["slack-home", { person: null }, "person"],
  ["teams-click", { person: "ana", message: "1", title: ["Done"] }, "title"],
  ["teams-query", { person: "ana", channel: "coalition", command: "run", text: "" }, "command"],
  ["teams-pick", { person: "ana", channel: "coalition", result: -1 }, "result"],
  ["language", { language: "de" }, "language"],
  ["fault", { kind: "meteor", on: true }, "kind"],
  ["fault", { kind: "lose", on: "yes" }, "on"],
  ["fault", { kind: "pause", on: true }, "channel"],
  ["time", { to: "2018-02-30" }, "to"],
  ["time", { days: 1.5 }, "JSON"],
  ["time", { speed: -1 }, "speed"],
  ["time", { to: "2018-02-05", days: 1 }, "JSON"],
  ["time", {}, "JSON"],
  ["reset", null, "JSON"],
  ["reset", [], "JSON"],
];

/** What is not there, each as what is chosen no more. */
const GONE: { [Name in keyof Doings]?: Doings[Name] } = {
  "slack-click": { person: "ana", message: "1.000001", action: "apg:run:0" },
  "slack-submit": { person: "ana", view: "V999", values: {} },
  "slack-close": { person: "ana", view: "V999" },
  "slack-shortcut": { person: "ana", message: "1.000001" },
  "teams-click": { person: "ana", message: "1", title: "Done" },
  "teams-pick": { person: "ana", channel: "coalition", result: 0 },
};

const refused = async (response: Response) => {
  const done = (await response.json()) as Done;
  return { status: response.status, ...(done.ok ? {} : done.error) };
};

describe("what the page is asked for wrongly", { timeout: 60_000 }, () => {
  it("is refused with what of it cannot be used, and breaks nothing", async () => {
    const { send, view } = await served();
    for (const [name, input, fields] of BAD)
      expect([name, input, await refused(await send(name, input))]).toEqual([
        name,
        input,
        { status: 400, code: "PAGE_INPUT", ...pageWords.en.errors.PAGE_INPUT(fields) },
      ]);
    expect((await view("ana", "coalition")).slack.length).toBeGreaterThan(0);
  });

  it("is refused where it is no JSON of a bearable size", async () => {
    const { send, url } = await served();
    expect(await refused(await send("say", "{"))).toMatchObject({ status: 400, code: "PAGE_INPUT" });
    expect(await refused(await send("say", "{}", { "content-type": "text/plain" }))).toMatchObject({
      status: 400,
    });
    expect(await refused(await send("say", `"${"x".repeat(70_000)}"`))).toMatchObject({
      status: 413,
      code: "PAGE_TOO_LARGE",
    });
    for (const query of ["", "?person=ana", "?person=ana&channel=x", "?person=__proto__&channel=direct"])
      expect((await fetch(`${url}/page/view${query}`)).status).toBe(400);
  });

  it("is refused where its end does not come", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const request = Object.assign(new PassThrough(), { headers: {} });
    const read = readJson(request as never);
    request.write('{"person":');
    vi.advanceTimersByTime(10_000);
    await expect(read).rejects.toThrow("PAGE_INPUT JSON");
  });

  it("is refused where it is not there any more", async () => {
    const { send } = await served();
    for (const [name, input] of Object.entries(GONE)) {
      const { status, code } = await refused(await send(name, input));
      expect([name, status]).toEqual([name, 409]);
      expect([name, code]).toEqual([name, "PAGE_GONE"]);
    }
    for (const name of ["toString", "__proto__", "constructor", "nothing"])
      expect(await refused(await send(name, {}))).toMatchObject({ status: 404, code: "PAGE_UNKNOWN" });
  });

  it("is refused in the page's language", async () => {
    const { post } = await served();
    await post("language", { language: "fr" });
    const done = await post("teams-pick", { person: "ana", channel: "coalition", result: 0 });
    expect(done).toMatchObject({ ok: false, error: { ...pageWords.fr.errors.PAGE_GONE() } });
  });
});
