import type pg from "pg";

/** What PostgreSQL says of the table of occurrences. */
export interface TableSize {
  /** In bytes. */
  rows: number;
  indexes: number;
  total: number;
  live: number;
  /** Versions of rows that nobody sees any more, and whose room is not free yet. */
  dead: number;
  updates: number;
  /** Updates that left the indexes alone. */
  hot: number;
  autovacuums: number;
  autoanalyzes: number;
}

const SIZE = `SELECT pg_relation_size(relid)::float8 AS rows, pg_indexes_size(relid)::float8 AS indexes,
  pg_total_relation_size(relid)::float8 AS total, n_live_tup::float8 AS live, n_dead_tup::float8 AS dead,
  n_tup_upd::float8 AS updates, n_tup_hot_upd::float8 AS hot,
  autovacuum_count::int AS autovacuums, autoanalyze_count::int AS autoanalyzes
  FROM pg_stat_user_tables WHERE relname = 'apg_occurrences'`;

export async function sizeOf(client: pg.Client): Promise<TableSize> {
  const [size] = (await client.query<TableSize>(SIZE)).rows;
  if (!size) throw new Error("there is no table of occurrences");
  return size;
}
