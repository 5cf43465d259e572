import { afterAll } from "vitest";
import type { Clock, Store } from "../../../src/core/ports.js";
import { systemClock } from "../../../src/stores/clock.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import { runLedgerContract } from "../../contracts/ledger.js";
import { runLedgerProperty } from "../../contracts/ledger-property.js";
import { runStoreContract } from "../../contracts/store.js";
import { createSchemas, type Schema } from "../../support/postgres/clock.js";
import { withPostgres } from "../../support/postgres/for-tests.js";

const MAY_STILL_RUN = "who opened it before may still run: what it holds is free when its lease ends";

await withPostgres("PostgreSQL", (server) => {
  const schemas = server.database().then(createSchemas);
  afterAll(async () => (await schemas).close());
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
    schema = await (await schemas).next();
    return again(clock);
  };
  const tests = ["knows everything when opened again, and holds nothing for who is gone"];

  runStoreContract({ name: "postgres", open: () => open(systemClock), reopen: () => again(systemClock) });
  runLedgerContract({ name: "postgres", open, reopen: again, skip: [{ reason: MAY_STILL_RUN, tests }] });
  runLedgerProperty("postgres", open, 20);
});
