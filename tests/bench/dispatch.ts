/** The time from a line to its Reply on the seed content, no network and no rendering in it. */
import { loadCommands } from "../../src/load-commands.js";
import { commandsDir } from "../../src/paths.js";
import type { Times } from "./dispatch-process.js";
import { type BenchLine, benchLines, STORED } from "./lines.js";
import { run } from "./process.js";
import { round, section, table } from "./report.js";
import { quick } from "./settings.js";
import { median, percentile } from "./stats.js";

const ROUNDS = quick ? 1 : 3;
const lines = benchLines(await loadCommands(commandsDir));
const cold: Times[] = [];
const first: Times[] = [];
const warm: Times[] = [];
for (let i = 1; i <= ROUNDS; i++) {
  cold.push(run("./dispatch-process.js", "cold", String(i)));
  for (const half of ["odd", "even"]) first.push(run("./dispatch-process.js", half, String(i)));
  warm.push(run("./dispatch-process.js", "warm", String(i)));
}

const names = [...new Set(lines.map(({ row }) => row))];
const rows = names.map((name) =>
  cells(
    name,
    lines.filter(({ row }) => row === name),
  ),
);
const answered = lines.filter(({ row }) => row !== STORED);
rows.push(cells("**all that only read**", answered));

section(
  "Dispatch alone",
  `${answered.length} distinct lines (every example of every command, and tests/questions/dev.json), ${ROUNDS} processes of each sort. ` +
    "First: a line asked for the first time of an instance with empty caches, in a process whose code has been " +
    "compiled by the other half of the lines. Again: all lines asked over and over. Undisturbed: the fastest of these. " +
    "Cold: the first askings of a fresh process, compilation in it. Milliseconds.",
  table(
    [
      "lines",
      "count",
      ...["first", "undisturbed", "again", "undisturbed", "cold"].flatMap((sort) => [
        `${sort} p50`,
        `${sort} p99`,
      ]),
    ],
    rows,
  ),
  `Of single askings instead of medians by line: first p99 ${at(first, 0.99)}, again p99 ${at(warm, 0.99)}, cold p99 ${at(cold, 0.99)}, first of all in a process ${round(median(cold.map((times) => Math.max(...Object.values(times).flat()))))} at most.`,
  "Slowest lines, first asking:",
  table(["line", "ms"], slowest()),
);

/** The percentiles are over the lines; each line counts with the median of its askings. */
function cells(row: string, own: BenchLine[]): (string | number)[] {
  const both = (of: (line: string) => number) => {
    const times = own.map(({ line }) => of(line));
    return [round(percentile(times, 0.5)), round(percentile(times, 0.99))];
  };
  return [
    row,
    own.length,
    ...both((line) => medianOf(line, first)),
    ...both((line) => fastest(line, first)),
    ...both((line) => medianOf(line, warm)),
    ...both((line) => fastest(line, warm)),
    ...both((line) => medianOf(line, cold)),
  ];
}

function medianOf(line: string, from: Times[]): number {
  return median(from.flatMap((times) => times[line] ?? []));
}

/** What the line itself takes, without those who share the machine. */
function fastest(line: string, from: Times[]): number {
  return Math.min(...from.flatMap((times) => times[line] ?? []));
}

function at(from: Times[], share: number): string {
  const all = from.flatMap((times) => answered.flatMap(({ line }) => times[line] ?? []));
  return round(percentile(all, share));
}

function slowest(): string[][] {
  return answered
    .map(({ line }) => ({ line, time: medianOf(line, first) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 5)
    .map(({ line, time }) => [`\`${line}\``, round(time)]);
}
