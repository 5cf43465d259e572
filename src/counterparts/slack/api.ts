import type { Calls } from "../calls.js";
import { type HttpAnswer, type HttpRequest, jsonAnswer } from "../http.js";
import { readArguments } from "./arguments.js";
import { refuse, SlackRefusal } from "./errors.js";
import { METHODS } from "./methods/index.js";
import type { Call, Method } from "./methods/method.js";
import type { State } from "./state.js";
import type { ApiCall, Workspace } from "./types.js";

export interface ApiContext {
  state: State;
  calls: Calls<ApiCall>;
  appToken: string;
  openConnection(): string;
}

/** Answers `/api/<method>` as Slack's Web API does: 200 with `ok` in the body, also for a refusal. */
export async function answerApi(
  context: ApiContext,
  name: string,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const entry: ApiCall = { method: name, args: readable(request), at: context.state.clock.now(), ok: false };
  const apply = () => {
    const { answer, ...outcome } = run(context, name, request);
    Object.assign(entry, outcome);
    return answer;
  };
  const asRefusal = (error: string) => jsonAnswer({ ok: false, error });
  return context.calls.run(entry, apply, asRefusal);
}

type Outcome = Partial<ApiCall> & { answer: HttpAnswer };

/** The arguments for the record: a call that a fault struck down is recorded with what it wanted. */
function readable(request: HttpRequest): Record<string, unknown> {
  try {
    const { token: _token, ...args } = readArguments(request);
    return args;
  } catch {
    return {};
  }
}

function run(context: ApiContext, name: string, request: HttpRequest): Outcome {
  try {
    const { token: inBody, ...args } = readArguments(request);
    const method = METHODS[name] ?? refuse("unknown_method");
    const bearer = request.headers.authorization?.replace(/^Bearer\s+/i, "");
    const workspace = authenticate(context, method, bearer ?? (inBody as string | undefined));
    const warnings: string[] = [];
    const call: Call = {
      state: context.state,
      workspace,
      args,
      warnings,
      openConnection: context.openConnection,
    };
    const scopes = checkScope(method, call);
    const result = method.run(call);
    const warned = warnings.length && {
      warning: warnings.join(","),
      response_metadata: { ...(result.response_metadata as object), warnings },
    };
    const answer = jsonAnswer({ ok: true, ...result, ...warned }, 200, scopes);
    return { ok: true, team: workspace.id, ...(warnings.length && { warnings }), answer };
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return { error: error.error, answer: jsonAnswer({ ok: false, error: error.error, ...error.details }) };
  }
}

function authenticate({ state, appToken }: ApiContext, method: Method, token: string | undefined): Workspace {
  if (!token) return refuse("not_authed");
  const workspaces = [...state.workspaces.values()];
  if (token === appToken) {
    return method.token === "app" && workspaces[0] ? workspaces[0] : refuse("not_allowed_token_type");
  }
  const workspace = workspaces.find((w) => w.botToken === token) ?? refuse("invalid_auth");
  if (workspace.status === "uninstalled") refuse("account_inactive");
  if (workspace.status === "revoked") refuse("token_revoked");
  return method.token === "app" ? refuse("not_allowed_token_type") : workspace;
}

/** @returns the headers in which Slack tells a caller the scopes that it has and needs */
function checkScope(method: Method, call: Call): Record<string, string> {
  const provided = call.workspace.scopes.join(",");
  const needed = typeof method.scope === "function" ? method.scope(call) : method.scope;
  if (needed && !call.workspace.scopes.includes(needed)) {
    throw new SlackRefusal("missing_scope", { needed, provided });
  }
  return { "x-oauth-scopes": provided, ...(needed && { "x-accepted-oauth-scopes": needed }) };
}
