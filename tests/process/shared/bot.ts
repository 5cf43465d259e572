/**
 * The bot as `src/main.ts` runs it, on a clock that runs faster. All that can be loaded is loaded before a line on
 * standard input says from where the clock runs: a process that is killed is followed at once by one that waits. It
 * tells when it has decided to post something (`posting <id> <machine time>`), so that a test knows how long the request
 * took from there to the platform.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../../../src/app.js";
import { environment, readConfig } from "../../../src/config.js";
import type { Messenger } from "../../../src/core/messenger.js";
import { loadCommands } from "../../../src/load-commands.js";
import { createLog } from "../../../src/log.js";
import { openStore } from "../../../src/open-store.js";
import { commandsDir } from "../../../src/paths.js";
import { createPlatforms } from "../../../src/platforms.js";
import { serve } from "../../../src/serve.js";
import { type ClockStart, fastClock, machineTime } from "./fast-clock.js";
import { VARIANTS } from "./variants.js";

/** What a process is told when it may begin. */
export interface Begin {
  clock: ClockStart;
  /** Added to its environment: what differs between several. */
  env?: Record<string, string>;
}

/** As often as the ticker wakes the engine beside cron. */
const TICK = 20_000;

await import("../../../src/platforms/slack/index.js");
if (process.env.DATABASE_POOL) await import("../../../src/stores/postgres.js");
await loadCommands(commandsDir);
process.stdout.write(`loaded in ${Math.round(performance.now())}\n`);
const lines = createInterface(process.stdin);
const [line] = (await once(lines, "line")) as [string];
// Nobody is there any more who would end it.
lines.once("close", () => process.exit(1));

const begin = JSON.parse(line) as Begin;
Object.assign(process.env, begin.env);
const config = readConfig(environment(), { writes: true });
const clock = fastClock(begin.clock);
const { messenger: spoil, ledger: spoilLedger, store: spoilStore } = VARIANTS[process.argv[2] ?? ""] ?? {};
const log = createLog(config.logLevel);
const opened = await openStore(config, { clock, log });
const app = await build(config, {
  clock,
  log,
  sleep: (ms) => wait(ms / begin.clock.scale),
  store: { ...opened, ...spoilStore?.(opened), ...(spoilLedger && { ledger: spoilLedger(opened.ledger) }) },
});
const platforms = await createPlatforms(app);
for (const platform of platforms) {
  if (!platform.messenger) continue;
  platform.messenger = telling(spoil?.(platform.messenger) ?? platform.messenger);
}
await serve(app, platforms);
setInterval(() => void app.reminders.work(), TICK / begin.clock.scale);

function telling(messenger: Messenger): Messenger {
  return {
    ...messenger,
    post(place, post) {
      process.stdout.write(`posting ${post.id} ${machineTime()}\n`);
      return messenger.post(place, post);
    },
  };
}
