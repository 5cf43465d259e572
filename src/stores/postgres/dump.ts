import type { Dump } from "../../core/dump.js";
import type { Cursor, Folded } from "../../core/ledger.js";
import type { Language } from "../../i18n/language.js";
import { doubted } from "../dump.js";
import { keyOf, userOf } from "../key.js";
import { asChange, type StoredChange } from "./change-log.js";
import type { Run } from "./database.js";
import { occurrenceOf, type Row, valuesOf } from "./rows.js";
import * as sql from "./sql.js";

/** All that is stored. @param run within one transaction, so that it is of one moment */
export async function readDump(run: Run): Promise<Dump> {
  const languages = await run<{ user_key: string; language: Language }>({ text: sql.DUMP.languages });
  const changes = await run<StoredChange>({ text: sql.DUMP.changes });
  const occurrences = await run<Row>({ text: sql.DUMP.occurrences });
  const folded = await run<Folded>({ text: sql.DUMP.folded });
  const cursors = await run<{ name: Cursor; at: number }>({ text: sql.DUMP.cursors });
  return {
    languages: languages.map(({ user_key, language }) => ({ user: userOf(user_key), language })),
    changes: changes.map(asChange),
    occurrences: occurrences.map(occurrenceOf),
    folded,
    cursors,
  };
}

/** Puts a dump in the place of all that is stored. @returns the generation that begins with it */
export async function writeDump(dump: Dump, now: number, run: Run): Promise<number> {
  const { languages, changes, occurrences, folded, cursors } = doubted(dump, now);
  const [log] = await run<{ generation: number }>({ text: sql.RESTORE.begin, values: [changes.length] });
  for (const text of sql.RESTORE.empty) await run({ text });
  const many = (text: string, ...values: unknown[][]) => run({ text, values });
  await many(
    sql.RESTORE.languages,
    languages.map(({ user }) => keyOf(user)),
    languages.map(({ language }) => language),
  );
  await many(
    sql.RESTORE.changes,
    changes.map(({ seq }) => seq),
    changes.map(({ subject }) => subject),
    changes.map(({ revision }) => revision),
    changes.map(({ seq: _, ...change }) => JSON.stringify(change)),
  );
  await many(
    sql.RESTORE.folded,
    folded.map(({ subscription }) => subscription),
    folded.map(({ posted }) => posted),
    folded.map(({ skipped }) => skipped),
    folded.map(({ lastDueAt }) => lastDueAt),
  );
  const instants = [...cursors, { name: "restored", at: now }];
  await many(
    sql.RESTORE.instants,
    instants.map(({ name }) => name),
    instants.map(({ at }) => at),
  );
  const rows = occurrences.map(valuesOf);
  if (rows.length > 0) await many(sql.RESTORE.occurrences, ...columnsOf(rows));
  return log?.generation ?? 0;
}

const columnsOf = (rows: unknown[][]): unknown[][] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]));
