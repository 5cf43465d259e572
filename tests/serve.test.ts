import { expect, it } from "vitest";
import { ApgError } from "../src/core/errors.js";
import { serve } from "../src/serve.js";
import { createMemoryStore } from "../src/stores/memory.js";
import { appForTest } from "./support/app.js";
import { apgErrorOf } from "./support/errors.js";

it("does not begin to serve before it has read what members added: from then on it answers from memory", async () => {
  const store = createMemoryStore();
  const isAway = true;
  const head: typeof store.head = async (maxAgeMs) => {
    if (isAway) throw new ApgError("STORE_UNAVAILABLE", "away");
    return store.head(maxAgeMs);
  };
  const app = await appForTest({ store: { ...store, head } });
  expect((await apgErrorOf(() => serve(app, []))).code).toBe("STORE_UNAVAILABLE");
  expect(app.logged.map(({ event }) => event)).not.toContain("listening");
});
