/** Reminders: how soon many channels have theirs that are due in the same minute, and how soon an idle bot posts one. */
import { loadavg } from "node:os";
import { run } from "./process.js";
import { type FannedOut, LIMITED_MS } from "./reminders-fanned-out.js";
import { measureMinutes } from "./reminders-minutes.js";
import type { Scanned } from "./reminders-scan.js";
import { round, section, table, thousands } from "./report.js";
import { quick } from "./settings.js";
import { percentile } from "./stats.js";

const EACH = quick ? 10 : 100;
const DIGESTS = quick ? 20 : 300;
const ALREADY = [0, quick ? 1_000 : 10_000];
const BOTS = quick ? 2 : 8;
const MINUTES = quick ? 1 : 6;

const load = () => `Load average ${loadavg()[0]?.toFixed(1)} at its end.`;
const seconds = (ms: number) => (ms / 1_000).toFixed(1);

const fanOut = (...args: string[]) => run<FannedOut>("./reminders-fan-out.js", ...args, String(EACH));
const even = fanOut("virtual", "even", "-");
const uneven = fanOut("virtual", "uneven", "-");
const limited = fanOut("virtual", "even", "limited");
const memory = fanOut("memory", "even", "-");
const file = fanOut("file", "even", "-");
const cells = (title: string, makespan: number, least: number, { limited, cpu, peak, heap }: FannedOut) => [
  title,
  seconds(makespan),
  seconds(least),
  (makespan / least).toFixed(3),
  limited,
  seconds(cpu),
  round(peak),
  round(heap),
];
section(
  `Reminders: ${thousands(even.channels)} channels of 100 workspaces due in the same minute`,
  "From that minute until the last post is there, against a Slack that takes 400 posts a minute of a workspace and one a " +
    `second of a channel. ${load()}`,
  table(
    [
      "clock",
      "until all are there, s",
      "least by the rates, s",
      "ratio (bar: ≤ 1.10)",
      "429s",
      "CPU s",
      "peak RSS, MB",
      "heap after, MB",
    ],
    [
      cells(`virtual; ${EACH} channels each`, even.makespan, even.least, even),
      cells(
        `virtual; one has ${uneven.largest}, the others ${Math.round(EACH * 0.91)}`,
        uneven.makespan,
        uneven.least,
        uneven,
      ),
      cells(
        `virtual; one is limited for ${LIMITED_MS / 1_000} s: the others`,
        limited.others,
        limited.least,
        limited,
      ),
      cells("the same: that one", limited.makespan, LIMITED_MS + limited.least, limited),
      cells(`the machine's; ${EACH} each, account in memory`, memory.makespan, memory.least, memory),
      cells(`the machine's; ${EACH} each, account in the file`, file.makespan, file.least, file),
    ],
  ),
);

const scanned = ALREADY.map((records) => {
  const { arrived, stored, cpu } = run<Scanned>("./reminders-scan.js", String(records), String(DIGESTS));
  const [first = 0] = arrived;
  const both = (times: number[]) => [round(percentile(times, 0.5)), round(percentile(times, 0.99))];
  const slowest = round(Math.max(...arrived.slice(1)));
  return [
    thousands(records),
    round(first),
    ...both(arrived),
    slowest,
    ...both(stored),
    round(cpu / arrived.length),
  ];
});
section(
  "Reminders: from the scan to the post",
  `${DIGESTS} digests, each due in a minute of its own, on a bot that has nothing else to do. Milliseconds. ${load()}`,
  table(
    [
      "occurrences in the file before",
      "first of a process",
      "in Slack p50",
      "p99",
      "slowest after the first",
      "and stored p50",
      "p99",
      "CPU each",
    ],
    scanned,
  ),
);

const late = await measureMinutes(BOTS, MINUTES);
section(
  "Reminders: from due to posted",
  `${late.length} digests of ${BOTS} bots that run as in production. Milliseconds. ${load()}`,
  table(
    ["", "p50", "p99", "slowest"],
    [
      [
        "from the minute until Slack has it",
        ...[0.5, 0.99, 1].map((share) => round(percentile(late, share))),
      ],
    ],
  ),
);
