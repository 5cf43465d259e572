import { it } from "vitest";
import { expectNone } from "./replay.js";

it("loses and doubles nothing on three instances, whatever goes wrong", { timeout: 600_000 }, async () => {
  await expectNone(1, 30, 3);
});
