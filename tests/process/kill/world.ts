import { join } from "node:path";
import { onTestFinished } from "vitest";
import { startSlack } from "../../../src/counterparts/slack/index.js";
import { openLowdbStore, readLowdbStore } from "../../../src/stores/lowdb.js";
import type { Random } from "../../simulation/random.js";
import { folderForTest } from "../../support/folder.js";
import type { Running } from "../../support/spawn.js";
import { type ClockStart, fastClock, machineTime } from "../shared/fast-clock.js";
import { type Asking, type Fate, startNetwork } from "../shared/network.js";
import { type Asked, owedOf, postsIn, problemsOf } from "../shared/verdict.js";
import { createWishes, START, soonFrom } from "../shared/wishes.js";

const MINUTE = 60_000;
/** So many things are due in each. */
const PER_MINUTE = 3;
const LISTENING = /"event":"listening".*"port":(\d+)/;
const SECRETS = { signingSecret: "s", botToken: "xoxb-1", appToken: "xapp-1" };

/** All that outlives the bot's process: Slack, the way there, the folder with its file, and what time it is. */
export interface World {
  /** With which the process is started. */
  env: Record<string, string>;
  /** Milliseconds since 1970, of the world's time. */
  now(): number;
  start: number;
  /** When the last is due that was wished for beforehand. */
  end: number;
  /** Lets time run, so many milliseconds later. @returns from where on: the process agrees by it with everybody */
  run(laterMs: number, scale: number): ClockStart;
  /** Time stands still until the next process begins. */
  stand(): void;
  /** Somebody subscribes a channel by a slash command, once the process listens. @returns none where it never did */
  subscribe(bot: Running, channel: string): Promise<Asked[]>;
  isSettled(asked: readonly Asked[]): Promise<boolean>;
  verdict(asked: readonly Asked[]): Promise<{ problems: string[]; counts: Record<string, number> }>;
}

/** @param decide what becomes of each request of the bot */
export async function createWorld(
  random: Random,
  minutes: number,
  decide: (asking: Asking) => Fate,
): Promise<World> {
  let now: () => number = () => START;
  const slack = await startSlack({ ...SECRETS, clock: { now: () => now() }, answerWithinMs: 20_000 });
  const network = await startNetwork(slack.origin, () => now(), decide);
  onTestFinished(() => Promise.all([network.stop(), slack.stop()]).then(() => {}));
  const folder = folderForTest();
  const path = join(folder, "apg.json");
  const wishes = createWishes(random, minutes, PER_MINUTE);
  for (const id of wishes.channels) slack.setChannel({ id });
  const store = await openLowdbStore(path);
  await store.append(wishes.changes);
  await store.close();

  const read = async (asked: readonly Asked[]) => {
    const stored = await readLowdbStore(path);
    const { owed, problems } = owedOf(asked, await stored.changes(0));
    return { rows: await stored.ledger.list(), owed: [...wishes.owed, ...owed], problems };
  };
  return {
    env: {
      DATA_DIR: folder,
      SLACK_SIGNING_SECRET: SECRETS.signingSecret,
      SLACK_BOT_TOKEN: SECRETS.botToken,
      SLACK_API_URL: network.apiUrl,
    },
    now: () => now(),
    start: START,
    end: START + (minutes + 1) * MINUTE,
    run(laterMs, scale) {
      const start = { wall: now() + laterMs, machine: machineTime(), scale };
      ({ now } = fastClock(start));
      return start;
    },
    stand() {
      const at = now();
      now = () => at;
    },
    async subscribe(bot, channel) {
      const listening = await bot.says(LISTENING).catch(() => undefined);
      if (!listening) return [];
      slack.setChannel({ id: channel });
      slack.route.target = `http://127.0.0.1:${listening[1]}`;
      const { rule, local, dueAt } = soonFrom(now());
      const { shown } = await slack.command({ user: "U1", channel, text: `subscribe ${rule}` });
      const told = JSON.stringify(shown?.blocks ?? "").includes("Subscribed");
      return [{ channel, local, dueAt, told }];
    },
    async isSettled(asked) {
      const { rows, owed } = await read(asked);
      return (
        rows.length >= owed.length && rows.every(({ state }) => state === "posted" || state === "skipped")
      );
    },
    async verdict(asked) {
      const { rows, owed, problems } = await read(asked);
      const posts = postsIn(slack);
      const told = asked.filter((one) => one.told).length;
      return {
        problems: [...problems, ...problemsOf(owed, posts, rows)],
        counts: { owed: owed.length, posts: posts.length, asked: asked.length, told },
      };
    },
  };
}
