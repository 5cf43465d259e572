import type { Folded, Ledger } from "../../core/ledger.js";
import type { Clock } from "../../core/ports.js";
import { LONG } from "./database.js";
import { columnsOf, installationOf, occurrenceOf, owedOf, type Row } from "./rows.js";
import type { Session } from "./session.js";
import * as sql from "./sql.js";

/** @param clock says when something changed; leases are the database's */
export function createLedger({ run, write }: Session, clock: Clock): Ledger {
  const rows = async (text: string, values: unknown[] = [], within?: number) =>
    (await run<Row>({ text, values, within })).map(occurrenceOf);
  const instant = async (name: string) =>
    (await run<{ at: number }>({ text: sql.INSTANT, values: [name] }))[0]?.at ?? 0;
  return {
    async insert(occurrences) {
      if (occurrences.length === 0) return 0;
      const column = <T>(of: (one: (typeof occurrences)[number]) => T) => occurrences.map(of);
      const values = [
        column(({ id }) => id),
        column(({ subscription }) => subscription),
        column(installationOf),
        column(({ errand }) => errand !== undefined),
        column(owedOf),
        column(({ dueAt }) => dueAt),
        column(({ expiresAt }) => expiresAt),
        column(({ state }) => state),
        column(({ unsure }) => unsure ?? null),
        column(({ reason }) => reason ?? null),
        clock.now(),
      ];
      return (await write({ text: sql.INSERT, values, within: LONG, once: true })).length;
    },
    async claim({ now, leaseMs, limit, except }) {
      const claimed = await write<Row & { turn: number }>({
        text: sql.CLAIM,
        values: [now, limit, [...except], leaseMs],
        within: LONG,
        once: true,
      });
      const inTurn = claimed.sort((a, b) => a.turn - b.turn || a.due_at - b.due_at || (a.id < b.id ? -1 : 1));
      return inTurn.map(occurrenceOf);
    },
    async update(id, fence, update) {
      const { columns, values } = columnsOf(update);
      if (columns.length === 0) return (await rows(sql.FIND, [id]))[0]?.fence === fence;
      const now = "state" in update ? [clock.now()] : [];
      const text = sql.updating(columns);
      return (await write({ text, values: [id, fence, ...values, ...now] })).length > 0;
    },
    find: async (id) => (await rows(sql.FIND, [id]))[0],
    list: (subscription) =>
      subscription === undefined ? rows(sql.LIST, [], LONG) : rows(sql.LIST_OF, [subscription]),
    blocked: () => rows(sql.BLOCKED),
    cursor: (name) => instant(name),
    async advance(name, to) {
      if (to > 0) await write({ text: sql.ADVANCE, values: [name, to] });
    },
    async fold(before) {
      const [gone] = await write<{ count: number }>({
        text: sql.FOLD,
        values: [before],
        within: LONG,
        once: true,
      });
      await run({ text: sql.FORGET_REQUESTS, values: [REMEMBERED] });
      return gone?.count ?? 0;
    },
    async folded(subscription) {
      return (await run<Folded>({ text: sql.FOLDED, values: [subscription] }))[0];
    },
    restoredAt: () => instant("restored"),
  };
}

/** A platform repeats a request within minutes. */
const REMEMBERED = 3_600_000;
