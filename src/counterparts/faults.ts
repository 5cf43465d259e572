import { type HttpAnswer, jsonAnswer } from "./http.js";

/**
 * How a call goes wrong.
 * `rate_limited`: 429 with Retry-After. `server_error`: a 5xx. `reset`: the connection is cut and nothing happened.
 * `accepted_but_lost`: it happened, then the connection is cut. `hang`: no answer, ever.
 * `not_json`: 200 with an HTML page. `{ error }`: the platform's own refusal with that code.
 */
export type FaultKind =
  | "rate_limited"
  | "server_error"
  | "reset"
  | "accepted_but_lost"
  | "hang"
  | "not_json"
  | { error: string };

export interface Fault {
  /** The call it strikes (`chat.postMessage`, `response_url`), or `*` for any. */
  method: string;
  kind: FaultKind;
  /** How many calls it spares first; default 0. */
  after?: number;
  /** How many calls it strikes; default 1, Infinity until cleared. */
  times?: number;
  /** Seconds in Retry-After; default 1. */
  retryAfter?: number;
  /** Of a server error; default 500. */
  status?: number;
  /** The call takes effect although the answer says otherwise: a 503, a page of HTML or a silence after the fact. */
  applied?: boolean;
}

export interface Faults {
  /** @throws RangeError where `times` is not at least 1 */
  add(fault: Fault): void;
  /** The faults that have not struck as often as ordered. */
  pending(): Fault[];
  clear(): void;
  /**
   * Runs a call under the next fault ordered for it, oldest order first.
   * @param apply does the work and gives the usual answer
   * @param refuse gives the platform's refusal with an error code
   */
  around(
    method: string,
    apply: () => HttpAnswer | Promise<HttpAnswer>,
    refuse: (code: string) => HttpAnswer,
  ): Promise<{ answer: HttpAnswer; fault?: Fault }>;
}

/** @param rateLimited the JSON with which the platform words a 429; default: an empty object */
export function createFaults(rateLimited: unknown = {}): Faults {
  let queue: (Fault & { times: number })[] = [];
  const take = (method: string): Fault | undefined => {
    const fault = queue.find((f) => f.method === method || f.method === "*");
    if (!fault) return undefined;
    if (fault.after) {
      fault.after -= 1;
      return undefined;
    }
    fault.times -= 1;
    if (fault.times <= 0) queue = queue.filter((f) => f !== fault);
    return { ...fault };
  };
  return {
    add(fault) {
      const times = fault.times ?? 1;
      if (!(times >= 1))
        throw new RangeError(`fault on ${fault.method}: times must be at least 1, not ${times}`);
      queue.push({ ...fault, times });
    },
    pending: () => queue.map((fault) => ({ ...fault })),
    clear() {
      queue = [];
    },
    async around(method, apply, refuse) {
      const fault = take(method);
      if (!fault) return { answer: await apply() };
      if (fault.applied || fault.kind === "accepted_but_lost") await apply();
      return { answer: faultAnswer(fault, refuse, rateLimited), fault };
    },
  };
}

function faultAnswer(fault: Fault, refuse: (code: string) => HttpAnswer, rateLimited: unknown): HttpAnswer {
  if (typeof fault.kind === "object") return refuse(fault.kind.error);
  switch (fault.kind) {
    case "rate_limited":
      return jsonAnswer(rateLimited, 429, { "retry-after": String(fault.retryAfter ?? 1) });
    case "server_error":
      return { status: fault.status ?? 500, body: "Server Error" };
    case "not_json":
      return {
        status: 200,
        headers: { "content-type": "text/html" },
        body: "<html><body>Please wait</body></html>",
      };
    case "hang":
      return "hang";
    case "reset":
    case "accepted_but_lost":
      return "reset";
  }
}
