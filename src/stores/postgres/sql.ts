/**
 * All the SQL of the store but its migrations. Each statement is one step that is done whole or not at all, so that no
 * transaction waits for this process, whatever becomes of it. Instants are float8, as JavaScript has them: milliseconds
 * since 1970, exact to the year 287,000. `$1` of whatever writes is the generation that this process began with.
 */

/** The database's own time: leases begin and end by it alone, whatever the clocks of the instances say. */
const TIME = "(SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS at)";
/** Nobody has put another copy in the place of what is stored. */
const OURS = "EXISTS (SELECT 1 FROM apg_log WHERE generation = $1)";
/** As the partial index says it. */
const OPEN = "state IN ('due', 'attempting', 'reconcile', 'blocked')";
const OCCURRENCE = `id, owed, due_at, expires_at, state, attempts, unsure, attempted_at, fence, lease_until, not_before,
  message_id, posted_at, changed_at, blocked_at, reason, late, repeat`;

export const HEAD = "SELECT head, generation FROM apg_log";

export const CHANGES = "SELECT seq, change FROM apg_changes WHERE seq > $1 ORDER BY seq LIMIT $2";

/**
 * $2 subjects, $3 revisions, $4 changes as JSON. The row of the log is held until the statement ends, so that places
 * have no gap and nobody sees a later one first. No row where a revision is left out; a revision that is there already
 * violates a constraint.
 */
export const APPEND = `
WITH given AS (
  SELECT * FROM unnest($2::text[], $3::int[], $4::text[]) WITH ORDINALITY AS g(subject, revision, change, place)
), placed AS (
  UPDATE apg_log SET head = head + cardinality($2::text[])
  WHERE generation = $1 AND NOT EXISTS (
    SELECT 1 FROM given g WHERE g.revision > 1
      AND NOT EXISTS (SELECT 1 FROM apg_changes c WHERE c.subject = g.subject AND c.revision = g.revision - 1)
      AND NOT EXISTS (SELECT 1 FROM given e
        WHERE e.subject = g.subject AND e.revision = g.revision - 1 AND e.place < g.place)
  )
  RETURNING head - cardinality($2::text[]) AS before
)
INSERT INTO apg_changes (seq, subject, revision, change)
SELECT placed.before + given.place, given.subject, given.revision, given.change FROM given, placed
RETURNING seq`;

export const REVISION =
  "SELECT coalesce(max(revision), 0)::int AS revision FROM apg_changes WHERE subject = $1";

export const LANGUAGE = "SELECT language FROM apg_languages WHERE user_key = $1";
export const SET_LANGUAGE = `
INSERT INTO apg_languages (user_key, language) SELECT $2, $3 WHERE ${OURS}
ON CONFLICT (user_key) DO UPDATE SET language = excluded.language
RETURNING user_key`;

/** $2 ids, $3 subscriptions, $4 installations, $5 whether an errand, $6 what never changes as JSON, $7 due, $8 expire,
 * $9 states, $10 unsure, $11 reasons, $12 now. */
export const INSERT = `
INSERT INTO apg_occurrences
  (id, subscription, installation, errand, owed, due_at, expires_at, state, unsure, reason, attempts, fence, changed_at)
SELECT g.id, g.subscription, g.installation, g.errand, g.owed, g.due_at, g.expires_at, g.state, g.unsure, g.reason, 0, 0, $12
FROM unnest($2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::float8[], $8::float8[], $9::text[],
  $10::int[], $11::text[])
  AS g(id, subscription, installation, errand, owed, due_at, expires_at, state, unsure, reason)
WHERE ${OURS}
ON CONFLICT (id) DO NOTHING
RETURNING id`;

/** $2 now, $3 how many, $4 installations that wait, $5 the lease. What is due, may be tried and is held by nobody. */
const READY = `${OPEN} AND due_at <= $2 AND (not_before IS NULL OR not_before <= $2)`;
/** An installation's oldest are looked at for so many claims at once: who comes second takes what the first left. */
const CLAIMERS = 4;

