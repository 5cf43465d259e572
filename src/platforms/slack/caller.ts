import type { Caller, Mentioned } from "../../core/caller.js";
import { type AdminEntry, roleOf } from "../../core/rights.js";
import type { Profile } from "./profiles.js";

/** Who did something and where, as the payload says. */
export interface Origin {
  /** The workspace that the bot is installed in, or the Enterprise organisation where it is installed there. */
  installation: string;
  user: string;
  /** The person's own workspace, where the payload tells. */
  team?: string;
  channel?: string;
  thread?: string;
  mentioned?: Mentioned[];
}

/**
 * The caller behind an origin. Whoever is not yet known counts as a guest: rights are given, not assumed. Somebody of
 * another workspace reads, whatever they are at home.
 */
export function callerOf(
  { installation, user, team, channel, thread, mentioned = [] }: Origin,
  profile: Profile | undefined,
  admins: readonly AdminEntry[],
): Caller {
  // In an organisation's installation everybody's workspace differs from it; users.info tells strangers apart.
  const isStranger = [team, profile?.team].some((own) => own?.startsWith("T") && own !== installation);
  const guest = profile === undefined || profile.guest || (installation.startsWith("T") && isStranger);
  return {
    platform: "slack",
    installation,
    user,
    name: profile?.name,
    channel,
    thread,
    ...(channel?.startsWith("D") && { alone: true }),
    role: roleOf({ platform: "slack", installation, user, guest }, admins),
    ...(profile === undefined && { unverified: true }),
    ...(mentioned.length > 0 && { mentioned }),
    locale: profile?.locale,
  };
}

/** A payload's fields that say whose installation it is; they stand in other places for each kind. */
export interface Places {
  is_enterprise_install?: boolean | string;
  enterprise_id?: string | null;
  team_id?: string | null;
  enterprise?: { id?: string } | null;
  team?: { id?: string } | null;
  user?: { team_id?: string } | null;
  authorizations?: {
    user_id?: string;
    team_id?: string | null;
    enterprise_id?: string | null;
    is_enterprise_install?: boolean;
  }[];
}

/** Everything stored is keyed by this, so it must be the same from a command, an event and a click. */
export function installationOf(body: Places): string {
  const at = body.authorizations?.[0] ?? body;
  const team = at.team_id ?? body.team?.id ?? body.team_id ?? body.user?.team_id;
  const enterprise = at.enterprise_id ?? body.enterprise?.id ?? body.enterprise_id;
  const whole = String(at.is_enterprise_install ?? body.is_enterprise_install) === "true";
  return (whole ? enterprise : team) ?? team ?? enterprise ?? "unknown";
}
