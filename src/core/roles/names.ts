import type { Caller, Role } from "../caller.js";
import { fold } from "../fold.js";
import type { Platform, UserKey } from "../ports.js";

/** What can be done with roles, in the words of the three languages. */
const STEPS = {
  give: ["give", "donner", "dar"],
  take: ["take", "retirer", "quitar"],
  list: ["list", "liste", "lista"],
};
/** The roles that are given; everybody is a reader or a member by themselves. */
const GIVEN: [Role, string[]][] = [
  ["member", ["member", "membre", "miembro"]],
  ["editor", ["editor", "editeur", "editrice", "editora"]],
  ["admin", ["admin", "administrateur", "administratrice", "administrador", "administradora"]],
];
const PLATFORMS: Platform[] = ["slack", "teams", "terminal", "page"];

export function stepOf(word: string): keyof typeof STEPS | undefined {
  return (Object.keys(STEPS) as (keyof typeof STEPS)[]).find((step) => STEPS[step].includes(fold(word)));
}

export function roleNamed(word: string): Role | undefined {
  return GIVEN.find(([, names]) => names.includes(fold(word)))?.[0];
}

/** `slack:T1:U2`: what a person is told to be theirs, and an admin types. */
export function idOf({ platform, installation, user }: UserKey): string {
  return [platform, installation, user].join(":");
}

/** The person of an id; a part of one (`U2`) is of the caller's own workspace or tenant. */
export function userOf(typed: string, { platform, installation }: Caller): UserKey | undefined {
  const [, first, second, user] = /^(\w+):([^:]+):(.+)$/.exec(typed) ?? [];
  const named = PLATFORMS.find((each) => each === first?.toLowerCase());
  if (named && second && user) return { platform: named, installation: second, user };
  return /^[\w@.:-]{2,}$/.test(typed) && !typed.startsWith("@")
    ? { platform, installation, user: typed }
    : undefined;
}

/** An admin of one workspace is none of another's; who sits at the machine itself is of all. */
export function isElsewhere(user: UserKey, { platform, installation }: Caller): boolean {
  if (platform === "terminal") return false;
  return user.platform !== platform || user.installation !== installation;
}
