/** Requests a second and waiting times of `/apg recs migration` through the whole path, beside the peers. */
import type { Child } from "./child.js";
import { compare, HEAD, RATIO_HEAD } from "./compare.js";
import { section, table, thousands } from "./report.js";
import { createBench, type ServerName, TITLES } from "./servers.js";
import { ROUND_MS, ROUNDS } from "./settings.js";

const NAMES: ServerName[] = ["apg", "bolt", "bare"];

const bench = await createBench();
const servers = new Map<ServerName, Child>();
for (const name of NAMES) servers.set(name, await bench.start(name));
const { rows, ratios } = await compare({
  servers,
  titles: TITLES,
  bot: "apg",
  peer: "bolt",
  next: bench.next,
});
for (const child of servers.values()) await child.stop();
await bench.close();

const { bytes, blocks } = bench.answer;
section(
  "Slack: a slash command and its answer",
  `${blocks} blocks, ${thousands(bytes)} bytes; medians of ${ROUNDS} interleaved rounds of ${ROUND_MS / 1000} s.`,
  table(HEAD, rows),
  "This bot divided by stock Bolt, median over rounds:",
  table(RATIO_HEAD, ratios),
);
