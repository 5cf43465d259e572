import type { Pool, PoolClient } from "pg";
import { isOfStatement } from "./failure.js";

/**
 * Works with a connection of its own, for so long at most, the wait for one with it. It is used again only where it is
 * known what it is in the middle of.
 */
export async function withClient<T>(
  pool: Pool,
  withinMs: number,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const { passed, stop } = deadline(withinMs);
  const connecting = pool.connect();
  try {
    const client = await Promise.race([connecting, passed]).catch((cause) => {
      connecting.then((late) => late.release()).catch(() => {});
      throw cause;
    });
    try {
      const result = await Promise.race([work(client), passed]);
      client.release();
      return result;
    } catch (cause) {
      client.release(!isOfStatement(cause));
      throw cause;
    }
  } finally {
    stop();
  }
}

/** `passed` rejects after a time. Where this process itself stood still, what arrived in the meantime is read first. */
function deadline(ms: number): { passed: Promise<never>; stop(): void } {
  let stop = () => {};
  const passed = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => setImmediate(() => reject(new Error(`timeout: no answer within ${ms} ms`))),
      ms,
    );
    stop = () => clearTimeout(timer);
  });
  passed.catch(() => {});
  return { passed, stop };
}
