/**
 * Has one digest after another come due on an idle bot and writes as JSON how long each took. All is as in production
 * but the clocks, the bot's and Slack's: they leave out the time in which nothing is to do.
 * Its arguments: how many occurrences there are already, and how many digests come due.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { startSlack } from "../../src/counterparts/slack/index.js";
import { createPlatforms } from "../../src/platforms.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { subscribed } from "./reminders-channels.js";
import { BOT_TOKEN, SECRET } from "./request.js";
import { kept } from "./stored.js";

/** Milliseconds from the wake-up, in the order of the posts: until Slack had it, and until its outcome was stored. */
export interface Scanned {
  arrived: number[];
  stored: number[];
  /** Processor time of the bot and the local Slack, in milliseconds; all posts together. */
  cpu: number;
}

const MINUTE = 60_000;
const [records = 0, posts = 0] = process.argv.slice(2).map(Number);

let leftOut = 0;
const clock = { now: () => Date.now() + leftOut, monotonic: () => performance.now() + leftOut };
const folder = mkdtempSync(join(process.env.BENCH_STORE_DIR ?? tmpdir(), "apg-bench-"));
const slack = await startSlack({ signingSecret: SECRET, botToken: BOT_TOKEN, appToken: "xapp-bench", clock });
const store = await openLowdbStore(join(folder, "apg.json"), { clock });
if (records > 0) await store.restore(kept(records));
// The names of what is kept already are S0 to S99.
const wishes = Array.from({ length: posts }, (_, n) => ({ channel: `C${n + 1}`, id: `S${n + 1_000}` }));
const first = Math.ceil(clock.now() / MINUTE + 1) * MINUTE;
for (const { channel } of wishes) slack.setChannel({ id: channel });
await store.append(
  wishes.map(({ channel, id }, n) =>
    subscribed(
      { platform: "slack", installation: "T1", channel },
      id,
      clock.now() - MINUTE,
      first + n * MINUTE,
    ),
  ),
);
const config = readConfig({
  DATA_DIR: folder,
  LOG_LEVEL: "warn",
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_API_URL: slack.apiUrl,
});
const app = await build(config, { store, clock });
app.reminders.start(await createPlatforms(app));
await app.reminders.work();

const result: Scanned = { arrived: [], stored: [], cpu: 0 };
let arrivedAt = 0;
slack.on("change", ({ type }) => {
  if (type === "message") arrivedAt = performance.now();
});
for (let n = 0; n < posts; n++) {
  const before = process.cpuUsage();
  leftOut += first + n * MINUTE - clock.now();
  const start = performance.now();
  await app.reminders.work();
  if (arrivedAt < start) throw new Error(`the post of minute ${n} did not come`);
  const { user, system } = process.cpuUsage(before);
  result.arrived.push(arrivedAt - start);
  result.stored.push(performance.now() - start);
  result.cpu += (user + system) / 1_000;
}
process.stdout.write(JSON.stringify(result));
await app.reminders.stop();
await app.close();
await slack.stop();
rmSync(folder, { recursive: true });
