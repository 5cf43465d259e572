import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { createKept } from "../../core/kept.js";
import type { Clock, Log } from "../../core/ports.js";
import { createKeys } from "./keys.js";
import { max } from "./limits.js";

/** Who may have made a token: the Bot Connector, which signs for every channel of everybody's bots. */
const ISSUER = "https://api.botframework.com";
/** Clocks differ; five minutes is what Microsoft's own code grants, in seconds. */
const SKEW = 5 * 60;
/** Teams sends one token for an hour's requests, and a few at a time. */
const KEPT = 100;

/** What a token says that was found good. */
interface Good {
  serviceurl: string;
  /** In seconds since 1970. */
  exp: number;
}

/** Says whether a request comes from Teams: undefined, or in a few words why not. Never rejects. */
export type CheckToken = (
  authorization: string | undefined,
  serviceUrl: string,
) => Promise<string | undefined>;

/**
 * Checks the `Authorization` header of a request. Everything that the token says of itself is looked at before any key
 * is: thousands of junk tokens cost no look-up and leave nothing behind. A good one is good until it ends, and then
 * looked at again.
 */
export function createTokenCheck(options: {
  appId: string;
  openId: string;
  clock: Clock;
  log: Log;
}): CheckToken {
  const { appId, openId, clock, log } = options;
  const findKey = createKeys(openId, { clock, log });
  const known = createKept<Good>(KEPT);
  return async (authorization = "", serviceUrl) => {
    const now = Math.floor(clock.now() / 1_000);
    const good = known.get(authorization);
    if (good && now < good.exp) return sameAddress(good.serviceurl, serviceUrl) ? undefined : "serviceUrl";
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
    if (!token || token.length > max("token")) return "no token";
    try {
      const { alg, kid } = decodeProtectedHeader(token);
      if (alg !== "RS256" || typeof kid !== "string") return "algorithm";
      const { iss, aud, exp, nbf, serviceurl } = decodeJwt(token);
      if (iss !== ISSUER || aud !== appId) return "issuer or audience";
      if (typeof exp !== "number" || exp + SKEW <= now || (nbf ?? 0) - SKEW > now) return "time";
      if (typeof serviceurl !== "string" || !sameAddress(serviceurl, serviceUrl)) return "serviceUrl";
      await jwtVerify(token, findKey, {
        algorithms: ["RS256"],
        issuer: ISSUER,
        audience: appId,
        clockTolerance: SKEW,
        currentDate: new Date(clock.now()),
      });
      known.set(authorization, { serviceurl, exp });
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code ?? "token";
    }
  };
}

/** A slash at the end is the one difference between the two that Microsoft's services show. */
function sameAddress(one: string, other: string): boolean {
  return one.replace(/\/$/, "") === other.replace(/\/$/, "");
}
