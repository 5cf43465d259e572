import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Slack, startSlack } from "../../src/counterparts/slack/index.js";
import { APP } from "./activities.js";
import { type Child, startChild } from "./child.js";
import { BOT_TOKEN, createRequests, LINE, SECRET } from "./request.js";

export type ServerName = "apg" | "bolt" | "bare" | "nothing" | "teams" | "both";

const FILES: Record<ServerName, string> = {
  apg: "../../src/main.js",
  nothing: "../../src/main.js",
  teams: "../../src/main.js",
  both: "../../src/main.js",
  bolt: "./servers/bolt.js",
  bare: "./servers/bare.js",
};

export const TITLES: Record<ServerName, string> = {
  apg: `this bot, real answer to \`${LINE}\``,
  nothing: "this bot, nothing configured",
  teams: "this bot, Teams",
  both: "this bot, Slack and Teams",
  bolt: "stock Bolt, fixed message of the same bytes",
  bare: "node:http and HMAC, the same bytes",
};

/** What the servers that are compared share: a Slack to talk to and the answer that all of them give. */
export interface Bench {
  slack: Slack;
  next(): Buffer;
  start(name: ServerName): Promise<Child>;
  /** The bot's own answer, which the others repeat. */
  answer: { bytes: number; blocks: number };
  close(): Promise<void>;
}

export async function createBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "apg-bench-"));
  const slack = await startSlack({ signingSecret: SECRET, botToken: BOT_TOKEN, appToken: "xapp-bench" });
  const requests = createRequests(slack.apiUrl);
  const file = join(folder, "answer.json");
  const env = (name: ServerName): Record<string, string> => ({
    DATA_DIR: folder,
    LOG_LEVEL: "info",
    // Nothing of Microsoft's is called before the first message.
    ...((name === "teams" || name === "both") && {
      MicrosoftAppId: APP.appId,
      MicrosoftAppPassword: APP.password,
      MicrosoftAppTenantId: APP.tenant,
    }),
    ...(name !== "nothing" &&
      name !== "teams" && {
        SLACK_SIGNING_SECRET: SECRET,
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_API_URL: slack.apiUrl,
        ANSWER: file,
      }),
  });
  const start = (name: ServerName) => startChild(FILES[name], env(name));

  const bot = await start("apg");
  // Twice: what the bot may have to look up about a person is known from then on.
  await ask(bot.port, requests.signed());
  const answer = await ask(bot.port, requests.signed());
  await bot.stop();
  writeFileSync(file, answer);

  return {
    slack,
    next: requests.bytes,
    start,
    answer: {
      bytes: Buffer.byteLength(answer),
      blocks: (JSON.parse(answer) as { blocks: [] }).blocks.length,
    },
    async close() {
      await slack.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function ask(
  port: number,
  request: { headers: Record<string, string>; body: string },
): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", ...request });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`the bot answered ${response.status}: ${text}`);
  return text;
}
