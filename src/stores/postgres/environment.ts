import type { Report } from "../../core/errors.js";

export interface DatabaseConfig {
  url: string;
  /** Connections at most, of one process. */
  pool: number;
}

const POOL = 10;
const MOST = 200;

/** The configuration of PostgreSQL; undefined where none is wanted. Neither the address nor the password is in a problem. */
export function readDatabaseConfig(
  read: (name: string) => string | undefined,
  bad: Report,
): DatabaseConfig | undefined {
  const url = read("DATABASE_URL");
  const pool = read("DATABASE_POOL");
  const size = Number(pool ?? POOL);
  if (!Number.isInteger(size) || size < 1 || size > MOST)
    bad(
      "DATABASE_POOL",
      "is no number of connections",
      `a whole number from 1 to ${MOST}; ${POOL} where it is not set`,
    );
  if (url === undefined) {
    if (pool !== undefined)
      bad("DATABASE_POOL", "is set, but DATABASE_URL is not", "set DATABASE_URL, or unset DATABASE_POOL");
    return undefined;
  }
  const why = whyNot(url);
  if (why) bad("DATABASE_URL", why, "postgres://USER:PASSWORD@HOST:5432/DATABASE?sslmode=verify-full");
  return { url, pool: size };
}

function whyNot(url: string): string | undefined {
  if (!URL.canParse(url))
    return "is no address (a character such as @ or # in the password is written as %40 or %23)";
  const { protocol, pathname } = new URL(url);
  if (protocol !== "postgres:" && protocol !== "postgresql:") return "does not begin with postgres://";
  return pathname.length > 1 ? undefined : "does not name a database";
}
