import { expect } from "vitest";
import { simulate, type Variant } from "./simulate.js";

/** Tries seeds until one shows a problem. @returns it, and how many were tried */
export async function firstProblem(
  from: number,
  seeds: number,
  instances: number,
  variant?: Variant,
): Promise<{ seed: number; problems: string[] } | undefined> {
  for (let seed = from; seed < from + seeds; seed++) {
    const { problems } = await simulate(seed, instances, variant);
    if (problems.length > 0) return { seed, problems };
  }
  return undefined;
}

/** Nothing is lost and nothing doubled on any of these seeds; the one that fails says how it is run again. */
export async function expectNone(
  from: number,
  seeds: number,
  instances: number,
  variant?: Variant,
): Promise<void> {
  const found = await firstProblem(from, seeds, instances, variant);
  const replay = `npm run simulate -- --seeds 1 --from ${found?.seed} --instances ${instances}`;
  expect(found?.problems, replay).toBeUndefined();
}
