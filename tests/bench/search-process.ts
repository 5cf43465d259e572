/** Builds one engine over synthetic records, asks it, and writes what it took as JSON. */
import { performance } from "node:perf_hooks";
import { readContent } from "../../src/content/load.js";
import type { Fact } from "../../src/core/vocabulary.js";
import { ENGINES, type EngineName, type Find, textOf } from "./engines.js";
import { type Query, queries, SORTS, type Sort, WARMING } from "./queries.js";
import { seeded } from "./stats.js";
import { synthetic } from "./synthetic.js";

export interface Searching {
  /** Milliseconds. */
  build: number;
  /** Bytes by which the heap and the whole process have grown. */
  heap: number;
  rss: number;
  asked: Record<Sort, { times: number[]; held: number }>;
}

const [engine = "apg", size = "10000", count = "200"] = process.argv.slice(2);
const content = synthetic(readContent().content, Number(size), seeded(1));

const before = memory();
const started = performance.now();
const find = ENGINES[engine as EngineName].build(content);
const build = performance.now() - started;
const after = memory();

for (const sort of SORTS)
  for (const { typed } of queries(content.facts, sort, WARMING, seeded(2))) find(typed);
const random = seeded(3);
const asked = Object.fromEntries(
  SORTS.map((sort) => [sort, askAll(find, queries(content.facts, sort, Number(count), random))]),
) as Searching["asked"];
const result: Searching = { build, heap: after.heap - before.heap, rss: after.rss - before.rss, asked };
process.stdout.write(JSON.stringify(result));

function askAll(find: Find, all: Query[]) {
  let held = 0;
  const times = all.map(({ typed, meant }) => {
    const from = performance.now();
    const [first] = find(typed);
    const time = performance.now() - from;
    if (first !== undefined && holds(content.facts[first] as Fact, meant)) held++;
    return time;
  });
  return { times, held: held / all.length };
}

/** Whether an answer has all words that were meant: speed is worth nothing where it has not. */
function holds(fact: Fact, meant: string[]): boolean {
  const text = Object.values(textOf(fact)).join(" ");
  return meant.every((word) => text.includes(word));
}

function memory(): { heap: number; rss: number } {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}
