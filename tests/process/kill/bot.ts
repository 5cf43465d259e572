/**
 * The bot as `src/main.ts` runs it, on a clock that runs faster. All that can be loaded is loaded before a line on
 * standard input says from where the clock runs: a process that is killed is followed at once by one that waits.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../../../src/app.js";
import { environment, readConfig } from "../../../src/config.js";
import { storePath } from "../../../src/open-store.js";
import { loadCommands } from "../../../src/load-commands.js";
import { commandsDir } from "../../../src/paths.js";
import { createPlatforms } from "../../../src/platforms.js";
import { serve } from "../../../src/serve.js";
import { openLowdbStore } from "../../../src/stores/lowdb.js";
import { type ClockStart, fastClock } from "./fast-clock.js";
import { VARIANTS } from "./variants.js";

/** As often as the ticker wakes the engine beside cron. */
const TICK = 20_000;

await import("../../../src/platforms/slack/index.js");
await loadCommands(commandsDir);
process.stdout.write(`loaded in ${Math.round(performance.now())}\n`);
const lines = createInterface(process.stdin);
const [line] = (await once(lines, "line")) as [string];
// Nobody is there any more who would end it.
lines.once("close", () => process.exit(1));

const config = readConfig(environment(), { writes: true });
const start = JSON.parse(line) as ClockStart;
const clock = fastClock(start);
const { messenger: spoil, ledger: spoilLedger } = VARIANTS[process.argv[2] ?? ""] ?? {};
const opened = spoilLedger && (await openLowdbStore(storePath(config), { clock }));
const app = await build(config, {
  clock,
  sleep: (ms) => wait(ms / start.scale),
  ...(opened && { store: { ...opened, ledger: spoilLedger(opened.ledger) } }),
});
const platforms = await createPlatforms(app);
for (const platform of platforms) {
  if (spoil && platform.messenger) platform.messenger = spoil(platform.messenger);
}
await serve(app, platforms);
setInterval(() => void app.reminders.work(), TICK / start.scale);
