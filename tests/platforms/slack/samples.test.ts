import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encode, type Outgoing } from "../../../src/counterparts/slack/outgoing.js";
import { root } from "../../../src/paths.js";
import { startBot } from "./bot.js";

const folder = join(root, "src/platforms/slack/samples");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

/** What each payload leads to: a line and who asked it, or nothing. */
const EXPECTED: Record<string, object | undefined> = {
  "command.json": {
    line: "recs migration to:mexico",
    caller: { installation: "T0123ABCD", user: "U0789IJKL", channel: "C0456EFGH", thread: undefined },
  },
  "command-in-organisation.json": { line: "", caller: { installation: "E0ORGORG" } },
  "app-mention-in-thread.json": {
    line: "how many journalists were killed?",
    caller: { installation: "T0123ABCD", channel: "C0456EFGH", thread: "1538000000.000100" },
  },
  "app-mention-from-another-organisation.json": {
    line: "Hola   plazos & fechas",
    caller: { installation: "T0123ABCD", user: "U0STRANGER", role: "reader" },
  },
  "message-im.json": { line: "4.2", caller: { channel: "D0DIRECT", thread: undefined } },
  "message-im-of-the-bot.json": undefined,
  "message-im-changed.json": undefined,
  "app-home-opened.json": { line: "", caller: { user: "U0789IJKL" } },
  "channel-rename.json": undefined,
  "channel-left.json": undefined,
  "tokens-revoked.json": undefined,
  "block-actions-ephemeral.json": { line: "facts migration", fixed: { language: "fr" } },
  "block-actions-home.json": { line: "brief migration", fixed: { language: "en" } },
  "view-submission.json": {
    line: "deadline add",
    caller: { installation: "T0123ABCD", user: "U0789IJKL", channel: "C0456EFGH" },
    fixed: { language: "en", values: { what: "Consultation & <vote>", theme: "labour" } },
  },
  "message-action.json": { line: "did the labour bill pass?", caller: { user: "U0789IJKL" } },
};

describe("a payload as Slack sends it", () => {
  it.each(files)("%s", async (file) => {
    const payload = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>;
    const { slack, platform, asked } = await startBot();
    const { contentType, text: body } = encode({ kind: kindOf(payload), payload });
    const tamper = { body, headers: { "content-type": contentType } };
    const { status } = await slack.command({ user: "U1", channel: "C1", text: "", tamper });
    expect(status).toBe(200);
    await platform.stop();
    const expected = EXPECTED[file];
    expect(asked).toMatchObject(expected ? [expected] : []);
  });

  it("is expected to lead somewhere, each one", () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
  });
});

function kindOf({ command, type }: Record<string, unknown>): Outgoing["kind"] {
  if (command) return "slash_commands";
  return type === "event_callback" ? "events_api" : "interactive";
}
