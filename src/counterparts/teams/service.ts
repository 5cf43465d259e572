import type { Calls } from "../calls.js";
import { type Answered, type HttpAnswer, type HttpRequest, jsonAnswer } from "../http.js";
import { answerConnector, type ConnectorContext } from "./connector/index.js";
import { refusalAnswer } from "./errors.js";
import type { Keys } from "./keys.js";
import { refused } from "./login.js";
import { ISSUER } from "./signing.js";
import type { ApiCall } from "./types.js";

interface Context extends ConnectorContext {
  calls: Calls<ApiCall>;
  keys: Keys;
  origin: () => string;
}

/** Everything that Microsoft answers to a bot, by path: the connector, the bot's own token, the keys of Teams. */
export function createService(context: Context): (request: HttpRequest) => Promise<HttpAnswer> {
  const { state, calls, keys, login, origin } = context;

  const run = (
    method: string,
    args: Record<string, unknown>,
    apply: () => Answered | Promise<Answered>,
    asRefusal: (code: string) => Answered = refusalAnswer,
  ) => {
    const entry: ApiCall = { method, args, at: state.clock.now(), ok: false };
    const noted = async () => {
      const answer = await apply();
      Object.assign(entry, { status: answer.status, ok: answer.status < 300 });
      return answer;
    };
    return calls.run(entry, noted, asRefusal);
  };

  return async (request) => {
    const { method, path } = request;
    if (path.startsWith("/teams/")) return answerConnector(context, path.slice("/teams/".length), request);
    const [, tenant = ""] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path) ?? [];
    if (method === "POST" && tenant) {
      const { client_secret: _secret, ...args } = Object.fromEntries(
        new URLSearchParams(request.body.toString("utf8")),
      );
      const asRefusal = (code: string) => refused(400, code, code);
      return run("token", { tenant, ...args }, () => login.answer(tenant, request), asRefusal);
    }
    switch (path) {
      case "/v1/.well-known/openidconfiguration":
        return run("openid", {}, () =>
          jsonAnswer({
            issuer: ISSUER,
            authorization_endpoint: "https://invalid.botframework.com",
            jwks_uri: `${origin()}/v1/.well-known/keys`,
            id_token_signing_alg_values_supported: ["RS256"],
            token_endpoint_auth_methods_supported: ["private_key_jwt"],
          }),
        );
      case "/v1/.well-known/keys":
        return run("keys", {}, async () => jsonAnswer(await keys.jwks()));
      default:
        return { status: 404, body: "not found" };
    }
  };
}
