import type { Change, NewChange } from "../../core/changes.js";
import { ApgError } from "../../core/errors.js";
import type { Store } from "../../core/ports.js";
import { isTaken } from "./failure.js";
import { replacedError, type Session } from "./session.js";
import * as sql from "./sql.js";

export interface StoredChange {
  seq: number;
  change: string;
}

/** The log of what members add. */
export function createChangeLog(session: Session): Pick<Store, "head" | "changes" | "append"> {
  const { run } = session;

  const append = (changes: readonly NewChange[]): Promise<{ seq: number }[]> =>
    session.write({
      text: sql.APPEND,
      values: [
        changes.map(({ subject }) => subject),
        changes.map(({ revision }) => revision),
        changes.map((change) => JSON.stringify(change)),
      ],
      once: true,
    });

  return {
    head: (maxAgeMs = 0) => session.head(maxAgeMs),
    async changes(after, most) {
      const values = [after, most === undefined || !Number.isFinite(most) ? null : most];
      return (await run<StoredChange>({ text: sql.CHANGES, values })).map(asChange);
    },
    async append(changes) {
      if (changes.length === 0) return [];
      const own = structuredClone(changes);
      const placed = await append(own).catch(async (cause) => {
        if (isTaken(cause)) throw await conflict(own, session);
        throw cause;
      });
      if (placed.length < own.length) throw await refused(own, session);
      const seqs = placed.map(({ seq }) => seq).sort((a, b) => a - b);
      session.reached(seqs.at(-1) as number);
      return own.map((change, index) => ({ ...change, seq: seqs[index] as number }));
    },
  };
}

export const asChange = ({ seq, change }: StoredChange): Change => ({ ...JSON.parse(change), seq });

/** Nothing was placed: a revision was left out, or the log is another by now. */
async function refused(changes: readonly NewChange[], session: Session): Promise<ApgError> {
  await session.head(0);
  return session.replaced() ? replacedError() : conflict(changes, session);
}

async function conflict(changes: readonly NewChange[], { run }: Session): Promise<ApgError> {
  const problems = await Promise.all(
    changes.map(async ({ subject, revision }) => {
      const [known] = await run<{ revision: number }>({ text: sql.REVISION, values: [subject] });
      return {
        where: subject,
        what: `is at revision ${known?.revision ?? 0}, so the next is not ${revision}`,
        stands: known?.revision ?? 0,
        wanted: revision,
      };
    }),
  );
  const wrong = problems.filter(({ stands, wanted }) => wanted !== stands + 1);
  return new ApgError("STORE_CONFLICT", "somebody else changed the same thing first", {
    problems: (wrong.length ? wrong : problems).map(({ where, what }) => ({ where, what })),
  });
}
