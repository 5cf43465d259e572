/**
 * Posts to many channels of 100 workspaces in the same minute and writes what came of it as JSON.
 * Its arguments: the stage (`virtual`, `file`, `memory`), how the channels are spread (`even`, `uneven`), the workspace
 * that takes nothing for five minutes (`limited`) or `-`, and how many channels a workspace has on average.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { createMessenger, placesOf, subscribed } from "./reminders-channels.js";
import { type FannedOut, LIMITED_MS } from "./reminders-fanned-out.js";
import { PER_WORKSPACE_MS, startLimitingSlack } from "./reminders-rates.js";
import { realStage, virtualStage } from "./reminders-stage.js";

const WORKSPACES = 100;
const LIMITED = "T99";
const SCAN_MS = 20_000;
const HOUR = 3_600_000;

const [on, spread, isLimited, average = "100"] = process.argv.slice(2);
const small = Math.round(Number(average) * 0.91);
const all = WORKSPACES * Number(average);
const sizes =
  spread === "uneven"
    ? [all - (WORKSPACES - 1) * small, ...Array<number>(WORKSPACES - 1).fill(small)]
    : Array<number>(WORKSPACES).fill(Number(average));

const folder = mkdtempSync(join(process.env.BENCH_STORE_DIR ?? tmpdir(), "apg-bench-"));
const stage =
  on === "virtual" ? virtualStage() : await realStage(on === "file" ? join(folder, "apg.json") : undefined);
const { clock, store, sleep, due, earlyMs } = stage;
const slack = await startLimitingSlack(clock.now, earlyMs);
const app = await build(readConfig({ DATA_DIR: folder, LOG_LEVEL: "warn" }), { clock, store, sleep });
const places = placesOf(sizes);
await store.append(places.map((place, n) => subscribed(place, `S${n + 1}`, clock.now(), due)));
if (isLimited === "limited") slack.limit(LIMITED, due + LIMITED_MS);

// On a virtual clock its ticker wakes it too, at moments that change nothing there.
app.reminders.start([
  { name: "slack", messenger: createMessenger(slack.apiUrl, stage.request), ready: () => true },
]);
stage.wakeFrom(due, SCAN_MS, () => void app.reminders.work());
await stage.until(due - 1);
const before = process.cpuUsage();
const seen = () => [...slack.workspaces.values()];
const arrived = () => seen().reduce((sum, { taken }) => sum + taken.length, 0);
for (let at = due + 1_000; arrived() < places.length; at += 1_000) {
  if (at > due + HOUR) throw new Error(`${arrived()} of ${places.length} posts arrived`);
  await stage.until(at);
}
const { user, system } = process.cpuUsage(before);
for (const [n, size] of sizes.entries()) {
  const { length } = slack.workspaces.get(`T${n}`)?.taken ?? [];
  if (length !== size) throw new Error(`${length} posts for ${size} channels of T${n}`);
}
globalThis.gc?.();

const lastOf = (except?: string) =>
  Math.max(
    ...[...slack.workspaces].filter(([id]) => id !== except).map(([, { taken }]) => Math.max(...taken)),
  );
const result: FannedOut = {
  channels: places.length,
  largest: Math.max(...sizes),
  makespan: lastOf() - due,
  others: lastOf(LIMITED) - due,
  least: (Math.max(...sizes) - 1) * PER_WORKSPACE_MS - earlyMs,
  limited: seen().reduce((sum, { limited }) => sum + limited, 0),
  cpu: (user + system) / 1_000,
  peak: process.resourceUsage().maxRSS / 1_000,
  heap: process.memoryUsage().heapUsed / 1e6,
};
process.stdout.write(JSON.stringify(result));
// What is in flight on a virtual clock would wait for ever.
rmSync(folder, { recursive: true });
process.exit(0);
