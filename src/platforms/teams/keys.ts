import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet } from "jose";
import type { Clock, Log } from "../../core/ports.js";

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;
/** Finds a token's key. Throws where it is not one of theirs, not for Teams, or cannot be looked up in time. */
export type FindKey = RemoteKeys extends (...given: infer G) => infer R ? (...given: G) => R : never;

/** Two look-ups one after the other must leave room in the 5 s that a refusal may take. */
const TIME = 2_000;
/** After a look-up that failed nobody waits for another one so soon. */
const AGAIN = 10_000;
/** An unknown key is looked up at most this often: forged tokens name keys that do not exist. */
const COOLDOWN = 30_000;
/** Microsoft asks bots to read the keys at least once a day. */
const FRESH = 24 * 60 * 60_000;

/**
 * The Bot Connector's public keys.
 * @param openId the address of the OpenID document that says where they are; nothing is read before the first token
 */
export function createKeys(openId: string, { clock, log }: { clock: Clock; log: Log }): FindKey {
  let opening: Promise<RemoteKeys> | undefined;
  let known: JSONWebKeySet = { keys: [] };
  let failed = Number.NEGATIVE_INFINITY;

  const open = async (): Promise<RemoteKeys> => {
    const response = await fetch(openId, { redirect: "error", signal: AbortSignal.timeout(TIME) });
    const { jwks_uri: address } = (await response.json()) as { jwks_uri?: unknown };
    return createRemoteJWKSet(new URL(String(address)), {
      timeoutDuration: TIME,
      cooldownDuration: COOLDOWN,
      cacheMaxAge: FRESH,
    });
  };

  const lookUp: FindKey = async (header, token) => {
    try {
      opening ??= open();
      const remote = await opening;
      const key = await remote(header, token);
      known = remote.jwks() ?? known;
      return key;
    } catch (error) {
      const { code } = error as { code?: string };
      // The look-up worked: it is the token that names no key of theirs.
      if (code?.startsWith("ERR_JWKS_NO_MATCHING") || code?.startsWith("ERR_JWKS_MULTIPLE")) throw error;
      opening = undefined;
      failed = clock.monotonic();
      log("error", "teams keys cannot be read", { error: nameOf(error) });
      throw error;
    }
  };

  return async (header, token) => {
    const waiting = clock.monotonic() - failed < AGAIN;
    // While the keys cannot be read, those that are known go on serving.
    const key = await (waiting ? createLocalJWKSet(known) : lookUp)(header, token);
    // A key of another channel, of somebody's web chat for example, says nothing about Teams.
    const { endorsements } = known.keys.find(({ kid }) => kid === header?.kid) as { endorsements?: unknown };
    if (!Array.isArray(endorsements) || !endorsements.includes("msteams"))
      throw new Error("no key for Teams");
    return key;
  };
}

function nameOf(error: unknown): string {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: { code?: string } };
  return cause?.code ?? code ?? name ?? "unknown";
}
