import { describe, expect, it } from "vitest";
import { elementsOf, prepared } from "../../../src/page/client/slack/prepare.js";

const mrkdwn = (text: string) => ({ type: "mrkdwn", text, verbatim: true });

describe("blocks for the renderer", () => {
  it("have their marks read, whatever `verbatim` says of names and links", () => {
    expect(prepared([{ type: "section", text: mrkdwn("*6.1*") }])).toEqual([
      { type: "section", text: { type: "mrkdwn", text: "*6.1*" } },
    ]);
  });

  it("have no mark read in plain words", () => {
    expect(prepared({ type: "plain_text", text: "*no*" })).toEqual({
      type: "plain_text",
      text: "*no*",
      verbatim: true,
    });
  });

  it("have the entities as characters", () => {
    const shown = prepared(mrkdwn("a &gt; b &amp; c")) as { text: string };
    expect(shown.text).toBe("a > b & c");
  });
});

describe("the elements of blocks", () => {
  it("are those with an action, wherever they stand", () => {
    const element = (action_id: string) => ({ type: "button", action_id });
    const blocks = [
      { type: "actions", elements: [element("a"), element("b")] },
      { type: "section", text: mrkdwn("x"), accessory: element("c") },
      { type: "context", elements: [mrkdwn("y")] },
      { type: "divider" },
    ];
    expect(elementsOf(blocks).map(({ action_id }) => action_id)).toEqual(["a", "b", "c"]);
  });
});
