import { describe, expect, it } from "vitest";
import { pingsOf } from "../../../src/counterparts/slack/index.js";
import { actions, button, section, slackForTest, webClient } from "./support.js";

const x = (n: number) => "x".repeat(n);
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const plain = (text: string) => ({ type: "plain_text", text });
const header = (text: string) => ({ type: "header", text: plain(text) });
const fields = (n: number, size: number) => ({
  type: "section",
  fields: many(n, () => ({ type: "mrkdwn", text: x(size) })),
});

const AT_THE_LIMIT: [string, object[]][] = [
  ["50 blocks", many(50, () => ({ type: "divider" }))],
  ["section text of 3,000", [{ ...section(x(3_000)), expand: true }]],
  ["header of 150", [header(x(150))]],
  ["25 buttons", [actions(...many(25, (i) => button(x(75), `a${i}`, x(2_000))))]],
  ["10 fields", [fields(10, 1_000)]],
  ["a field of 2,000", [fields(1, 2_000)]],
  ["13,200 characters", [...many(4, () => section(x(3_000))), section(x(1_200))]],
];

const OVER: [string, object[], string, string][] = [
  ["51 blocks", many(51, () => ({ type: "divider" })), "invalid_blocks", "no more than 50 items"],
  ["section text of 3,001", [section(x(3_001))], "invalid_blocks", "/blocks/0/text/text"],
  ["empty text", [section("")], "invalid_blocks", "must be more than 0"],
  ["section without text", [{ type: "section" }], "invalid_blocks", "text or fields"],
  ["header of 151", [header(x(151))], "invalid_blocks", "less than 151"],
  ["mrkdwn header", [{ ...section("x"), type: "header" }], "invalid_blocks", "unsupported text type"],
  ["26 buttons", [actions(...many(26, (i) => button("b", `a${i}`)))], "invalid_blocks", "no more than 25"],
  ["no buttons", [actions()], "invalid_blocks", "at least 1"],
  ["button text of 76", [actions(button(x(76), "a"))], "invalid_blocks", "less than 76"],
  ["button value of 2,001", [actions(button("b", "a", x(2_001)))], "invalid_blocks", "/elements/0/value"],
  ["action_id of 256", [actions(button("b", x(256)))], "invalid_blocks", "/elements/0/action_id"],
  [
    "the same action_id twice",
    [actions(button("b", "a"), button("c", "a"))],
    "invalid_blocks",
    "already exists",
  ],
  [
    "the same action_id in two blocks",
    [actions(button("b", "a")), actions(button("c", "a"))],
    "invalid_blocks",
    "already exists",
  ],
  ["11 fields", [fields(11, 10)], "invalid_blocks", "no more than 10"],
  ["a field of 2,001", [fields(1, 2_001)], "invalid_blocks", "/fields/0/text"],
  [
    "an unknown property",
    [{ type: "divider", colour: "red" }],
    "invalid_blocks",
    "additional property: colour",
  ],
  ["a block in roll-out", [{ type: "table", rows: [] }], "invalid_blocks", "unsupported type: table"],
  ["13,201 characters", [...many(4, () => section(x(3_000))), section(x(1_201))], "msg_blocks_too_long", ""],
];

describe("limits of a message", () => {
  it.each(AT_THE_LIMIT)("takes %s", async (_name, blocks) => {
    const slack = await slackForTest();
    const post = await webClient(slack).chat.postMessage({
      channel: "C1",
      text: "x",
      blocks: blocks as never,
    });
    expect(post.ok).toBe(true);
  });

  it.each(OVER)("refuses %s", async (_name, blocks, error, problem) => {
    const slack = await slackForTest();
    const post = webClient(slack).chat.postMessage({ channel: "C1", text: "x", blocks: blocks as never });
    const refused = await post.then(
      () => "taken",
      ({ data }: { data: { error: string; errors?: string[] } }) =>
        `${data.error}: ${data.errors?.join() ?? ""}`,
    );
    expect(refused).toContain(error);
    expect(refused).toContain(problem);
    expect(slack.messages("C1")).toEqual([]);
  });

  it.each([
    [{}, "no_text"],
    [{ text: x(40_001) }, "msg_too_long"],
    [{ text: "x", metadata: { event_type: "e", event_payload: { big: x(8_000) } } }, "metadata_too_large"],
  ])("refuses %#: %s", async (content, error) => {
    const slack = await slackForTest();
    const post = webClient(slack).chat.postMessage({ channel: "C1", ...content } as never);
    await expect(post).rejects.toMatchObject({ data: { error } });
  });

  it("lets a workspace have the newer blocks", async () => {
    const slack = await slackForTest();
    slack.addWorkspace({ id: "T2", botToken: "xoxb-2", newBlocks: true });
    slack.setChannel({ id: "C20", team: "T2" });
    const blocks = [{ type: "markdown", text: "**x**" }] as never;
    expect(
      await webClient(slack, "xoxb-2").chat.postMessage({ channel: "C20", text: "x", blocks }),
    ).toBeTruthy();
  });
});

describe("pingsOf", () => {
  it("finds every way to notify people, and none in plain or escaped text", () => {
    const blocks = [section("hi <@U1> and <!here|here>"), header("<!channel>")];
    expect(pingsOf({ text: "<!channel> <!subteam^S1|x>", blocks })).toEqual([
      "<!channel>",
      "<!subteam^S1|x>",
      "<@U1>",
      "<!here|here>",
    ]);
    expect(pingsOf({ text: "&lt;!channel&gt; @here <#C1> <!date^1^{date}|x>" })).toEqual([]);
  });
});
