import { it } from "vitest";

/** What an implementation cannot do: each with its reason. */
export type Skip = { reason: string; tests: string[] }[];

/** `it`, that skips what an implementation says it cannot do, and writes why. */
export function tester(skip: Skip = []): (title: string, run: () => Promise<void>) => void {
  const skipped = new Map(skip.flatMap(({ reason, tests }) => tests.map((test) => [test, reason])));
  return (title, run) => {
    const reason = skipped.get(title);
    if (reason === undefined) it(title, run);
    else it.skip(`${title} (skipped: ${reason})`, run);
  };
}
