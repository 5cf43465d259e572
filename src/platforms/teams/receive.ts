import type { IncomingMessage, ServerResponse } from "node:http";
import type { Activity } from "botbuilder";
import type { Clock, Log } from "../../core/ports.js";
import type { Across } from "../shared/across.js";
import { readBody } from "../shared/body.js";
import { createCache } from "../shared/cache.js";
import { createInFlight } from "../shared/in-flight.js";
import { type Endpoints, isService } from "./endpoints.js";
import { inspect } from "./gate.js";
import { max } from "./limits.js";
import { createRate } from "./rate.js";
import { tenantOf } from "./tenant.js";
import type { CheckToken } from "./token.js";

const MESSAGES_PATH = "/api/messages";

export interface Answer {
  status: number;
  body?: unknown;
}

export interface ReceiverOptions {
  services: Endpoints["services"] | "loopback";
  /** Absent in the local trial, which knows nobody. */
  checkToken?: CheckToken;
  /** Whose people may use the bot, in lower case; absent in the local trial. */
  tenants?: readonly string[];
  /** Answers an activity that is known to come from Teams. */
  answer(activity: Activity): Promise<Answer>;
  /** Absent where this process alone answers. */
  across?: Across;
  clock: Clock;
  log: Log;
}

/** Teams repeats after 15 s what it got no answer to. */
const REPEATS = { most: 2_000, life: 10 * 60_000 };
/** For one person in one conversation. A search sends a request for every few letters typed. */
const RATE = { most: 60, period: 30_000 };

/**
 * Receives what Teams posts: size, shape, address, token and tenant are checked, in the order of what they cost, and
 * the same activity is answered once. It never throws, and whatever comes, there is an answer.
 */
export function createReceiver(options: ReceiverOptions) {
  const { services, checkToken, tenants, answer, across, clock, log } = options;
  // The first answer's body is not kept: nobody asks for it twice, and thousands of searches would fill the memory.
  const answers = createCache<Promise<Answer>>({ ...REPEATS, clock });
  const allow = createRate({ ...RATE, clock });
  const inFlight = createInFlight();

  const refusal = async (
    activity: Activity,
    authorization: string | undefined,
  ): Promise<Answer | undefined> => {
    const why = await checkToken?.(authorization, activity.serviceUrl);
    // Anybody can send such requests, thousands of them: they must not fill the log.
    if (why) log("debug", "teams request refused", { why });
    if (why) return { status: 401 };
    const tenant = tenantOf(activity);
    if (tenants && !(tenant && tenants.includes(tenant))) {
      log("warn", "teams request refused: its tenant is not in MicrosoftAppTenantId", { tenant });
      return { status: 403 };
    }
    return undefined;
  };

  const run = async (activity: Activity, key: string | undefined): Promise<Answer> => {
    // An invoke is asked once, and its answer is for who waits for it.
    const shared = activity.type === "invoke" ? undefined : key;
    const turn = shared && (await across?.begin(shared));
    if (turn === "answered") return { status: 200 };
    if (turn === "running") {
      // Teams asks again, when it is answered or whoever was at it is gone.
      if (key) answers.delete(key);
      return { status: 503 };
    }
    try {
      const given = await answer(activity);
      if (key) answers.set(key, Promise.resolve({ status: given.status }));
      if (shared) await across?.end(shared, true);
      return given;
    } catch (error) {
      log("error", "teams request failed", { error });
      if (key) answers.delete(key);
      if (shared) await across?.end(shared, false);
      return { status: 500 };
    }
  };

  const receive = async (request: IncomingMessage, body: string): Promise<Answer> => {
    const verdict = inspect(parsed(body), services);
    if (verdict.kind === "answer") return verdict;
    const { activity, key } = verdict;
    const refused = await refusal(activity, request.headers.authorization);
    if (refused) return refused;
    const known = key === undefined ? undefined : answers.get(key);
    if (known) return known;
    const { type, conversation, from } = activity;
    const asks = type === "message" || type === "invoke";
    if (asks && !allow(`${conversation.id} ${from.id}`)) return { status: 429 };
    const given = run(activity, key);
    if (key) answers.set(key, given);
    return given;
  };

  return {
    /** Takes the request where it is one of Teams'; the server that owns the port asks. */
    handle(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url?.split("?")[0] !== MESSAGES_PATH) return false;
      if (request.method !== "POST") {
        send(response, { status: 405 });
        return true;
      }
      const early = services === "loopback" ? trialRefusal(request) : undefined;
      readBody(request, max("requestBody"), async (status, body) => {
        inFlight.begin();
        try {
          send(response, early ?? (status === 200 ? await receive(request, body) : { status }));
        } catch (error) {
          log("error", "teams request failed", { error });
          send(response, { status: 500 });
        } finally {
          inFlight.end();
        }
      });
      return true;
    },
    /** Resolves when the answers in flight are out. */
    idle: inFlight.idle,
    inFlight: inFlight.count,
  };
}

/** The trial knows nobody, so a page in somebody's browser must not reach it: those send an origin, or no JSON. */
function trialRefusal({ headers: { origin, host = "", "content-type": type = "" } }: IncomingMessage) {
  const here = URL.canParse(`http://${host}`) && isService(`http://${host}`, "loopback");
  return origin === undefined && here && type.startsWith("application/json") ? undefined : { status: 403 };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  if (response.destroyed || response.headersSent) return;
  const text = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, {
    "content-type": body === undefined ? "text/plain" : "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    // A body that was not read to its end leaves the connection useless.
    ...((status === 413 || status === 408) && { connection: "close" }),
  });
  response.end(text);
}
