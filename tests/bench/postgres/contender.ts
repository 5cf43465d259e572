/** Connections of one process, as the bot has them where nothing else is said, and jobs in hand at once. */
export const CONNECTIONS = 10;
/** Claimed in one statement, as the bot does. */
export const CLAIMED = 500;
/** Where there is nothing to do it is looked again after so many milliseconds: as often as pg-boss allows. */
export const POLL = 500;

/** A queue on PostgreSQL whose handler does nothing. */
export interface Contender {
  title: string;
  /** Makes its tables and puts so many jobs in. */
  fill(url: string, jobs: number): Promise<void>;
  /**
   * Works the jobs off.
   * @param handled is told how many more were
   * @returns ends it, when all that was begun is done
   */
  work(url: string, handled: (count: number) => void): Promise<() => Promise<void>>;
  /** SQL that counts what is not done yet. */
  left: string;
}

/** The numbers from 0, as many as one insert takes at a time. */
export function* pieces(count: number, size = 1_000): Generator<number[]> {
  for (let from = 0; from < count; from += size)
    yield Array.from({ length: Math.min(size, count - from) }, (_, index) => from + index);
}
