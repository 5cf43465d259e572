import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSlack } from "../../../src/counterparts/slack/index.js";
import { type Child, startChild } from "../child.js";
import { type Loaded, load } from "../load.js";
import { round, section, table, thousands } from "../report.js";
import { BOT_TOKEN, createRequests, LINE, SECRET } from "../request.js";
import { quick, ROUND_MS, ROUNDS, WARM_UP_REQUESTS } from "../settings.js";
import { median } from "../stats.js";
import { busy, type Server } from "./server.js";

const INSTANCES = [1, 2, 4];
const AT_ONCE = [4, 20, 100];
/** So many that each comes again when their language, which is taken to be the same for 1.5 s, is asked for once more. */
const PEOPLE = quick ? 500 : 8_000;

interface Measured extends Loaded {
  /** Processor time of the instances for one request, in microseconds. */
  cpu: number;
  /** How many of the machine's cores the instances took, and how many the load. */
  serving: number;
  asking: number;
}

/** Answers of 1, 2 and 4 processes on one database, and of one on the file. */
export async function benchInstances(server: Server): Promise<void> {
  const slack = await startSlack({ signingSecret: SECRET, botToken: BOT_TOKEN, appToken: "xapp-bench" });
  const { settings, all, close } = await startInstances(server, slack.apiUrl);
  const one = createRequests(slack.apiUrl);
  const many = createRequests(slack.apiUrl, PEOPLE);
  for (const { port } of all)
    await load({ port, concurrency: 10, requests: WARM_UP_REQUESTS, next: many.bytes });

  const rows: (string | number)[][] = [];
  const asked = [
    ...AT_ONCE.map((concurrency) => ({ asker: "one person", next: one.bytes, concurrency })),
    { asker: `${thousands(PEOPLE)} in turn`, next: many.bytes, concurrency: 20 },
  ];
  for (const { asker, next, concurrency } of asked) {
    const rounds = settings.map(() => [] as Measured[]);
    for (let i = 0; i < ROUNDS; i++)
      for (let k = 0; k < settings.length; k++) {
        const place = (i + k) % settings.length;
        rounds[place]?.push(await measure(settings[place]?.children ?? [], concurrency, next));
      }
    for (const [place, { title }] of settings.entries()) {
      const of = (key: keyof Measured) => median(rounds[place]?.map((measured) => measured[key]) ?? []);
      const rate = thousands(of("rate"));
      const rest = (["p50", "p99", "cpu", "serving", "asking"] as const).map((key) => round(of(key)));
      rows.push([title, asker, concurrency, rate, ...rest]);
    }
  }
  await close();
  await slack.stop();

  section(
    "PostgreSQL: answers of several processes",
    `\`${LINE}\` through the whole path over HTTP; as many connections to each process. Medians of ${ROUNDS} interleaved ` +
      `rounds of ${ROUND_MS / 1_000} s. ${busy()}`,
    table(
      [
        "processes",
        "who asks",
        "at once",
        "requests/s",
        "p50 ms",
        "p99 ms",
        "their CPU µs/request",
        "their cores",
        "the load's cores",
      ],
      rows,
    ),
  );
}

/** Those that are not asked cost next to nothing: all run all the time. */
async function startInstances(server: Server, apiUrl: string) {
  const folder = mkdtempSync(join(tmpdir(), "apg-bench-"));
  const database = await server.database();
  const slack = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: apiUrl };
  const start = (env: Record<string, string>) =>
    startChild("../../src/main.js", { DATA_DIR: folder, ...slack, ...env });
  const file = await start({});
  const others: Child[] = [];
  for (let n = 0; n < Math.max(...INSTANCES); n++) others.push(await start({ DATABASE_URL: database.url }));
  const all = [file, ...others];
  return {
    settings: [
      { title: "1 on the file", children: [file] },
      ...INSTANCES.map((count) => ({ title: `${count} on PostgreSQL`, children: others.slice(0, count) })),
    ],
    all,
    async close() {
      await Promise.all(all.map((child) => child.stop()));
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function measure(
  children: readonly Child[],
  concurrency: number,
  next: () => Buffer,
): Promise<Measured> {
  const used = async () => {
    const usages = await Promise.all(children.map((child) => child.usage("cpu")));
    return usages.reduce((sum, { cpu }) => sum + cpu, 0);
  };
  const before = await used();
  const own = process.cpuUsage();
  const started = performance.now();
  const ports = children.map(({ port }) => port);
  const loaded = await load({ port: ports, concurrency, milliseconds: ROUND_MS, next });
  const microseconds = (performance.now() - started) * 1_000;
  const { user, system } = process.cpuUsage(own);
  const cpu = (await used()) - before;
  return {
    ...loaded,
    cpu: cpu / loaded.requests,
    serving: cpu / microseconds,
    asking: (user + system) / microseconds,
  };
}
