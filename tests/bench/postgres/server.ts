import { loadavg } from "node:os";
import pg from "pg";
import { startPostgres } from "../../support/postgres/server.js";

/** A PostgreSQL with the settings that it comes with: what it has acknowledged is on the disk. */
export interface Server {
  version: string;
  /** An empty database of its own. */
  database(): Promise<{ url: string; drop(): Promise<void> }>;
  close(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const server = await startPostgres();
  if (typeof server === "string") throw new Error(server);
  const first = await server.database();
  const version = await withClient(
    first,
    async (client) => (await client.query("SHOW server_version")).rows[0],
  );
  return {
    version: version.server_version,
    async database() {
      const url = await server.database();
      const name = new URL(url).pathname.slice(1);
      const drop = () => withClient(first, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
      return { url, drop: async () => void (await drop()) };
    },
    close: server.close,
  };
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const busy = (): string => `Load average ${loadavg()[0]?.toFixed(1)} at its end.`;
