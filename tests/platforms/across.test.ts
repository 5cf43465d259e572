import { describe, expect, it } from "vitest";
import { memoryRequests } from "../support/requests.js";
import { startBot as startSlackBot } from "./slack/bot.js";
import { fromBot, startBot as startTeamsBot } from "./teams/bot.js";

const AWAY = new Error("the database is away");

describe("a mention that Slack repeats to another process", () => {
  const pair = async (dispatch?: Parameters<typeof startSlackBot>[0]) => {
    const requests = memoryRequests();
    const first = await startSlackBot({ requests, ...dispatch });
    const second = await startSlackBot({ requests });
    const mention = () => first.slack.mention({ user: "U1", channel: "C1", text: "recs migration" });
    /** Slack sends it again, and the load balancer hands it to the other process. */
    const again = (delivery: Awaited<ReturnType<typeof mention>>) => {
      first.slack.route.target = second.url;
      return first.slack.resend(delivery);
    };
    return { requests, first, second, mention, again };
  };

  it("is answered once", async () => {
    const { first, second, mention, again } = await pair();
    const delivery = await mention();
    await first.platform.stop();
    expect((await again(delivery)).status).toBe(200);
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
  });

  it("is put off while the first is at it, and answered where that one is gone", async () => {
    const { requests, second, mention, again } = await pair();
    const delivery = await mention();
    const [key = ""] = requests.turns.keys();
    requests.turns.set(key, "running");
    expect((await again(delivery)).status).toBe(503);
    expect(second.asked).toHaveLength(0);
    requests.turns.delete(key);
    expect((await again(delivery)).status).toBe(200);
    await second.platform.stop();
    expect(second.asked).toHaveLength(1);
  });

  it("is answered by the other where it failed in the first", async () => {
    const failing = async () => {
      throw new Error("planted");
    };
    const { first, second, mention, again } = await pair({ dispatch: failing });
    const delivery = await mention();
    await first.platform.stop();
    expect((await again(delivery)).status).toBe(200);
    await second.platform.stop();
    expect(second.asked).toHaveLength(1);
  });

  it("is answered, and logged, where nobody can be asked", async () => {
    const { requests, first, mention } = await pair();
    requests.fail = AWAY;
    expect((await mention()).status).toBe(200);
    await first.platform.stop();
    expect(first.asked).toHaveLength(1);
    expect(first.logs.some(({ level, data }) => level === "warn" && data?.cause === AWAY)).toBe(true);
  });
});

describe("a message that Teams repeats to another process", () => {
  const pair = async () => {
    const requests = memoryRequests();
    const first = await startTeamsBot({ requests });
    const second = await startTeamsBot({
      requests,
      openId: first.teams.openIdUrl,
      services: [first.teams.origin],
    });
    return { requests, first, second };
  };

  it("is answered once", async () => {
    const { first, second } = await pair();
    const delivery = await first.teams.message({ user: "ana", text: "recs" });
    first.teams.target = second.url;
    expect((await first.teams.resend(delivery)).status).toBe(200);
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    expect(fromBot(first.teams, "personal:ana")).toHaveLength(1);
  });

  it("is put off while the first is at it", async () => {
    const { requests, first, second } = await pair();
    const delivery = await first.teams.message({ user: "ana", text: "recs" });
    for (const key of requests.turns.keys()) requests.turns.set(key, "running");
    first.teams.target = second.url;
    expect((await first.teams.resend(delivery)).status).toBe(503);
    expect(second.asked).toHaveLength(0);
  });
});
