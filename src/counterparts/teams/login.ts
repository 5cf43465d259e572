import { randomUUID } from "node:crypto";
import type { Clock } from "../clock.js";
import { type Answered, type HttpRequest, jsonAnswer } from "../http.js";

/** Entra's tokens for apps live an hour; it says a second less. */
const LIFETIME_S = 3_599;
const SCOPE = "https://api.botframework.com/.default";

export interface Login {
  /** Answers `POST /<tenant>/oauth2/v2.0/token`, as Entra does, refusals included. */
  answer(tenant: string, request: HttpRequest): Answered;
  /** Whether an `Authorization` header holds a token that was issued here and is still good. */
  accepts(authorization: string | undefined): boolean;
}

interface Registration {
  appId: string;
  password: string;
  tenant: string;
  clock: Clock;
}

export function createLogin({ appId, password, tenant, clock }: Registration): Login {
  const issued = new Map<string, number>();
  return {
    answer(named, { body }) {
      const form = new URLSearchParams(body.toString("utf8"));
      if (named !== tenant)
        return refused(400, "invalid_request", `AADSTS90002: Tenant '${named}' not found.`);
      if (form.get("grant_type") !== "client_credentials")
        return refused(
          400,
          "unsupported_grant_type",
          "AADSTS70003: The app requested an unsupported grant type.",
        );
      if (form.get("client_id") !== appId)
        return refused(
          400,
          "unauthorized_client",
          "AADSTS700016: The application was not found in the directory.",
        );
      if (form.get("client_secret") !== password)
        return refused(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
      if (form.get("scope") !== SCOPE)
        return refused(400, "invalid_scope", "AADSTS1002012: The provided value for scope is not valid.");
      const now = clock.now();
      for (const [token, until] of issued) if (until <= now) issued.delete(token);
      const token = `local-${randomUUID()}`;
      issued.set(token, now + LIFETIME_S * 1_000);
      return jsonAnswer({
        token_type: "Bearer",
        expires_in: LIFETIME_S,
        ext_expires_in: LIFETIME_S,
        access_token: token,
      });
    },
    accepts(authorization) {
      const [, token = ""] = /^Bearer (.+)$/.exec(authorization ?? "") ?? [];
      return (issued.get(token) ?? 0) > clock.now();
    },
  };
}

/** Entra's refusal: a code of OAuth, and its own number in the words. */
export function refused(status: number, error: string, description: string): Answered {
  return jsonAnswer({ error, error_description: description }, status);
}
