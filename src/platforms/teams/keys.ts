import { createLocalJWKSet, type JSONWebKeySet, type JWSHeaderParameters } from "jose";
import type { Clock, Log } from "../../core/ports.js";

type LocalKeys = ReturnType<typeof createLocalJWKSet>;
/** Finds a token's key. Throws where it is not one of theirs, not for Teams, or cannot be looked up in time. */
export type FindKey = (header: JWSHeaderParameters, token: Parameters<LocalKeys>[1]) => ReturnType<LocalKeys>;

/** Two look-ups one after the other must leave room in the 5 s that a refusal may take. */
const TIME = 2_000;
/** After a look-up that failed nobody waits for another one so soon. */
const AGAIN = 10_000;
/** An unknown key is looked up at most this often: forged tokens name keys that do not exist. */
const COOLDOWN = 30_000;
/** Microsoft asks bots to read the keys at least once a day. */
const FRESH = 24 * 60 * 60_000;

/**
 * The Bot Connector's public keys. A key that is known serves at once, whatever becomes of a look-up meanwhile.
 * @param openId the address of the OpenID document that says where they are; nothing is read before the first token
 */
export function createKeys(openId: string, { clock, log }: { clock: Clock; log: Log }): FindKey {
  let known: JSONWebKeySet = { keys: [] };
  let find = createLocalJWKSet(known);
  let fresh = Number.NEGATIVE_INFINITY;
  /** Not before then is anything looked up again. */
  let next = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    try {
      known = await readKeys(openId);
      find = createLocalJWKSet(known);
      fresh = clock.monotonic() + FRESH;
      next = clock.monotonic() + COOLDOWN;
    } catch (error) {
      next = clock.monotonic() + AGAIN;
      log("error", "teams keys cannot be read", { error: nameOf(error) });
    } finally {
      reading = undefined;
    }
  };
  const refresh = (): Promise<void> | undefined => {
    if (!reading && clock.monotonic() >= next) reading = read();
    return reading;
  };

  return async (header, token) => {
    if (!known.keys.some(({ kid }) => kid === header.kid)) await refresh();
    else if (clock.monotonic() > fresh) void refresh();
    return find(header, token);
  };
}

/** The keys that are for Teams: those of another channel, of somebody's web chat for example, prove nothing here. */
async function readKeys(openId: string): Promise<JSONWebKeySet> {
  const { jwks_uri: address } = (await readJson(openId)) as { jwks_uri?: unknown };
  const { keys } = (await readJson(String(address))) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new Error("no list of keys");
  return {
    keys: keys.filter(({ endorsements }) => Array.isArray(endorsements) && endorsements.includes("msteams")),
  };
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(TIME) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

function nameOf(error: unknown): string {
  const { name, message, cause } = error as { name?: string; message?: string; cause?: { code?: string } };
  return cause?.code ?? (name === "Error" ? message : name) ?? "unknown";
}
