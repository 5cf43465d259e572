import type { Calls } from "../../calls.js";
import { type Answered, type HttpAnswer, type HttpRequest, parseJson } from "../../http.js";
import type { Problem } from "../check.js";
import { isObject } from "../elements.js";
import { refusalAnswer, refuse, TeamsRefusal, UNAUTHORIZED } from "../errors.js";
import { max } from "../limits.js";
import type { Login } from "../login.js";
import { type State, splitThread } from "../state.js";
import type { Activity, ApiCall } from "../types.js";
import { send, unsend, update } from "./activities.js";
import { create } from "./create.js";
import { getMember, listMembers, pageMembers } from "./members.js";
import type { Method } from "./method.js";

/** What may be called, by HTTP method and what follows `v3/conversations/<id>/`, and what a fault calls it. */
const METHODS: Record<string, [name: string, run: Method]> = {
  "POST activities": ["activities.send", send],
  "POST activities/:id": ["activities.send", send],
  "PUT activities/:id": ["activities.update", update],
  "DELETE activities/:id": ["activities.delete", unsend],
  "GET members": ["members.list", listMembers],
  "GET members/:id": ["members.get", getMember],
  "GET pagedmembers": ["members.page", pageMembers],
};

export interface ConnectorContext {
  state: State;
  calls: Calls<ApiCall>;
  login: Login;
  /** Whether tokens are asked for. */
  auth: boolean;
  violate(problems: Problem[], where: { in: string; conversation: string }): void;
}

/** Answers what stands under `serviceUrl`: `path` is what follows it. */
export async function answerConnector(
  context: ConnectorContext,
  path: string,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const [version, what, conversation = "", place = "", id] = path.split("/").map(decoded);
  const creates = request.method === "POST" && conversation === "";
  const [name, run] = creates
    ? ["conversations.create"]
    : (METHODS[`${request.method} ${place}${id === undefined ? "" : "/:id"}`] ?? []);
  if (version !== "v3" || what !== "conversations" || !name) return { status: 404, body: "not found" };
  const json = parseJson(request.body.toString("utf8"));
  const query = Object.fromEntries(request.query);
  const entry: ApiCall = {
    method: name,
    args: { ...query, ...(isObject(json) ? json : {}), ...(id !== undefined && { activityId: id }) },
    at: context.state.clock.now(),
    ok: false,
    ...(!creates && { conversation }),
  };
  const apply = (): Answered => {
    const answer = guarded(context, request, () => {
      const body = readBody(request, json);
      const violateIn = (at: string) => (found: Problem[]) =>
        context.violate(found, { in: name, conversation: at });
      return run
        ? inConversation(context.state, run, { conversation, id, query: request.query, body, violateIn })
        : create(context.state, body, violateIn);
    });
    Object.assign(entry, { status: answer.status, ok: answer.status < 300 });
    if (!entry.ok) entry.error = errorOf(answer);
    return answer;
  };
  return context.calls.run(entry, apply, (code) => refusalAnswer(code));
}

function guarded({ auth, login }: ConnectorContext, { headers }: HttpRequest, run: () => Answered): Answered {
  if (auth && !login.accepts(headers.authorization)) return UNAUTHORIZED;
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TeamsRefusal)) throw error;
    return refusalAnswer(error.code, error.message);
  }
}

function readBody({ method, body }: HttpRequest, json: unknown): Activity {
  if (body.length > max("messageBytes")) refuse("MessageSizeTooBig");
  if (method === "GET" || method === "DELETE") return {};
  return isObject(json) ? json : refuse("BadSyntax");
}

interface Asked {
  conversation: string;
  id: string | undefined;
  query: URLSearchParams;
  body: Activity;
  violateIn(conversation: string): (problems: Problem[]) => void;
}

function inConversation(state: State, run: Method, asked: Asked): Answered {
  const { id, thread } = splitThread(asked.conversation);
  // By its id only: the short names are for tests, and no bot may get through with one.
  const conversation = state.conversations.get(id) ?? refuse("ConversationNotFound");
  if (!conversation.bot) refuse("BotNotInConversationRoster");
  const violate = asked.violateIn(conversation.id);
  return run({ state, conversation, thread, id: asked.id, query: asked.query, body: asked.body, violate });
}

/** A part of a path; what is wrongly encoded names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function errorOf({ status, body }: Answered): string {
  const json = parseJson(body);
  const error = isObject(json) && isObject(json.error) ? json.error.code : undefined;
  return String(error ?? status);
}
