import { expect, it } from "vitest";
import { expectNone } from "./replay.js";
import { simulate } from "./simulate.js";

it("loses and doubles nothing on one instance, whatever goes wrong", { timeout: 600_000 }, async () => {
  await expectNone(1, 75, 1);
});

it("goes the same way again on the same seed", async () => {
  expect(await simulate(7, 1)).toEqual(await simulate(7, 1));
});
