import pg from "pg";
import type { Clock } from "../../../src/core/ports.js";

/** A place of its own within a database, with a clock that a test moves. */
export interface Schema {
  /** The address under which the store finds it. */
  url: string;
  /** Lets the database's clock show what this one does: milliseconds. */
  follow(clock: Clock): Promise<void>;
}

/**
 * Makes empty schemas in a database. In each a function of the test's is found before the database's own clock, and what
 * the store asks stays the same.
 */
export async function createSchemas(
  url: string,
): Promise<{ next(): Promise<Schema>; close(): Promise<void> }> {
  const client = new pg.Pool({ connectionString: url, max: 4 });
  let count = 0;
  return {
    async next() {
      const name = `test_${++count}`;
      await client.query(`
        CREATE SCHEMA ${name};
        CREATE TABLE ${name}.shown (at float8 NOT NULL);
        INSERT INTO ${name}.shown VALUES (0);
        CREATE FUNCTION ${name}.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql
          AS 'SELECT to_timestamp(at / 1000) FROM ${name}.shown'`);
      const found = new URL(url);
      found.searchParams.set("options", `-c search_path=${name},pg_catalog`);
      return {
        url: found.href,
        async follow(clock) {
          await client.query(`UPDATE ${name}.shown SET at = $1`, [clock.monotonic()]);
        },
      };
    },
    close: () => client.end(),
  };
}
