import type { Activity } from "botbuilder";
import type { Clock, Log } from "../../core/ports.js";
import { createCache } from "../shared/cache.js";
import { within } from "../shared/within.js";
import type { Connector } from "./connector.js";
import { placeOf, tenantOf } from "./tenant.js";

/** Tells who belongs to the tenant that an activity comes from. */
export interface Members {
  /**
   * Whether the person behind an activity does; false for guests, for people without an account and of other tenants,
   * undefined where Teams does not say in time. Never rejects.
   */
  has(activity: Activity): Promise<boolean | undefined>;
  /**
   * The id by which people are kept, of somebody whom a message of the conversation names; undefined where Teams does not
   * say in time. Never rejects.
   */
  idOf(activity: Activity, id: string): Promise<string | undefined>;
}

/** People change sides seldom, and 10,000 are more than the coalition has. */
const KEPT = { most: 10_000, life: 60 * 60_000 };
/** So long an answer waits; a click is to be answered within 5 s. */
const PATIENCE = 1_500;
/** Who is neither a guest nor without an account; whoever owns a team is one of these too. */
const ROLES = ["user", "owner"];

export interface MembersOptions {
  connector: Pick<Connector, "call">;
  clock: Clock;
  log: Log;
  /** How long an answer may wait, in milliseconds. */
  patienceMs?: number;
}

export function createMembers({ connector, clock, log, patienceMs = PATIENCE }: MembersOptions): Members {
  const kept = createCache<{ member: boolean }>({ ...KEPT, clock });
  const asked = new Map<string, Promise<boolean | undefined>>();

  /** What the roster says of somebody; undefined where it does not answer. */
  const read = async (activity: Activity, user: string): Promise<Account | undefined> => {
    try {
      const path = ["conversations", placeOf(activity).channel, "members", user];
      const { id, said } = await connector.call(activity.serviceUrl, "GET", path);
      if (!id) throw new Error("no answer of the roster");
      return (said ?? {}) as Account;
    } catch (error) {
      const { message } = error as { message?: string };
      log("warn", "teams does not say who somebody is", { error: message });
      return undefined;
    }
  };

  const ask = async (activity: Activity, key: string): Promise<boolean | undefined> => {
    const account = await read(activity, activity.from.id);
    asked.delete(key);
    if (!account) return undefined;
    const member = isMember(account, tenantOf(activity));
    kept.set(key, { member });
    return member;
  };

  return {
    async has(activity) {
      const key = `${tenantOf(activity)} ${activity.from.id}`;
      const known = kept.get(key);
      if (known) return known.member;
      const answer = asked.get(key) ?? ask(activity, key);
      asked.set(key, answer);
      return within(patienceMs, answer);
    },
    async idOf(activity, id) {
      const account = await within(patienceMs, read(activity, id));
      const { aadObjectId, objectId } = account ?? {};
      const known = [aadObjectId, objectId].find((each) => typeof each === "string");
      return account && (known === undefined ? id : String(known).toLowerCase());
    },
  };
}

/** What the roster says of somebody; Microsoft's two names for the id in the directory are both in use. */
interface Account {
  userRole?: unknown;
  tenantId?: unknown;
  aadObjectId?: unknown;
  objectId?: unknown;
}

/** In the local trial alone there is no tenant. */
function isMember({ userRole, tenantId }: Account, tenant: string | undefined): boolean {
  const own = tenant === undefined || String(tenantId).toLowerCase() === tenant;
  return own && ROLES.includes(String(userRole).toLowerCase());
}
