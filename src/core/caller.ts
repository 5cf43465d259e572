import type { Language } from "../i18n/language.js";
import type { Platform, UserKey } from "./ports.js";

/** Roles, each with all the rights of those before it. */
export const ROLES = ["reader", "member", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, and from where. */
export interface Caller {
  platform: Platform;
  /** Slack workspace or Teams tenant; `local` in the terminal and on the page. */
  installation: string;
  user: string;
  /** What people call them; never an identity. */
  name?: string;
  channel?: string;
  /** Where the platform takes posts for the channel, if an id alone does not say. */
  address?: string;
  thread?: string;
  /** Set in a talk with the bot alone, which is no channel. */
  alone?: boolean;
  role: Role;
  /** Set where the platform did not say in time who they are: they count as a guest until it does. */
  unverified?: boolean;
  /** The people whom the line mentions, the bot aside. */
  mentioned?: Mentioned[];
  /** The language of the platform's own settings for this user, where it tells. */
  locale?: Language;
}

/** Somebody whom a line mentions: the words of it that are their name, and their id where the platform tells it. */
export interface Mentioned {
  name: string;
  user?: string;
}

export function userKey(caller: Caller): UserKey {
  return { platform: caller.platform, installation: caller.installation, user: caller.user };
}

/** The one of two roles with more rights. */
export function higher(role: Role, other: Role | undefined): Role {
  return other !== undefined && ROLES.indexOf(other) > ROLES.indexOf(role) ? other : role;
}
