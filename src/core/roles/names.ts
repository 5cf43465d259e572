import type { Caller, Role } from "../caller.js";
import { fold } from "../fold.js";
import type { Platform, UserKey } from "../ports.js";

/** What can be done with roles, in the words of the three languages. */
const STEPS = {
  give: ["give", "add", "grant", "donner", "ajouter", "accorder", "dar", "agregar", "otorgar"],
  take: [
    "take",
    "remove",
    "revoke",
    "delete",
    "retirer",
    "enlever",
    "supprimer",
    "quitar",
    "eliminar",
    "revocar",
  ],
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

/** How each platform writes the id of a person. A name is none: whoever is called so next would have the role. */
const IDS: Record<Platform, RegExp> = {
  slack: /^[UW][A-Z\d]+$/,
  // Of the directory; of a conversation, for who has none there.
  teams: /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12,}|\d+:\S+)$/i,
  terminal: /^[\w.-]+$/,
  page: /^[\w.-]+$/,
};

/** The person of an id; a part of one (`U2`) is of the caller's own workspace or tenant. Undefined for what is no id. */
export function userOf(typed: string, { platform, installation }: Caller): UserKey | undefined {
  const [, first, second, user] = /^(\w+):([^:]+):(.+)$/.exec(typed) ?? [];
  const named = PLATFORMS.find((each) => each === first?.toLowerCase());
  const key =
    named && second && user
      ? { platform: named, installation: second, user }
      : { platform, installation, user: typed };
  if (!IDS[key.platform].test(key.user)) return undefined;
  // Ids of the directory, which portals show in either case; those of a conversation are what they are.
  return key.platform === "teams" && !key.user.includes(":") ? { ...key, user: key.user.toLowerCase() } : key;
}

/** An admin of one workspace is none of another's; who sits at the machine itself is of all. */
export function isElsewhere(user: UserKey, { platform, installation }: Caller): boolean {
  if (platform === "terminal") return false;
  return user.platform !== platform || user.installation !== installation;
}
