import { rolesOf } from "../added/added.js";
import { nameOf } from "../added/people.js";
import { userKey } from "../caller.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import { notVouchedFor } from "../refusal.js";
import { reply } from "../replies.js";
import type { Part, Reply } from "../reply.js";
import { steps } from "../steps.js";
import { idOf, isElsewhere } from "./names.js";
import { words } from "./words.js";

/** The asker's own role, and the id by which an admin can give them another. */
export function ownRole(context: Context): Reply {
  const { caller, language } = context;
  const w = words[language];
  const id = idOf(userKey(caller));
  // A role that was given holds whether the platform vouches for them or not.
  const unknown = caller.unverified && caller.role === "reader" ? notVouchedFor(context) : undefined;
  return reply(context, {
    title: unknown ? `${unknown.message} ${w.id(id)}` : `${w.own(w.role[caller.role])} ${w.id(id)}`,
    line: lineOf(context, "role"),
    shareable: false,
    parts: unknown ? [{ kind: "text", text: unknown.hint }] : [],
    suggestions: steps(context, ["deadlines", "help"]),
  });
}

/** Who in the asker's workspace or tenant was given which role, and by whom. */
export function listRoles(context: Context): Reply {
  const { added, caller, language } = context;
  const w = words[language];
  const roles = rolesOf(added).filter(({ value }) => !isElsewhere(value.user, caller));
  const items = roles.map(({ value: { user, role }, last }) =>
    w.by(nameOf(added, user), idOf(user), w.role[role], last.by.name ?? last.by.user),
  );
  const parts: Part[] = items.length ? [{ kind: "list", items }] : [{ kind: "text", text: w.nobody }];
  return reply(context, {
    title: w.list,
    line: lineOf(context, "role", "list"),
    shareable: false,
    parts,
    suggestions: steps(context, ["deadlines", "help"]),
  });
}
