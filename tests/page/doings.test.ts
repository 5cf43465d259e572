import { describe, expect, it } from "vitest";
import type { Doings, Done } from "../../src/page/api.js";
import { pageWords } from "../../src/page/words/words.js";
import { served, wordsIn } from "./support.js";

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

  it("is refused where it is not there any more", async () => {
    const { send } = await served();
    for (const [name, input] of Object.entries(GONE)) {
      const { status, code } = await refused(await send(name, input));
      expect([name, status]).toEqual([name, 409]);
      expect(code).toMatch(/^PAGE_(?:GONE|FORM)$/);
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

describe("the clock of the page", { timeout: 60_000 }, () => {
  it("goes onward to a day, by days, and to an earlier day with everything new", async () => {
    const { post, view } = await served();
    await post("time", { to: "2018-02-05" });
    const first = await view("ana", "coalition");
    expect(first.clock.today).toBe("2018-02-05");
    await post("time", { days: 7 });
    const later = await view("ana", "coalition");
    expect(later.clock.today).toBe("2018-02-12");
    expect(later.version).toBeGreaterThan(first.version);
    for (const surface of ["slack", "teams"] as const)
      expect(later[surface].map((message) => wordsIn(message)).join()).toContain(
        "Deadlines, 12 February 2018",
      );
    await post("time", { days: -3 });
    const again = await view("ana", "coalition");
    expect(again.clock.today).toBe("2018-02-09");
    expect(again.slack.map(({ text }) => text).join()).not.toContain("Deadlines,");
    expect(again.timeline.find(({ reference }) => reference === "D54")).toMatchObject({
      themes: ["labour"],
      first: "2018-02-24",
      last: "2018-02-24",
    });
  });

  it("plays at a speed until it is told to stop", async () => {
    const { post, view, url } = await served();
    await post("time", { to: "2018-02-05" });
    expect(await post("time", { speed: 5 })).toMatchObject({ ok: true });
    const events = await fetch(`${url}/page/changes`);
    const reader = (events.body as ReadableStream<Uint8Array>).getReader();
    for (;;) {
      await reader.read();
      const { clock } = await view("ana", "coalition");
      expect(clock.speed).toBe(5);
      if (clock.today >= "2018-02-08") break;
    }
    await reader.cancel();
    await post("time", { speed: 0 });
    const stopped = (await view("ana", "coalition")).clock;
    const { clock, slack } = await view("ana", "coalition");
    expect(clock.speed).toBe(0);
    expect(clock.now - stopped.now).toBeLessThan(60_000);
    expect(slack.map(({ text }) => text).join()).toContain("Tomorrow: Annual consultation");
  });

  it("is not set to where nothing can be", async () => {
    const { post } = await served();
    await post("time", { to: "2018-02-05" });
    for (const time of [{ to: "1999-12-31" }, { to: "2100-01-01" }, { to: "2040-01-01" }, { days: 36_000 }])
      expect(await post("time", time)).toMatchObject({ ok: false, error: { code: "PAGE_DAY" } });
  });
});
