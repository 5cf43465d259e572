import { describe, expect, it } from "vitest";
import { inspect } from "../../../src/platforms/slack/gate.js";
import { startBot } from "./bot.js";

const command = {
  command: "/apg",
  user_id: "U1",
  team_id: "T1",
  channel_id: "C1",
  text: "recs",
  trigger_id: "1.2",
};
const click = {
  type: "block_actions",
  user: { id: "U1" },
  team: { id: "T1" },
  trigger_id: "1.2",
  actions: [{ action_id: "apg:run:0", value: "{}" }],
};
const mention = {
  type: "event_callback",
  event_id: "E1",
  event: { type: "app_mention", user: "U1", channel: "C1", text: "x", ts: "1.1" },
};

describe("a signed body of the wrong shape never reaches Bolt", () => {
  it.each([
    ["a text that stands twice", { ...command, text: ["a", "b"] }],
    ["a text that is an object", { ...command, text: {} }],
    ["an organisation that stands twice", { ...command, enterprise_id: ["E1", "E2"] }],
    ["authorizations of nothing", { ...mention, authorizations: [null] }],
    ["an action whose id is a list", { ...click, actions: [{ action_id: ["apg:run:0"] }] }],
    ["a click in no channel", { ...click, channel: null }],
  ])("%s", (_what, body) => {
    expect(inspect(body, "/apg").kind).toBe("answer");
  });

  it("while what Slack sends does", () => {
    for (const body of [command, click, mention]) expect(inspect(body, "/apg").kind).toBe("process");
  });
});

describe("somebody else's text", () => {
  it("is looked up from the shortcut, whatever command it looks like", async () => {
    const { slack, asked } = await startBot();
    await slack.mention({ user: "U1", channel: "C1", text: "lang fr" });
    await slack.shortcut({ user: "U1", message: slack.messages("C1")[0] as never });
    await slack.until(() => asked.length === 2);
    expect(asked.map(({ fixed }) => fixed)).toEqual([undefined, { question: true }]);
  });
});
