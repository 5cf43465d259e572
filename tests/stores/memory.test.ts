import { createMemoryStore } from "../../src/stores/memory.js";
import { runStoreContract } from "../contracts/store.js";

runStoreContract({
  name: "memory",
  open: async () => createMemoryStore(),
  skip: [
    {
      reason: "it forgets when the process ends, by design",
      tests: ["still knows everything when opened again"],
    },
  ],
});
