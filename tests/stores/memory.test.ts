import { createMemoryStore } from "../../src/stores/memory.js";
import { runLedgerContract } from "../contracts/ledger.js";
import { runLedgerProperty } from "../contracts/ledger-property.js";
import { runStoreContract } from "../contracts/store.js";

const forgets = "it forgets when the process ends, by design";

runStoreContract({
  name: "memory",
  open: async () => createMemoryStore(),
  skip: [{ reason: forgets, tests: ["still knows everything when opened again"] }],
});
runLedgerContract({
  name: "memory",
  open: async (clock) => createMemoryStore(clock),
  skip: [
    { reason: forgets, tests: ["knows everything when opened again, and holds nothing for who is gone"] },
  ],
});
runLedgerProperty("memory", async (clock) => createMemoryStore(clock), 200);
