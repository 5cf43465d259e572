/** What one committed intent costs in the file, by how much is in it. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDurably } from "../../src/durable.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { round, section, table, thousands } from "./report.js";
import { quick } from "./settings.js";
import { percentile } from "./stats.js";
import { kept } from "./stored.js";

const SIZES = [100, 1_000, 10_000];
const ROUNDS = quick ? 2 : 10;
/** Of each sort in a round. */
const EACH = quick ? 5 : 30;
const TOGETHER = 50;

const folder = mkdtempSync(join(process.env.BENCH_STORE_DIR ?? tmpdir(), "apg-bench-store-"));
const opened = [];
for (const size of SIZES) {
  const path = join(folder, `${size}.json`);
  const store = await openLowdbStore(path);
  await store.restore(kept(size));
  opened.push({
    size,
    path,
    store,
    alone: [] as number[],
    together: [] as number[],
    floor: [] as number[],
    cpu: 0,
  });
}

// Interleaved, so that what else the machine does falls on all sizes alike.
for (let i = 0; i < ROUNDS; i++) {
  for (const one of opened) {
    const { ledger } = one.store;
    const ids = (await ledger.list()).slice(0, TOGETHER).map(({ id }) => id);
    const before = process.cpuUsage();
    for (let k = 0; k < EACH; k++) {
      one.alone.push(
        await timed(() => ledger.update(ids[k % ids.length] as string, 0, { attempts: i * EACH + k })),
      );
    }
    const { user, system } = process.cpuUsage(before);
    one.cpu += (user + system) / 1000;
    for (let k = 0; k < EACH; k++) {
      one.together.push(
        await timed(() => Promise.all(ids.map((id) => ledger.update(id, 0, { attempts: i * EACH + k })))),
      );
    }
    const bytes = Buffer.alloc(statSync(one.path).size, "x");
    for (let k = 0; k < EACH; k++)
      one.floor.push(await timed(() => writeDurably(`${one.path}.floor`, bytes)));
  }
}

section(
  "Store: one committed intent in the file",
  `An update of the ledger, alone and ${TOGETHER} asked for at once, until it is acknowledged; beside it only writing as ` +
    `many bytes, synced. ${thousands(ROUNDS * EACH)} of each, interleaved in ${ROUNDS} rounds. Milliseconds.`,
  table(
    [
      "records",
      "file, KB",
      "alone p50",
      "alone p99",
      "CPU each",
      `${TOGETHER} at once p50`,
      `${TOGETHER} at once p99`,
      "bytes alone p50",
      "intents/s alone",
      `intents/s ${TOGETHER} at once`,
    ],
    opened.map(({ size, path, alone, together, floor, cpu }) => [
      thousands(size),
      thousands(statSync(path).size / 1000),
      round(percentile(alone, 0.5)),
      round(percentile(alone, 0.99)),
      round(cpu / alone.length),
      round(percentile(together, 0.5)),
      round(percentile(together, 0.99)),
      round(percentile(floor, 0.5)),
      thousands(1000 / percentile(alone, 0.5)),
      thousands((1000 * TOGETHER) / percentile(together, 0.5)),
    ]),
  ),
);
for (const { store } of opened) await store.close();
rmSync(folder, { recursive: true });

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
