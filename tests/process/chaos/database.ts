import pg from "pg";
import type { PostgresServer } from "../../support/postgres/server.js";
import type { ClockStart } from "../shared/fast-clock.js";

const SCHEMA = "fast";

/**
 * An empty database whose clock runs as fast as the bots': a function of ours is found before the database's own, and
 * what the store asks stays the same.
 * @returns its address
 */
export async function createFastDatabase(
  server: PostgresServer,
  { wall, scale }: ClockStart,
): Promise<string> {
  const url = new URL(await server.database());
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const passed = `extract(epoch FROM pg_catalog.clock_timestamp()) * 1000 - ${Date.now()}`;
  await client.query(`
    CREATE SCHEMA ${SCHEMA};
    CREATE FUNCTION ${SCHEMA}.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql
      AS 'SELECT to_timestamp((${wall} + (${passed}) * ${scale}) / 1000)'`);
  await client.end();
  url.searchParams.set("options", `-c search_path=${SCHEMA},pg_catalog`);
  return url.href;
}
