/** How long to listening, and what memory idle and after 100,000 answers. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "./child.js";
import { load } from "./load.js";
import { round, section, table, thousands } from "./report.js";
import { LINE } from "./request.js";
import { createBench, TITLES } from "./servers.js";
import { quick } from "./settings.js";
import { median, slope } from "./stats.js";
import { createTeamsBench, TEAMS_TITLES } from "./teams-servers.js";

const ROUNDS = quick ? 2 : 5;
const REQUESTS = quick ? 10_000 : 100_000;
const SAMPLES = 10;
/** The heap finds its size in the first of them; the slope is taken over the others. */
const SETTLING = 2;
const MB = 2 ** 20;

interface Started {
  title: string;
  start(): Promise<Child>;
  /** Milliseconds to listening, and resident megabytes. */
  times: number[];
  idle: number[];
}

const slack = await createBench();
const teams = await createTeamsBench();
const starts: Started[] = [
  ...(["nothing", "apg", "teams", "both", "bolt"] as const).map((name) => ({
    title: TITLES[name],
    start: () => slack.start(name),
  })),
  { title: TEAMS_TITLES.botbuilder, start: () => teams.start("botbuilder") },
  { title: TITLES.bare, start: () => slack.start("bare") },
].map((one) => ({ ...one, times: [], idle: [] }));
for (let i = 0; i < ROUNDS; i++) {
  for (let k = 0; k < starts.length; k++) {
    const { start, times, idle } = starts[(i + k) % starts.length] as Started;
    const child = await start();
    times.push(child.milliseconds);
    await sleep(300);
    idle.push((await child.usage("memory")).rss / MB);
    await child.stop();
  }
}

const message = (await teams.requests()).message(LINE);
const growth: string[][] = [];
for (const name of ["apg", "bolt"] as const)
  growth.push([`Slack: ${TITLES[name]}`, ...(await grow(await slack.start(name), slack.next))]);
for (const name of ["teams", "botbuilder"] as const)
  growth.push([`Teams: ${TEAMS_TITLES[name]}`, ...(await grow(await teams.start(name), message))]);
await slack.close();
await teams.close();

section(
  "Start and memory",
  `From starting the process to listening, and resident memory 0.3 s later, after a collection; medians of ${ROUNDS} starts.`,
  table(
    ["server", "to listening, ms", "RSS idle, MB"],
    starts.map(({ title, times, idle }) => [title, round(median(times)), round(median(idle))]),
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

async function grow(child: Child, next: () => Buffer): Promise<string[]> {
  const before = await child.usage("memory");
  const rss: { x: number; y: number }[] = [];
  const heap: { x: number; y: number }[] = [];
  for (let i = 1; i <= SAMPLES; i++) {
    await load({ port: child.port, concurrency: 10, requests: REQUESTS / SAMPLES, next });
    const usage = await child.usage("memory");
    const x = (i * REQUESTS) / SAMPLES / 100_000;
    rss.push({ x, y: usage.rss / MB });
    heap.push({ x, y: usage.heapUsed / MB });
  }
  await child.stop();
  return [
    round(before.rss / MB),
    round(rss.at(-1)?.y ?? 0),
    round(slope(rss.slice(SETTLING))),
    round(heap.at(-1)?.y ?? 0),
    round(slope(heap.slice(SETTLING))),
  ];
}
