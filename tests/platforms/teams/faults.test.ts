import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/counterparts/teams/index.js";
import { answerTo } from "../slack/bot.js";
import { fromBot, startBot } from "./bot.js";

/** Each comes with how many posts Teams has afterwards. */
const FAULTS: [string, Omit<Fault, "method">, number][] = [
  ["refuses with 500", { kind: "server_error" }, 0],
  ["refuses with 502", { kind: "server_error", status: 502 }, 0],
  ["takes it and answers 503", { kind: "server_error", status: 503, applied: true }, 1],
  ["asks to wait", { kind: "rate_limited", retryAfter: 1 }, 0],
  ["cuts the connection", { kind: "reset" }, 0],
  ["takes it and cuts the connection", { kind: "accepted_but_lost" }, 1],
  ["answers with a page", { kind: "not_json", applied: true }, 1],
  ["knows no such conversation", { kind: { error: "ConversationNotFound" } }, 0],
];

describe("a connector that fails", () => {
  it.each(FAULTS)("and %s gets one attempt, and nothing crashes", async (_what, fault, posts) => {
    const { teams, logs } = await startBot();
    teams.fault({ method: "activities.send", ...fault });
    const { status } = await teams.message({ user: "ana", text: "recs" });
    expect(status).toBe(200);
    expect(teams.calls("activities.send")).toHaveLength(1);
    expect(fromBot(teams, "personal:ana")).toHaveLength(posts);
    const lost = logs.filter(({ event }) => event === "teams post failed");
    expect(lost).toHaveLength(fault.kind === "not_json" ? 0 : 1);
    await teams.message({ user: "ana", text: "facts" });
    expect(fromBot(teams, "personal:ana")).toHaveLength(posts + 1);
  });

  it("at the login leaves the answer out, and the next one gets a token", async () => {
    const { teams, logs } = await startBot();
    teams.fault({ method: "token", kind: "server_error" });
    expect((await teams.message({ user: "ana", text: "recs" })).status).toBe(200);
    expect(logs.map(({ event, level }) => [event, level])).toContainEqual(["teams login failed", "error"]);
    await teams.message({ user: "ana", text: "facts" });
    expect(fromBot(teams, "personal:ana")).toHaveLength(1);
  });

  it("does not matter to what is answered in the request itself", async () => {
    const { teams } = await startBot();
    teams.fault({ method: "activities.send", kind: "reset", times: Number.POSITIVE_INFINITY });
    const { failure } = await teams.query({ user: "ana", command: "recs", text: "migration" });
    expect(failure).toBeUndefined();
    expect(teams.calls("activities.send")).toEqual([]);
  });

  it("asks for one token for many answers", async () => {
    const { teams } = await startBot();
    await Promise.all(["a", "b", "c"].map((text) => teams.message({ user: "ana", text })));
    await teams.message({ user: "ana", text: "d" });
    expect(teams.calls("token")).toHaveLength(1);
  });
});

describe("a stop", () => {
  it("waits for the answer in flight", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { teams, platform, asked } = await startBot({
      dispatch: async (...given) => {
        await held;
        return answerTo(...given);
      },
    });
    const delivery = teams.message({ user: "ana", text: "recs" });
    await expect.poll(() => asked.length).toBe(1);
    let stopped = false;
    const stop = platform.stop().then(() => {
      stopped = true;
    });
    expect(stopped).toBe(false);
    release();
    await stop;
    expect((await delivery).status).toBe(200);
    expect(fromBot(teams, "personal:ana")).toHaveLength(1);
  });
});

describe("a mistake of the bot", () => {
  it("is a 500, and the same activity is taken up again", async () => {
    let broken = true;
    const { teams, logs } = await startBot({
      dispatch: async (...given) => {
        if (broken) throw new Error("broken");
        return answerTo(...given);
      },
    });
    const first = await teams.message({ user: "ana", text: "recs" });
    expect(first.status).toBe(500);
    expect(logs.map(({ event }) => event)).toEqual(["teams request failed"]);
    broken = false;
    expect((await teams.resend(first)).status).toBe(200);
    expect(fromBot(teams, "personal:ana")).toHaveLength(1);
  });
});
