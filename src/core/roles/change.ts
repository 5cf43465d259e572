import { givenRole, roleSubject } from "../added/added.js";
import { onLatest } from "../added/latest.js";
import { nameOf } from "../added/people.js";
import { record } from "../added/record.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import { errorReply, reply } from "../replies.js";
import type { Part, Reply } from "../reply.js";
import { isFirstAdmin } from "../rights.js";
import { steps } from "../steps.js";
import { roleNamed } from "./names.js";
import { personIn, which } from "./person.js";
import { words } from "./words.js";

/** `role give editor slack:T1:U2`, in either order. */
export async function giveRole(typed: string[], context: Context): Promise<Reply> {
  const role = typed.map(roleNamed).find(Boolean);
  if (!role) return which(context);
  const person = personIn(typed, context);
  if (person.kind === "answer") return person.reply;
  const { user } = person;
  const w = words[context.language];
  const name = nameOf(context.added, user);
  if (isFirstAdmin(user, context.admins)) return told(w.first(name), context);
  const known = await context.reminders.knows(user);
  if (known === false) return errorReply(context, "", "APG_OPTION_VALUE", w.nobodyOf(user.user));
  await onLatest(context, (latest) =>
    record(latest, [
      { subject: roleSubject(user), action: "give", state: { kind: "role", value: { user, role } } },
    ]),
  );
  // Who has been at work here is somebody.
  const isSure = known || name !== user.user || person.mentioned;
  return told(w.gave(name, w.role[role]), context, isSure ? [] : [{ kind: "text", text: w.unchecked }]);
}

/** `role take slack:T1:U2`. */
export async function takeRole(typed: string[], context: Context): Promise<Reply> {
  const person = personIn(typed, context);
  if (person.kind === "answer") return person.reply;
  const { user } = person;
  const w = words[context.language];
  const name = nameOf(context.added, user);
  const taken = await onLatest(context, async (latest) => {
    if (givenRole(latest.added, user) === undefined) return false;
    await record(latest, [
      { subject: roleSubject(user), action: "take", state: { kind: "role", value: null } },
    ]);
    return true;
  });
  if (isFirstAdmin(user, context.admins)) return told(w.first(name), context);
  return told(taken ? w.took(name) : w.none(name), context);
}

function told(title: string, context: Context, parts: Part[] = []): Reply {
  const list = lineOf(context, "role", "list");
  return reply(context, {
    title,
    line: list,
    shareable: false,
    parts,
    suggestions: [{ label: list, line: list }, ...steps(context, ["help"])],
  });
}
