import { describe, expect, it } from "vitest";
import { expectNone, firstProblem } from "./replay.js";
import { VARIANTS } from "./variants.js";

/** If a simulation no longer finds what is known to be wrong, it proves nothing of what it finds right. */
describe.each(Object.entries(VARIANTS))("%s", (_, variant) => {
  it("is caught", { timeout: 300_000 }, async () => {
    const found = await firstProblem(1, 60, variant.instances, variant);
    const shown = variant.shows ? [variant.shows] : ["lost", "doubled"];
    const isShown = (problem: string) => shown.some((kind) => problem.startsWith(kind));
    expect(found?.problems.some(isShown), found?.problems.join("\n")).toBe(true);
  });

  if (variant.rates) {
    it("is what goes wrong, and not the faults that catch it", { timeout: 300_000 }, async () => {
      await expectNone(1, 6, variant.instances, { rates: variant.rates });
    });
  }
});
