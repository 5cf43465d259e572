import { afterAll, describe, it } from "vitest";
import type { Clock, Store } from "../../src/core/ports.js";
import { systemClock } from "../../src/stores/clock.js";
import { openPostgresStore } from "../../src/stores/postgres.js";
import { runLedgerContract } from "../contracts/ledger.js";
import { runLedgerProperty } from "../contracts/ledger-property.js";
import { runStoreContract } from "../contracts/store.js";
import { createSchemas, type Schema } from "../support/postgres/clock.js";
import { startPostgres } from "../support/postgres/server.js";

const server = await startPostgres({ fsync: "off" });

if (typeof server === "string") {
  it.skip(`PostgreSQL (skipped: ${server})`, () => {});
} else {
  const schemas = await createSchemas(await server.database());
  afterAll(async () => {
    await schemas.close();
    await server.close();
  });
  let schema: Schema;
  const again = async (clock: Clock): Promise<Store> => {
    const store = await openPostgresStore({ url: schema.url, pool: 4, clock });
    const { ledger } = store;
    const { follow } = schema;
    const claim: typeof ledger.claim = async (options) => {
      await follow(clock);
      return ledger.claim(options);
    };
    return { ...store, ledger: { ...ledger, claim } };
  };
  const open = async (clock: Clock) => {
    schema = await schemas.next();
    return again(clock);
  };

  describe("PostgreSQL", () => {
    runStoreContract({ name: "postgres", open: () => open(systemClock), reopen: () => again(systemClock) });
    runLedgerContract({
      name: "postgres",
      open,
      reopen: again,
      skip: [
        {
          reason: "who opened it before may still run: what it holds is free when its lease ends",
          tests: ["knows everything when opened again, and holds nothing for who is gone"],
        },
      ],
    });
    runLedgerProperty("postgres", open, 20);
  });
}
