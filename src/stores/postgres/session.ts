import { ApgError } from "../../core/errors.js";
import type { Database, Run } from "./database.js";
import * as sql from "./sql.js";

/** How often it is asked how far the log is, and whether the database is there. */
const BEAT = 1_000;

/** What one process knows of the database between two statements. */
export interface Session {
  run: Run;
  /** Of what changes something: `$1` is the generation, and goes before the values. */
  write: Run;
  /** How far the log is; one that was read up to so many milliseconds ago is good enough. */
  head(maxAgeMs: number): Promise<number>;
  /** Own changes are known at once. */
  reached(head: number): void;
  /** Grows by one when another copy is put in the place of what is stored. */
  generation(): number;
  /** Somebody else has done that. */
  replaced(): boolean;
  /** It was oneself. */
  restored(generation: number): void;
  works(): boolean;
  close(): Promise<void>;
}

interface Head {
  head: number;
  generation: number;
}

/**
 * Begins with what stands. A beat each second keeps the place of the log at hand, so that no answer waits for it, and
 * finds out that the database is away, back, or another.
 * @param monotonic milliseconds since some start
 */
export async function begin(database: Database, monotonic: () => number): Promise<Session> {
  let known: Head & { at: number } = { head: 0, generation: 0, at: 0 };
  const read = async (ask: Database["run"] | Database["check"]) => {
    const at = monotonic();
    const [head] = (await ask({ text: sql.HEAD })) as Head[];
    if (!head) throw new ApgError("STORE_UNAVAILABLE", "the database lacks its log");
    known = { ...head, at };
  };
  await read(database.check);
  let own = known.generation;
  const isReplaced = () => known.generation !== own;

  let ended = false;
  let timer: NodeJS.Timeout;
  const beat = async () => {
    await read(database.check).catch(() => {});
    if (!ended) timer = setTimeout(beat, BEAT).unref();
  };
  timer = setTimeout(beat, BEAT).unref();

  return {
    run: database.run,
    async write<R>(statement: Parameters<Run>[0]) {
      if (isReplaced()) throw replacedError();
      return database.run<R>({ ...statement, values: [own, ...(statement.values ?? [])] });
    },
    async head(maxAgeMs) {
      if (maxAgeMs === 0 || monotonic() - known.at > maxAgeMs || !database.works()) await read(database.run);
      return known.head;
    },
    reached(head) {
      known.head = Math.max(known.head, head);
    },
    generation: () => known.generation,
    replaced: isReplaced,
    restored(generation) {
      own = generation;
      known = { ...known, generation };
    },
    works: () => database.works() && !isReplaced(),
    async close() {
      ended = true;
      clearTimeout(timer);
      await database.close();
    },
  };
}

export function replacedError(): ApgError {
  return new ApgError("STORE_REPLACED", "another copy was put in the place of what is stored", {
    problems: [{ where: "DATABASE_URL", what: "was restored while the bot ran", hint: "start the bot anew" }],
  });
}
