import { round, section, table, thousands } from "../report.js";
import { quick } from "../settings.js";
import { median } from "../stats.js";
import { CLAIMED, CONNECTIONS, type Contender } from "./contender.js";
import { CONTENDERS } from "./contenders.js";
import { type Raced, race } from "./race.js";
import { busy, type Server } from "./server.js";

const PROCESSES = [1, 2, 4];
const ROUNDS = quick ? 1 : 3;
const JOBS = quick ? 1_000 : 10_000;

/** Claim and settle, beside pg-boss and graphile-worker, with 1, 2 and 4 processes. */
export async function benchQueues(server: Server): Promise<void> {
  const rounds = new Map<string, Raced[]>();
  for (let i = 0; i < ROUNDS; i++) {
    for (const processes of PROCESSES) {
      // Another one is first in each round.
      for (let k = 0; k < CONTENDERS.length; k++) {
        const contender = CONTENDERS[(i + k) % CONTENDERS.length] as Contender;
        const name = nameOf(contender, processes);
        const database = await server.database();
        const raced = await race(contender, processes, JOBS, database.url);
        await database.drop();
        rounds.set(name, [...(rounds.get(name) ?? []), raced]);
      }
    }
  }
  const [first] = CONTENDERS;
  const rows = PROCESSES.flatMap((processes) =>
    CONTENDERS.map((contender) => {
      const of = (one: Contender, key: keyof Raced) =>
        rounds.get(nameOf(one, processes))?.map((raced) => raced[key]) ?? [];
      const rates = of(contender, "rate");
      const ours = of(first as Contender, "rate");
      const steps = median(
        of(contender, "rate").map((rate, n) => rate * (of(contender, "transactions")[n] ?? 0)),
      );
      return [
        contender.title,
        processes,
        thousands(median(rates)),
        round(median(rates.map((rate, n) => (ours[n] ?? 0) / rate))),
        round(median(of(contender, "transactions"))),
        thousands(steps),
        round(median(of(contender, "wal")) / 1_000),
        round(median(of(contender, "cpu"))),
      ];
    }),
  );
  section(
    "PostgreSQL: claim and settle",
    `${thousands(JOBS)} jobs whose handler does nothing; each process has ${CONNECTIONS} connections, jobs in hand and claims of ` +
      `${CLAIMED} at most. Medians of ${ROUNDS} interleaved rounds, each on an empty database. ${busy()}`,
    table(
      [
        "queue",
        "processes",
        "jobs/s",
        "this bot divided by it",
        "transactions/job",
        "transactions/s",
        "log, KB/job",
        "processes' CPU, µs/job",
      ],
      rows,
    ),
  );
}

const nameOf = ({ title }: Contender, processes: number) => `${title} ${processes}`;
