import type { Child } from "./child.js";
import { type Loaded, load } from "./load.js";
import { round, thousands } from "./report.js";
import { ROUND_MS, ROUNDS, WARM_UP_REQUESTS } from "./settings.js";
import { median } from "./stats.js";

const CONCURRENCY: readonly number[] = [1, 10, 100];

interface Measured extends Loaded {
  /** Processor time of the server for one request, in microseconds: hardly depends on who else is running. */
  cpu: number;
}

export interface Comparison<Name extends string> {
  servers: ReadonlyMap<Name, Child>;
  titles: Record<Name, string>;
  /** The two whose ratio is told. */
  bot: Name;
  peer: Name;
  next(): Buffer;
  /** Default 1, 10 and 100. */
  concurrency?: readonly number[];
}

/** Of `rows`; `ratios` say by how much the bot differs from its peer. */
export const HEAD = ["server", "at once", "requests/s", "p50 ms", "p99 ms", "server CPU µs/request"];
export const RATIO_HEAD = ["at once", "requests/s (bar: ≥ 1.5)", "p99 (bar: ≤ 1)", "CPU"];

/** Requests a second and waiting times of servers that answer the same requests, in interleaved rounds. */
export async function compare<Name extends string>(
  given: Comparison<Name>,
): Promise<{ rows: string[][]; ratios: string[][] }> {
  const { servers, titles, bot, peer, next, concurrency: levels = CONCURRENCY } = given;
  const names = [...servers.keys()];
  for (const { port } of servers.values()) {
    await load({ port, concurrency: 10, requests: WARM_UP_REQUESTS, next });
  }
  const rows: string[][] = [];
  const ratios: string[][] = [];
  for (const concurrency of levels) {
    const rounds = new Map<Name, Measured[]>(names.map((name) => [name, []]));
    for (let i = 0; i < ROUNDS; i++) {
      // Another one is first in each round, so that none has the quiet machine always.
      for (let k = 0; k < names.length; k++) {
        const name = names[(i + k) % names.length] as Name;
        rounds.get(name)?.push(await measure(servers.get(name) as Child, concurrency, next));
      }
    }
    const of = (name: Name, key: keyof Measured) => rounds.get(name)?.map((one) => one[key]) ?? [];
    for (const name of names) {
      rows.push([
        titles[name],
        String(concurrency),
        thousands(median(of(name, "rate"))),
        round(median(of(name, "p50"))),
        round(median(of(name, "p99"))),
        round(median(of(name, "cpu"))),
      ]);
    }
    // Neighbours in time are compared, not medians of different moments.
    const beside = (key: keyof Measured) =>
      median(of(bot, key).map((value, i) => value / (of(peer, key)[i] as number)));
    ratios.push([String(concurrency), round(beside("rate")), round(beside("p99")), round(beside("cpu"))]);
  }
  return { rows, ratios };
}

async function measure(child: Child, concurrency: number, next: () => Buffer): Promise<Measured> {
  const before = await child.usage("cpu");
  const loaded = await load({ port: child.port, concurrency, milliseconds: ROUND_MS, next });
  const after = await child.usage("cpu");
  return { ...loaded, cpu: (after.cpu - before.cpu) / loaded.requests };
}
