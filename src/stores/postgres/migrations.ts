/**
 * How the tables came to be what they are, in order: number N brings version N - 1 to N. Forward only: one that has
 * landed is never changed, and each can be run again where it was cut short, for engines that commit each statement of
 * a transaction by itself (YugabyteDB).
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE IF NOT EXISTS apg_log (
      one boolean PRIMARY KEY DEFAULT true CHECK (one),
      head int NOT NULL,
      generation int NOT NULL
    )`,
    "INSERT INTO apg_log (head, generation) VALUES (0, 1) ON CONFLICT (one) DO NOTHING",
    `CREATE TABLE IF NOT EXISTS apg_changes (
      seq int PRIMARY KEY,
      subject text NOT NULL,
      revision int NOT NULL,
      change text NOT NULL,
      CONSTRAINT apg_changes_revision UNIQUE (subject, revision)
    )`,
    "CREATE TABLE IF NOT EXISTS apg_languages (user_key text PRIMARY KEY, language text NOT NULL)",
    `CREATE TABLE IF NOT EXISTS apg_occurrences (
      id text PRIMARY KEY,
      subscription text NOT NULL,
      installation text NOT NULL,
      errand boolean NOT NULL,
      owed text NOT NULL,
      due_at float8 NOT NULL,
      expires_at float8 NOT NULL,
      state text NOT NULL,
      attempts int NOT NULL,
      unsure int,
      attempted_at float8,
      fence int NOT NULL,
      lease_until float8,
      not_before float8,
      message_id text,
      posted_at float8,
      changed_at float8 NOT NULL,
      blocked_at float8,
      reason text,
      late boolean,
      repeat boolean
    )`,
    `CREATE INDEX IF NOT EXISTS apg_occurrences_open ON apg_occurrences (installation, due_at, id)
      WHERE state IN ('due', 'attempting', 'reconcile', 'blocked')`,
    `CREATE INDEX IF NOT EXISTS apg_occurrences_held ON apg_occurrences (installation, lease_until)
      WHERE lease_until IS NOT NULL`,
    "CREATE INDEX IF NOT EXISTS apg_occurrences_owned ON apg_occurrences (subscription, due_at, id)",
    `CREATE INDEX IF NOT EXISTS apg_occurrences_ended ON apg_occurrences (changed_at)
      WHERE state IN ('posted', 'skipped')`,
    `CREATE TABLE IF NOT EXISTS apg_folded (
      subscription text PRIMARY KEY,
      posted int NOT NULL,
      skipped int NOT NULL,
      last_due_at float8 NOT NULL
    )`,
    "CREATE TABLE IF NOT EXISTS apg_instants (name text PRIMARY KEY, at float8 NOT NULL)",
    "CREATE TABLE IF NOT EXISTS apg_requests (key text PRIMARY KEY, at float8 NOT NULL, lease_until float8)",
  ],
];

/** What says which version stands. Whoever migrates holds its row, so that of two who start at once one waits. */
export const SCHEMA = {
  create: [
    "CREATE TABLE IF NOT EXISTS apg_schema (one boolean PRIMARY KEY DEFAULT true CHECK (one), version int NOT NULL)",
    "INSERT INTO apg_schema (version) VALUES (0) ON CONFLICT (one) DO NOTHING",
  ],
  read: "SELECT version FROM apg_schema",
  hold: "SELECT version FROM apg_schema FOR UPDATE",
  write: "UPDATE apg_schema SET version = $1",
};
