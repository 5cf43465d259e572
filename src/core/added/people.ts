import { ROLES, type Role } from "../caller.js";
import type { Author } from "../changes.js";
import type { Context } from "../command.js";
import type { UserKey } from "../ports.js";
import type { Added } from "./added.js";
import { rolesOf } from "./added.js";

/** More names than these help nobody to find the right one. */
const NAMES = 5;

/** By what people called them last; their id where that is not known. */
export function nameOf(added: Added, user: UserKey): string {
  return named(added, user) ?? user.user;
}

function named(added: Added, user: UserKey): string | undefined {
  let name: string | undefined;
  for (const changes of added.subjects.values())
    for (const { by } of changes) if (by.name !== undefined && isSame(by, user)) name = by.name;
  return name;
}

/**
 * The names of people in the caller's workspace or tenant who have at least a role: those to whom it was given, and those
 * who gave roles and are admins. Whom APG_ADMINS names and who has changed nothing yet is not known by name.
 */
export function knownNames({ added, caller }: Context, role: Role): string[] {
  const roles = rolesOf(added);
  const given = roles.flatMap(({ value }) =>
    ROLES.indexOf(value.role) >= ROLES.indexOf(role) ? [value.user] : [],
  );
  const users = [...given, ...roles.map(({ last }) => last.by)].filter(
    ({ platform, installation }) => platform === caller.platform && installation === caller.installation,
  );
  const names = users.flatMap((user) => named(added, user) ?? []);
  return [...new Set(names)].slice(0, NAMES);
}

export function isSame(a: UserKey, b: UserKey | Author): boolean {
  return a.platform === b.platform && a.installation === b.installation && a.user === b.user;
}
