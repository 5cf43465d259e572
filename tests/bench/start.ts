/** How long to listening, and what memory idle and after 100,000 answers. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "./child.js";
import { load } from "./load.js";
import { round, section, table, thousands } from "./report.js";
import { createBench, type ServerName, TITLES } from "./servers.js";
import { quick } from "./settings.js";
import { median, slope } from "./stats.js";

const STARTS: ServerName[] = ["nothing", "apg", "bolt", "bare"];
const LOADED: ServerName[] = ["apg", "bolt"];
const ROUNDS = quick ? 2 : 5;
const REQUESTS = quick ? 10_000 : 100_000;
const SAMPLES = 10;
/** The heap finds its size in the first of them; the slope is taken over the others. */
const SETTLING = 2;
const MB = 2 ** 20;

const bench = await createBench();
const times = new Map<ServerName, number[]>(STARTS.map((name) => [name, []]));
const idle = new Map<ServerName, number[]>(STARTS.map((name) => [name, []]));
for (let i = 0; i < ROUNDS; i++) {
  for (let k = 0; k < STARTS.length; k++) {
    const name = STARTS[(i + k) % STARTS.length] as ServerName;
    const child = await bench.start(name);
    times.get(name)?.push(child.milliseconds);
    await sleep(300);
    idle.get(name)?.push((await child.usage("memory")).rss / MB);
    await child.stop();
  }
}

const growth: (string | number)[][] = [];
for (const name of LOADED) {
  const child = await bench.start(name);
  growth.push([TITLES[name], ...(await grow(child))]);
  await child.stop();
}
await bench.close();

const of = (all: Map<ServerName, number[]>, name: ServerName) => all.get(name) ?? [];
section(
  "Start and memory",
  `From starting the process to listening, and resident memory 0.3 s later, after a collection; medians of ${ROUNDS} starts.`,
  table(
    ["server", "to listening, ms", "RSS idle, MB"],
    STARTS.map((name) => [TITLES[name], round(median(of(times, name))), round(median(of(idle, name)))]),
  ),
  `Memory under ${thousands(REQUESTS)} requests at concurrency 10, sampled ${SAMPLES} times after a collection; the slope leaves out the first ${SETTLING} samples.`,
  table(
    [
      "server",
      "RSS before, MB",
      "RSS after, MB",
      "RSS slope, MB per 100,000",
      "heap after, MB",
      "heap slope, MB per 100,000",
    ],
    growth,
  ),
);

async function grow(child: Child): Promise<string[]> {
  const before = await child.usage("memory");
  const rss: { x: number; y: number }[] = [];
  const heap: { x: number; y: number }[] = [];
  for (let i = 1; i <= SAMPLES; i++) {
    await load({ port: child.port, concurrency: 10, requests: REQUESTS / SAMPLES, next: bench.next });
    const usage = await child.usage("memory");
    const x = (i * REQUESTS) / SAMPLES / 100_000;
    rss.push({ x, y: usage.rss / MB });
    heap.push({ x, y: usage.heapUsed / MB });
  }
  return [
    round(before.rss / MB),
    round(rss.at(-1)?.y ?? 0),
    round(slope(rss.slice(SETTLING))),
    round(heap.at(-1)?.y ?? 0),
    round(slope(heap.slice(SETTLING))),
  ];
}
