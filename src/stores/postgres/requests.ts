import type { Requests } from "../../core/ports.js";
import type { Session } from "./session.js";
import * as sql from "./sql.js";

/** Who took longer is gone, and the platform's next repetition is answered by somebody else. */
const LEASE = 30_000;

/** Which requests of a platform are being answered, by whichever instance. */
export function createRequests({ run }: Session): Requests {
  return {
    async begin(key) {
      if ((await run({ text: sql.BEGIN_REQUEST, values: [key, LEASE], once: true })).length > 0)
        return "mine";
      const [row] = await run<{ answered: boolean }>({ text: sql.REQUEST, values: [key] });
      return row?.answered ? "answered" : "running";
    },
    async end(key, answered) {
      await run({ text: answered ? sql.END_REQUEST : sql.DROP_REQUEST, values: [key] });
    },
  };
}
