import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Slack, startSlack } from "../../src/counterparts/slack/index.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { type Child, startChild } from "./child.js";
import { subscribed } from "./reminders-channels.js";
import { BOT_TOKEN, SECRET } from "./request.js";

const MINUTE = 60_000;
/** A bot that starts beside others on a busy machine is there by then. What was due before it came is looked for first. */
const STARTING = 60_000;
/** What was not seen at its minute is seen by then. */
const SCAN = 25_000;

interface Bot {
  slack: Slack;
  child: Child;
  shift: number;
  /** The minutes in which a channel each is due, by the bot's clock. */
  dues: number[];
}

/**
 * Real bots on clocks that run as they do, each with a local Slack, a file and a digest in each minute. Their minutes are
 * spread over the machine's, so that each bot is idle and has a core when its minute comes.
 * @returns milliseconds from when each digest was due until Slack had it
 */
export async function measureMinutes(bots: number, minutes: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), "apg-bench-"));
  const starting = Array.from({ length: bots }, (_, n) =>
    startBot(join(folder, String(n)), (n * MINUTE) / bots, minutes),
  );
  const running = await Promise.all(starting);
  const end = Math.max(...running.map(({ dues, shift }) => (dues.at(-1) ?? 0) - shift)) + SCAN;
  await wait(end - Date.now());
  const late = running.flatMap(({ slack, dues }) =>
    dues.map((due, n) => {
      const [message] = slack.messages(channelOf(n));
      if (!message) throw new Error(`the digest of ${new Date(due).toISOString()} did not come`);
      return Number(message.ts) * 1_000 - due;
    }),
  );
  await Promise.all(running.map(({ child }) => child.stop()));
  await Promise.all(running.map(({ slack }) => slack.stop()));
  rmSync(folder, { recursive: true });
  return late;
}

const channelOf = (n: number) => `C${n + 1}`;

async function startBot(folder: string, shift: number, minutes: number): Promise<Bot> {
  const clock = { now: () => Date.now() + shift };
  const slack = await startSlack({
    signingSecret: SECRET,
    botToken: BOT_TOKEN,
    appToken: "xapp-bench",
    clock,
  });
  const first = Math.ceil((clock.now() + STARTING) / MINUTE) * MINUTE;
  const dues = Array.from({ length: minutes }, (_, n) => first + n * MINUTE);
  const store = await openLowdbStore(join(folder, "apg.json"));
  await store.append(
    dues.map((due, n) => {
      const channel = channelOf(n);
      slack.setChannel({ id: channel });
      return subscribed(
        { platform: "slack", installation: "T1", channel },
        `S${n + 1}`,
        clock.now() - MINUTE,
        due,
      );
    }),
  );
  await store.close();
  const child = await startChild("./servers/shifted.js", {
    SHIFT_MS: String(shift),
    DATA_DIR: folder,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  });
  if (clock.now() > first) throw new Error(`a bot took longer than ${STARTING} ms to start`);
  return { slack, child, shift, dues };
}
