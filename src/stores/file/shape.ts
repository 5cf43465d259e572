import { z } from "zod";
import type { Dump } from "../../core/dump.js";
import { LANGUAGES } from "../../i18n/language.js";

const count = z.int().nonnegative();
const words = z.string().min(1);
const platform = z.enum(["slack", "teams", "terminal", "page"]);
const user = z.looseObject({ platform, installation: words, user: words });

/**
 * What a store itself relies on. The rest of a change and of an occurrence belongs to those who wrote it, and passes as
 * it is: a checksum already says that nobody else has touched it.
 */
const dump = z.strictObject({
  languages: z.array(z.strictObject({ user, language: z.enum(LANGUAGES) })),
  changes: z.array(
    z.looseObject({
      seq: count.min(1),
      at: z.number(),
      by: user,
      revision: count.min(1),
      action: words,
      subject: words,
      state: z.looseObject({ kind: words }),
    }),
  ),
  occurrences: z.array(
    z.looseObject({
      id: words,
      key: words,
      subscription: words,
      place: z.looseObject({ platform, installation: words, channel: words }),
      dueAt: z.number(),
      expiresAt: z.number(),
      state: z.enum(["due", "attempting", "posted", "reconcile", "blocked", "skipped"]),
      attempts: count,
      fence: count,
      changedAt: z.number(),
    }),
  ),
  folded: z.array(
    z.strictObject({ subscription: words, posted: count, skipped: count, lastDueAt: z.number() }),
  ),
  cursors: z.array(z.strictObject({ name: z.enum(["planned", "corrected"]), at: z.number() })),
});

const together = dump.superRefine(({ changes, occurrences }, context) => {
  const revisions = new Map<string, number>();
  for (const [index, { seq, subject, revision }] of changes.entries()) {
    const known = revisions.get(subject) ?? 0;
    if (seq !== index + 1) context.addIssue(`change ${index + 1} says that it is change ${seq}`);
    if (revision !== known + 1) context.addIssue(`change ${seq} is revision ${revision} after ${known}`);
    revisions.set(subject, revision);
  }
  if (new Set(occurrences.map(({ id }) => id)).size < occurrences.length) {
    context.addIssue("an occurrence is there twice");
  }
});

/** The dump that a value is, as it is. Throws where it is none; the message says where. */
export function asDump(value: unknown): Dump {
  const result = together.safeParse(value);
  if (result.success) return value as Dump;
  const [issue] = result.error.issues;
  throw new Error([issue?.path.join("."), issue?.message].filter(Boolean).join(": "));
}
