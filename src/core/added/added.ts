import type { Role } from "../caller.js";
import type { AddedDate, Change, State, Subject, Subscription } from "../changes.js";
import type { UserKey } from "../ports.js";

/** What members have added, as it stands after a change of the log. A value that is never changed in place. */
export interface Added {
  /** The last change that is in it; 0 where there is none. */
  head: number;
  /** The changes of each subject, oldest first. */
  subjects: ReadonlyMap<Subject, readonly Change[]>;
}

export const NOTHING_ADDED: Added = { head: 0, subjects: new Map() };

/** What stands after more changes. */
export function fold(added: Added, changes: readonly Change[]): Added {
  const last = changes.at(-1);
  if (!last) return added;
  const subjects = new Map(added.subjects);
  for (const change of changes) {
    subjects.set(change.subject, [...(subjects.get(change.subject) ?? []), change]);
  }
  return { head: last.seq, subjects };
}

/** Which revision a subject is at; 0 where nothing was ever said of it. */
export function revisionOf(added: Added, subject: Subject): number {
  return added.subjects.get(subject)?.length ?? 0;
}

export function historyOf(added: Added, subject: Subject): readonly Change[] {
  return added.subjects.get(subject) ?? [];
}

type ValueOf<K extends State["kind"]> = Extract<State, { kind: K }>["value"];

/** The state of one subject with the change that made it; undefined where there is none, or none any more. */
export function stateOf<K extends State["kind"]>(
  added: Added,
  kind: K,
  id: string,
): { value: NonNullable<ValueOf<K>>; last: Change } | undefined {
  const last = historyOf(added, `${kind}:${id}`).at(-1);
  const value = last?.state.value as ValueOf<K> | undefined;
  return last && value !== null && value !== undefined
    ? { value: value as unknown as NonNullable<ValueOf<K>>, last }
    : undefined;
}

/** All that there are of a kind, in the order in which they were first added. */
function allOf<K extends State["kind"]>(
  added: Added,
  kind: K,
): { value: NonNullable<ValueOf<K>>; last: Change }[] {
  return [...added.subjects.keys()].flatMap((subject) => {
    if (!subject.startsWith(`${kind}:`)) return [];
    return stateOf(added, kind, subject.slice(kind.length + 1)) ?? [];
  });
}

export const datesOf = (added: Added): { value: AddedDate; last: Change }[] => allOf(added, "date");
export const rolesOf = (added: Added): { value: { user: UserKey; role: Role }; last: Change }[] =>
  allOf(added, "role");

/** Subscriptions that were not ended. */
export function subscriptionsOf(added: Added): { value: Subscription; last: Change }[] {
  return allOf(added, "subscription").filter(({ value }) => value.status !== "ended");
}

/** The subject under which a role is kept; ids may hold anything. */
export function roleSubject({ platform, installation, user }: UserKey): Subject {
  return `role:${[platform, installation, user].map(encodeURIComponent).join(":")}`;
}

/** The role that somebody was given; undefined where nobody gave one. */
export function givenRole(added: Added, user: UserKey): Role | undefined {
  return stateOf(added, "role", roleSubject(user).slice("role:".length))?.value.role;
}

/** The next unused number of a kind: `M4` after `M3`, whatever became of that. */
export function nextReference(added: Added, kind: "date" | "subscription"): string {
  const letter = kind === "date" ? "M" : "S";
  const numbers = [...added.subjects.keys()].flatMap((subject) => {
    const [, number] = subject.match(new RegExp(`^${kind}:${letter}(\\d+)$`)) ?? [];
    return number ? [Number(number)] : [];
  });
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