/**
 * The installations that have something open are found one by one in the index, and of each only the oldest are looked
 * at, so that the cost does not grow with what waits. What is held already counts as turns.
 */
export const CLAIM = `
WITH RECURSIVE time AS ${TIME}, installations AS (
  (SELECT min(installation) AS name FROM apg_occurrences WHERE ${OPEN})
  UNION ALL
  SELECT (SELECT min(installation) FROM apg_occurrences WHERE ${OPEN} AND installation > i.name)
  FROM installations i WHERE i.name IS NOT NULL
), ranked AS (
  SELECT free.id, free.due_at, held.turns + row_number() OVER (PARTITION BY i.name ORDER BY free.due_at, free.id) AS turn
  FROM time CROSS JOIN installations i
  CROSS JOIN LATERAL (
    SELECT count(*) AS turns FROM apg_occurrences
    WHERE installation = i.name AND lease_until > time.at AND ${READY}
  ) held
  CROSS JOIN LATERAL (
    SELECT id, due_at FROM apg_occurrences
    WHERE installation = i.name AND (lease_until IS NULL OR lease_until <= time.at) AND ${READY}
    ORDER BY due_at, id LIMIT $3::int * ${CLAIMERS}
  ) free
  WHERE i.name IS NOT NULL AND NOT (i.name = ANY ($4::text[]))
), chosen AS (
  SELECT o.id, ranked.turn FROM ranked JOIN apg_occurrences o ON o.id = ranked.id CROSS JOIN time
  WHERE (o.lease_until IS NULL OR o.lease_until <= time.at) AND o.state IN ('due', 'attempting', 'reconcile', 'blocked')
    AND (o.not_before IS NULL OR o.not_before <= $2)
  ORDER BY ranked.turn, ranked.due_at, ranked.id
  LIMIT $3::int FOR UPDATE OF o SKIP LOCKED
)
UPDATE apg_occurrences o SET fence = o.fence + 1, lease_until = time.at + $5
FROM chosen CROSS JOIN time WHERE o.id = chosen.id AND ${OURS}
RETURNING ${OCCURRENCE.replaceAll(/(\w+)/g, "o.$1")}, chosen.turn::int`;

/** @param columns that are set, from $4 on, and after them now where the state is one. $2 id, $3 fence. */
export function updating(columns: readonly string[]): string {
  const set = columns.map((column, index) => `${column} = $${index + 4}`);
  const state = columns.indexOf("state");
  if (state >= 0)
    set.push(`changed_at = CASE WHEN state = $${state + 4} THEN changed_at ELSE $${columns.length + 4} END`);
  return `UPDATE apg_occurrences SET ${set.join(", ")} WHERE id = $2 AND fence = $3 AND ${OURS} RETURNING id`;
}

export const FIND = `SELECT ${OCCURRENCE} FROM apg_occurrences WHERE id = $1`;
export const LIST = `SELECT ${OCCURRENCE} FROM apg_occurrences ORDER BY due_at, id`;
export const LIST_OF = `SELECT ${OCCURRENCE} FROM apg_occurrences WHERE subscription = $1 ORDER BY due_at, id`;
export const BLOCKED = `SELECT ${OCCURRENCE} FROM apg_occurrences WHERE state = 'blocked' ORDER BY due_at, id`;

export const INSTANT = "SELECT at FROM apg_instants WHERE name = $1";
export const ADVANCE = `
INSERT INTO apg_instants (name, at) SELECT $2, $3 WHERE ${OURS}
ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE apg_instants.at < excluded.at`;

