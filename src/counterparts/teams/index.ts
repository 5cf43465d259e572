import { createCalls } from "../calls.js";
import { type Clock, systemClock } from "../clock.js";
import { createFaults, type Fault, type Faults } from "../faults.js";
import { startHttp } from "../http.js";
import { createPoster } from "../post.js";
import { createActivities } from "./activities.js";
import { type Cards, createCards } from "./cards.js";
import type { Problem } from "./check.js";
import { type Client, createClient } from "./client.js";
import { createKeys, type Keys } from "./keys.js";
import { createLogin } from "./login.js";
import { type NewConversation, type NewPerson, personalChat, setConversation, setPerson } from "./places.js";
import { createReading, type Reading } from "./reading.js";
import { createService } from "./service.js";
import { createSigning } from "./signing.js";
import { createState } from "./state.js";
import { createTransport, type Route } from "./transport.js";
import type { ApiCall, Conversation, Person } from "./types.js";

export type { Fault, FaultKind } from "../faults.js";
export { actionsOf } from "./actions.js";
export { cardProblems, pingsOf, problemsOf } from "./check.js";
export { LIMITS } from "./limits.js";
export { cardOf } from "./messages.js";
export type { Delivery, Tamper } from "./outgoing.js";
export type * from "./types.js";

export interface TeamsOptions {
  /** The bot's registration: what it must show to get a token, and whom Teams' own tokens are for. */
  appId: string;
  password: string;
  tenant: string;
  /** Where the bot listens: `http://127.0.0.1:3978`, with `/api/messages` understood. May be set later. */
  target?: string;
  /** Drives timestamps, the Date of answers, tokens and the life of targeted messages; default: the system's. */
  clock?: Clock;
  /** Where to listen; default 0, a free port. */
  port?: number;
  /** Default true. False: tokens are neither sent nor asked for, as in a local trial. */
  auth?: boolean;
  /** How the bot is called; default `APG`. */
  botName?: string;
  /** How long to wait for the bot; default Teams' own 5 s for invokes and 15 s for the rest. */
  answerWithinMs?: number;
}

/**
 * A Teams of one's own on 127.0.0.1, which judges what the bot sends. What the real connector refuses (size, syntax,
 * tokens, unknown places, wrongly targeted messages) is refused as it does; what Teams takes and then shows otherwise
 * than meant (cards, citations), and mentions of people, are taken too and stand in `violations()`.
 * It starts with person `ana`, her personal chat, group chat `group`, channel `general` and meeting chat `meeting`, the
 * bot installed in all.
 */
export interface Teams extends Client, Cards, Reading {
  readonly origin: string;
  /** What activities name as `serviceUrl`: `http://127.0.0.1:<port>/teams/`. */
  readonly serviceUrl: string;
  /** Where the keys are found that Teams signs with. */
  readonly openIdUrl: string;
  /** In the place of `https://login.microsoftonline.com`. */
  readonly loginUrl: string;
  /** Where the bot listens; may be changed at any time. */
  target: string | undefined;
  /** Adds a person or changes one. */
  setPerson(given: NewPerson): Person;
  /** Adds a conversation or changes one; `bot: false` takes the bot out without telling it. */
  setConversation(given: NewConversation): Conversation;
  /** The personal chat of a person with the bot. */
  personalChat(person: string): Conversation;
  /** Signs with a new key from now on; without `keep` the old ones stay in the list. */
  rotateKeys: Keys["rotate"];
  /** Orders that the next calls of a method go wrong: `activities.send`, `token`, `keys`, `openid`, `*` ... */
  fault(fault: Fault): void;
  readonly faults: Pick<Faults, "pending" | "clear">;
  /** Cuts everything and frees the port. */
  stop(): Promise<void>;
}

/**
 * Starts a local Teams.
 * @example
 * const teams = await startTeams({ appId: "00000000-...", password: "s", tenant: "11111111-..." });
 * // start the bot with teams.openIdUrl, teams.loginUrl and teams.serviceUrl in the places of Microsoft's, then:
 * teams.target = "http://127.0.0.1:3978";
 * await teams.mention({ user: "ana", conversation: "general", text: "recs migration" });
 * const answer = await teams.until(() => teams.messages("general").find((m) => m.from === "bot"));
 * const { shown } = await teams.click({ user: "ana", message: answer, title: "More" });
 * await teams.stop();
 * @throws where the port cannot be had
 */
export async function startTeams(options: TeamsOptions): Promise<Teams> {
  const { appId, password, tenant, clock = systemClock, auth = true } = options;
  const state = createState(clock, { appId, id: `28:${appId}`, name: options.botName ?? "APG" }, tenant);
  const faults = createFaults({ error: { code: "Throttled", message: "Too many requests." } });
  const calls = createCalls<ApiCall>(faults, (call) => state.changed({ type: "call", call }));
  const keys = createKeys();
  // Making a key takes long on a busy machine, and whoever looks one up does not wait long.
  await keys.jwks();
  const login = createLogin({ appId, password, tenant, clock });
  const poster = createPoster();
  const stopped = new AbortController();
  const violate = (problems: Problem[], where: { in: string; conversation: string }) => {
    for (const problem of problems) {
      const violation = { ...problem, ...where };
      state.violations.push(violation);
      state.changed({ type: "violation", violation });
    }
  };

  const answer = createService({ state, calls, login, auth, violate, keys, origin: () => server.origin });
  const server = await startHttp({ answer, port: options.port, now: clock.now });
  const serviceUrl = `${server.origin}/teams/`;

  setPerson(state, { key: "ana" });
  personalChat(state, "ana");
  setConversation(state, { key: "group" });
  setConversation(state, { key: "general", type: "channel" });
  setConversation(state, { key: "meeting", meeting: { id: "MCMxOTptZWV0aW5n" } });

  const route: Route = { target: options.target, answerWithinMs: options.answerWithinMs };
  const signing = auth ? createSigning(keys, clock) : undefined;
  const activities = createActivities(state, serviceUrl);
  const transport = createTransport({ route, appId, signing, serviceUrl, poster });
  const context = { state, activities, transport };

  return {
    ...createClient(context),
    ...createCards({ ...context, violate }),
    ...createReading(state, calls, stopped.signal),
    origin: server.origin,
    serviceUrl,
    openIdUrl: `${server.origin}/v1/.well-known/openidconfiguration`,
    loginUrl: server.origin,
    get target() {
      return route.target;
    },
    set target(target) {
      route.target = target;
    },
    setPerson: (given) => setPerson(state, given),
    setConversation: (given) => setConversation(state, given),
    personalChat: (person) => personalChat(state, person),
    rotateKeys: keys.rotate,
    fault: faults.add,
    faults,
    async stop() {
      stopped.abort();
      poster.stop();
      await server.stop();
    },
  };
}
