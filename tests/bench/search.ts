/** Search over many more records than the documents have, beside the two usual ways. */
import { ENGINES, type EngineName } from "./engines.js";
import { run } from "./process.js";
import { SORTS, WARMING } from "./queries.js";
import { round, section, table, thousands } from "./report.js";
import type { Searching } from "./search-process.js";
import { quick } from "./settings.js";
import { median, percentile } from "./stats.js";

const SIZES = quick ? [10_000] : [10_000, 100_000];
/** Plain MiniSearch takes minutes for the largest; there the figures are so far apart that one round tells. */
const roundsOf = (size: number) => (quick || size > 10_000 ? 1 : 3);
const queriesOf = (size: number) => (quick ? 50 : size > 10_000 ? 100 : 200);
const MB = 2 ** 20;
const NAMES = Object.keys(ENGINES) as EngineName[];

for (const size of SIZES) compare(size);

function compare(size: number): void {
  const rounds = new Map<EngineName, Searching[]>(NAMES.map((name) => [name, []]));
  for (let i = 0; i < roundsOf(size); i++) {
    for (const name of NAMES)
      rounds.get(name)?.push(run("./search-process.js", name, String(size), String(queriesOf(size))));
  }
  const medianOf = (name: EngineName, pick: (one: Searching) => number) =>
    median((rounds.get(name) ?? []).map(pick));
  const built = NAMES.map((name) => [
    ENGINES[name].title,
    thousands(medianOf(name, ({ build }) => build)),
    round(medianOf(name, ({ heap }) => heap / MB)),
    round(medianOf(name, ({ rss }) => rss / MB)),
  ]);
  const asked = NAMES.map((name) => [
    ENGINES[name].title,
    ...SORTS.flatMap((sort) => [
      round(medianOf(name, (one) => percentile(one.asked[sort].times, 0.5))),
      round(medianOf(name, (one) => percentile(one.asked[sort].times, 0.99))),
      `${(100 * medianOf(name, (one) => one.asked[sort].held)).toFixed(0)} %`,
    ]),
  ]);
  section(
    `Search over ${thousands(size)} synthetic records`,
    `Records in three languages made of the seeds' words; ${queriesOf(size)} queries of three words of each sort, each asked once after ${WARMING} others of each sort; median over processes, ${roundsOf(size)} of each.`,
    table(["engine", "build ms", "heap MB", "RSS MB"], built),
    "Milliseconds, and the share of queries whose first answer has all words that were meant:",
    table(["engine", ...SORTS.flatMap((sort) => [`${sort} p50`, `${sort} p99`, `${sort} right`])], asked),
  );
}
