/**
 * Measures in a fresh process and writes the times as JSON: `cold` asks every line once, the very first of them too;
 * `odd` and `even` ask half of the lines of instances that have no answer kept, after the other half has been asked
 * of such instances; `warm` asks all of them again and again.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type App, build } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import type { Caller } from "../../src/core/caller.js";
import { type BenchLine, benchLines, STORED } from "./lines.js";
import { seeded, shuffled } from "./stats.js";

/** Line -> milliseconds of each asking. */
export type Times = Record<string, number[]>;

const WARMING_PASSES = 25;
const WARM_PASSES = 25;
/** Each on an instance of its own, which takes half a second to make. */
const FIRST_WARMING_PASSES = 10;
const FIRST_PASSES = 5;
/** What an example of `pause S1` or `subscribe` is told where no channel has a subscription and no platform runs. */
const RIGHT = new Set(["APG_NO_SUBSCRIPTION", "APG_CANNOT_POST"]);
const [mode = "cold", seed = "1"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "apg-bench-"));
const random = seeded(Number(seed));

const app = await fresh();
const all = benchLines(app.commands);
const halfOf = (rest: number) => all.filter((_, index) => index % 2 === rest);
const times: Times = {};
if (mode === "cold") await askAll(app, all, times);
if (mode === "warm") {
  for (let i = 0; i < WARMING_PASSES; i++) await askAll(app, all);
  for (let i = 0; i < WARM_PASSES; i++) await askAll(app, all, times);
}
if (mode === "odd" || mode === "even") {
  const asked = mode === "odd" ? 1 : 0;
  // Another instance has no answer, word or list of records in any cache.
  for (let i = 0; i < FIRST_WARMING_PASSES; i++) await askAll(await fresh(), halfOf(1 - asked));
  for (let i = 0; i < FIRST_PASSES; i++) await askAll(await fresh(), halfOf(asked), times);
}
process.stdout.write(JSON.stringify(times));
await app.close();
rmSync(folder, { recursive: true });

function fresh(): Promise<App> {
  return build(readConfig({ DATA_DIR: mkdtempSync(join(folder, "data-")), LOG_LEVEL: "error" }));
}

async function askAll({ dispatch }: App, lines: BenchLine[], into?: Times): Promise<void> {
  for (const { line, row } of shuffled(lines, random)) {
    const user = row === STORED ? "somebody" : "U1";
    const caller: Caller = { platform: "slack", installation: "T1", user, channel: "C1", role: "admin" };
    const started = performance.now();
    const reply = await dispatch(line, caller);
    const time = performance.now() - started;
    if (reply.error && !RIGHT.has(reply.error.code)) throw new Error(`"${line}": ${reply.error.code}`);
    if (!into) continue;
    into[line] ??= [];
    into[line].push(time);
  }
}
