import { afterAll, describe, it } from "vitest";
import { type PostgresServer, startPostgres } from "./server.js";

/**
 * Runs tests on a real PostgreSQL; where the machine has none, one test that is skipped says why.
 * @param own the tests stop and start it, so that one that `TEST_DATABASE_URL` names does not do
 */
export async function withPostgres(
  title: string,
  define: (server: PostgresServer) => void | Promise<void>,
  { own = false, settings = { fsync: "off" } as Record<string, string> } = {},
): Promise<void> {
  const server = await startPostgres(settings);
  if (typeof server === "string" || (own && !server.own)) {
    const why =
      typeof server === "string" ? server : "TEST_DATABASE_URL names a server that is not ours to stop";
    it.skip(`${title} (skipped: ${why})`, () => {});
    return;
  }
  afterAll(() => server.close());
  describe(title, () => define(server));
}
