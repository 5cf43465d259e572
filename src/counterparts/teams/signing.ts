import { type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import type { Clock } from "../clock.js";
import type { Keys } from "./keys.js";

/** What is wrong with a token. `not_endorsed`: by a key for other channels. `hs256`: with the public key as the secret of an HMAC. */
export type BadToken =
  | "junk"
  | "alg_none"
  | "other_key"
  | "not_endorsed"
  | "unknown_kid"
  | "expired"
  | "not_yet_valid"
  | "wrong_audience"
  | "wrong_issuer"
  | "other_service_url"
  | "hs256";

export const ISSUER = "https://api.botframework.com";
/** Microsoft's tokens live an hour; bots grant five minutes of difference between clocks. */
const LIFETIME_S = 3_600;

export interface TokenRequest {
  /** The bot's app id. */
  audience: string;
  serviceUrl: string;
  bad?: BadToken | undefined;
  /** Claims set or, where undefined, left out, whatever else is wrong. */
  claims?: Record<string, unknown> | undefined;
}

export interface Signing {
  /** The token that comes with a request of Teams, as a JWT. */
  token(request: TokenRequest): Promise<string>;
}

export function createSigning(keys: Keys, clock: Clock): Signing {
  let kept: { text: string; key: string; at: number } | undefined;

  const sign = async (claims: JWTPayload, bad: BadToken | undefined): Promise<string> => {
    if (bad === "junk") return "eyJhbGciOiJSUzI1NiJ9.anVuaw.anVuaw";
    if (bad === "alg_none") return new UnsecuredJWT(claims).encode();
    const { kid, privateKey, publicKey } = await keyFor(keys, bad);
    const header = { typ: "JWT", kid: bad === "unknown_kid" ? "nobody" : kid };
    if (bad === "hs256") {
      const secret = publicKey.export({ type: "spki", format: "pem" });
      return new SignJWT(claims).setProtectedHeader({ ...header, alg: "HS256" }).sign(Buffer.from(secret));
    }
    return new SignJWT(claims).setProtectedHeader({ ...header, x5t: kid, alg: "RS256" }).sign(privateKey);
  };

  return {
    async token({ audience, serviceUrl, bad, claims }) {
      const now = Math.floor(clock.now() / 1_000);
      const shift = { expired: -2 * LIFETIME_S, not_yet_valid: LIFETIME_S }[String(bad)] ?? 0;
      const all: JWTPayload = {
        serviceurl: bad === "other_service_url" ? "https://smba.example.org/teams/" : serviceUrl,
        nbf: now + shift,
        exp: now + shift + LIFETIME_S,
        iss:
          bad === "wrong_issuer" ? "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" : ISSUER,
        aud: bad === "wrong_audience" ? "00000000-0000-4000-8000-00000000dead" : audience,
        ...claims,
      };
      if (bad || claims) return sign(all, bad);
      // Teams sends one token for many requests too; a signature costs more than the rest of a request.
      const key = `${(await keys.current()).kid} ${serviceUrl}`;
      const good = kept?.key === key && kept.at <= now && now < kept.at + LIFETIME_S / 2;
      if (!kept || !good) kept = { text: await sign(all, undefined), key, at: now };
      return kept.text;
    },
  };
}

function keyFor(keys: Keys, bad: BadToken | undefined) {
  if (bad === "not_endorsed") return keys.unendorsed();
  return bad === "other_key" ? keys.foreign() : keys.current();
}
