import { type Caller, ROLES, type Role } from "./caller.js";

/** What a caller may want to do, and the least role that may. An action that is not here is denied. */
export const LEAST_ROLE = {
  /** Read any answer. */
  ask: "reader",
  /** Change what is stored for oneself alone. */
  own: "reader",
  /** What is answered by who one is: one's own role, what one did oneself. Everybody may; it is found out who asks. */
  self: "reader",
  /** Subscribe a channel that one is in, and change its subscriptions. */
  subscribe: "member",
  /** Add and change dates and outcomes. */
  edit: "editor",
  /** Give roles, change others' subscriptions. */
  administer: "admin",
} as const satisfies Record<string, Role>;
export type Action = keyof typeof LEAST_ROLE;

/**
 * Whether the caller may do this. The one place that decides: dispatch asks before a command runs, and
 * again for every button that comes back, for the person who clicked.
 */
export function can(caller: Caller, action: Action): boolean {
  const least = Object.hasOwn(LEAST_ROLE, action) ? LEAST_ROLE[action] : undefined;
  return least !== undefined && ROLES.indexOf(caller.role) >= ROLES.indexOf(least);
}

/** Somebody named in APG_ADMINS: `slack:T1:U1`, `teams:<tenant>:<user>`. */
export interface AdminEntry {
  platform: string;
  installation: string;
  user: string;
}

/** The role of a user: admins as configured, guests and strangers read, everyone else is a member. */
export function roleOf(
  user: { platform: string; installation: string; user: string; guest: boolean },
  admins: readonly AdminEntry[],
): Role {
  if (isFirstAdmin(user, admins)) return "admin";
  return user.guest ? "reader" : "member";
}

/** Whether somebody is an admin as configured, whatever role they were given. */
export function isFirstAdmin(
  { platform, installation, user }: AdminEntry,
  admins: readonly AdminEntry[],
): boolean {
  return admins.some(
    (admin) => admin.platform === platform && admin.installation === installation && admin.user === user,
  );
}
