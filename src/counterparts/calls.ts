import type { Faults } from "./faults.js";
import type { HttpAnswer } from "./http.js";

/** One call that the bot made, for the record. Secrets are left out. */
export interface CallRecord {
  /** As the platform names it: a fault is ordered by this name. */
  method: string;
  args: Record<string, unknown>;
  /** Milliseconds on the counterpart's clock. */
  at: number;
  ok: boolean;
  error?: string;
  /** The fault that struck, if one did. */
  fault?: string;
}

export interface Calls<Call extends CallRecord> {
  /**
   * Runs a call under the faults ordered for its method, and records it once it is answered.
   * @param entry what is known of the call before it runs; `apply` completes it
   * @param refuse gives the platform's refusal with an error code
   */
  run(
    entry: Call,
    apply: () => HttpAnswer | Promise<HttpAnswer>,
    refuse: (code: string) => HttpAnswer,
  ): Promise<HttpAnswer>;
  /** The calls so far, oldest first; all of them, or those of one method. */
  list(method?: string): Call[];
}

/** @param recorded is told of each call once it stands in the record */
export function createCalls<Call extends CallRecord>(
  faults: Faults,
  recorded: (call: Call) => void,
): Calls<Call> {
  const all: Call[] = [];
  return {
    async run(entry, apply, refuse) {
      const { answer, fault } = await faults.around(entry.method, apply, refuse);
      if (fault) entry.fault = typeof fault.kind === "object" ? fault.kind.error : fault.kind;
      all.push(entry);
      recorded(entry);
      return answer;
    },
    list: (method) => all.filter((call) => !method || call.method === method),
  };
}
