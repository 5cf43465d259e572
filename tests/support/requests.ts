import type { Requests } from "../../src/core/ports.js";

/** Keeps account of requests as a store of many processes does, in memory; `fail` lets it be away. */
export function memoryRequests(): Requests & { turns: Map<string, "running" | "answered">; fail?: Error } {
  const turns = new Map<string, "running" | "answered">();
  return {
    turns,
    async begin(key) {
      if (this.fail) throw this.fail;
      const known = turns.get(key);
      if (known === undefined) turns.set(key, "running");
      return known ?? "mine";
    },
    async end(key, answered) {
      if (this.fail) throw this.fail;
      if (answered) turns.set(key, "answered");
      else turns.delete(key);
    },
  };
}
