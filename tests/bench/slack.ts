/** Requests a second and waiting times of `/apg recs migration` through the whole path, beside the peers. */
import type { Child } from "./child.js";
import { type Loaded, load } from "./load.js";
import { round, section, table, thousands } from "./report.js";
import { createBench, type ServerName, TITLES } from "./servers.js";
import { ROUND_MS, ROUNDS, WARM_UP_REQUESTS } from "./settings.js";
import { median } from "./stats.js";

const NAMES: ServerName[] = ["apg", "bolt", "bare"];
const CONCURRENCY = [1, 10, 100];

interface Measured extends Loaded {
  /** Processor time of the server for one request, in microseconds: hardly depends on who else is running. */
  cpu: number;
}

const bench = await createBench();
const servers = new Map<ServerName, Child>();
for (const name of NAMES) servers.set(name, await bench.start(name));
for (const { port } of servers.values()) {
  await load({ port, concurrency: 10, requests: WARM_UP_REQUESTS, next: bench.next });
}

const rows: string[][] = [];
const ratios: string[][] = [];
for (const concurrency of CONCURRENCY) {
  const rounds = new Map<ServerName, Measured[]>(NAMES.map((name) => [name, []]));
  for (let i = 0; i < ROUNDS; i++) {
    // Another one is first in each round, so that none has the quiet machine always.
    for (let k = 0; k < NAMES.length; k++) {
      const name = NAMES[(i + k) % NAMES.length] as ServerName;
      rounds.get(name)?.push(await measure(servers.get(name) as Child, concurrency));
    }
  }
  const of = (name: ServerName, key: keyof Measured) => rounds.get(name)?.map((one) => one[key]) ?? [];
  for (const name of NAMES) {
    rows.push([
      TITLES[name],
      String(concurrency),
      thousands(median(of(name, "rate"))),
      round(median(of(name, "p50"))),
      round(median(of(name, "p99"))),
      round(median(of(name, "cpu"))),
    ]);
  }
  // Neighbours in time are compared, not medians of different moments.
  const beside = (key: keyof Measured) =>
    median(of("apg", key).map((value, i) => value / (of("bolt", key)[i] as number)));
  ratios.push([String(concurrency), round(beside("rate")), round(beside("p99")), round(beside("cpu"))]);
}
for (const child of servers.values()) await child.stop();
await bench.close();

const { bytes, blocks } = bench.answer;
section(
  "Slack: a slash command and its answer",
  `${blocks} blocks, ${thousands(bytes)} bytes; medians of ${ROUNDS} interleaved rounds of ${ROUND_MS / 1000} s.`,
  table(["server", "at once", "requests/s", "p50 ms", "p99 ms", "server CPU µs/request"], rows),
  "This bot divided by stock Bolt, median over rounds:",
  table(["at once", "requests/s (bar: ≥ 1.5)", "p99 (bar: ≤ 1)", "CPU"], ratios),
);

async function measure(child: Child, concurrency: number): Promise<Measured> {
  const before = await child.usage("cpu");
  const loaded = await load({ port: child.port, concurrency, milliseconds: ROUND_MS, next: bench.next });
  const after = await child.usage("cpu");
  return { ...loaded, cpu: (after.cpu - before.cpu) / loaded.requests };
}