/** $2 before when. Two that fold at once count each row once: who deletes it has it. */
export const FOLD = `
WITH gone AS (
  DELETE FROM apg_occurrences o
  WHERE state IN ('posted', 'skipped') AND changed_at < $2 AND expires_at < $2 AND ${OURS} AND NOT (
    state = 'posted' AND NOT errand AND NOT EXISTS (
      SELECT 1 FROM apg_occurrences later
      WHERE later.subscription = o.subscription AND later.state = 'posted' AND NOT later.errand
        AND (later.due_at, later.id) > (o.due_at, o.id)
    )
  )
  RETURNING subscription, state, due_at
), counted AS (
  INSERT INTO apg_folded (subscription, posted, skipped, last_due_at)
  SELECT subscription, count(CASE WHEN state = 'posted' THEN 1 END)::int, count(CASE WHEN state = 'skipped' THEN 1 END)::int,
    max(due_at)
  FROM gone GROUP BY subscription
  ON CONFLICT (subscription) DO UPDATE SET posted = apg_folded.posted + excluded.posted,
    skipped = apg_folded.skipped + excluded.skipped,
    last_due_at = greatest(apg_folded.last_due_at, excluded.last_due_at)
)
SELECT count(*)::int AS count FROM gone`;

const FOLDED_ROW = `subscription, posted, skipped, last_due_at AS "lastDueAt"`;
export const FOLDED = `SELECT ${FOLDED_ROW} FROM apg_folded WHERE subscription = $1`;

/** $1 key, $2 the lease. A row where it is new, or whoever began it is gone. */
export const BEGIN_REQUEST = `
INSERT INTO apg_requests (key, at, lease_until) SELECT $1, time.at, time.at + $2 FROM ${TIME} time
ON CONFLICT (key) DO UPDATE SET lease_until = excluded.lease_until WHERE apg_requests.lease_until <= excluded.at
RETURNING key`;
export const REQUEST = "SELECT lease_until IS NULL AS answered FROM apg_requests WHERE key = $1";
export const END_REQUEST = "UPDATE apg_requests SET lease_until = NULL WHERE key = $1";
export const DROP_REQUEST = "DELETE FROM apg_requests WHERE key = $1";
/** $1 how many milliseconds they are remembered. */
export const FORGET_REQUESTS = `DELETE FROM apg_requests WHERE at < (SELECT at FROM ${TIME} time) - $1::float8`;

/** All that a dump holds, read at one moment. */
export const DUMP = {
  languages: `SELECT user_key, language FROM apg_languages ORDER BY user_key`,
  changes: "SELECT seq, change FROM apg_changes ORDER BY seq",
  occurrences: LIST,
  folded: `SELECT ${FOLDED_ROW} FROM apg_folded ORDER BY subscription`,
  cursors: `SELECT name, at FROM apg_instants WHERE name <> 'restored' ORDER BY name`,
};

/** Puts a dump in the place of everything, in one transaction. */
export const RESTORE = {
  /** $1 the new head. */
  begin: "UPDATE apg_log SET generation = generation + 1, head = $1 RETURNING generation",
  empty: [
    "apg_languages",
    "apg_changes",
    "apg_occurrences",
    "apg_folded",
    "apg_instants",
    "apg_requests",
  ].map((table) => `DELETE FROM ${table}`),
  languages: "INSERT INTO apg_languages (user_key, language) SELECT * FROM unnest($1::text[], $2::text[])",
  changes: `INSERT INTO apg_changes (seq, subject, revision, change)
    SELECT * FROM unnest($1::int[], $2::text[], $3::int[], $4::text[])`,
  folded: `INSERT INTO apg_folded (subscription, posted, skipped, last_due_at)
    SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::float8[])`,
  instants: "INSERT INTO apg_instants (name, at) SELECT * FROM unnest($1::text[], $2::float8[])",
  occurrences: `INSERT INTO apg_occurrences (id, subscription, installation, errand, owed, due_at, expires_at, state,
      attempts, unsure, attempted_at, fence, not_before, message_id, posted_at, changed_at, blocked_at, reason, late, repeat)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::boolean[], $5::text[], $6::float8[], $7::float8[],
      $8::text[], $9::int[], $10::int[], $11::float8[], $12::int[], $13::float8[], $14::text[], $15::float8[],
      $16::float8[], $17::float8[], $18::text[], $19::boolean[], $20::boolean[])`,
};
