import { formatList } from "../../i18n/format.js";
import { givenRole, roleSubject } from "../added/added.js";
import { onLatest } from "../added/latest.js";
import { nameOf } from "../added/people.js";
import { record } from "../added/record.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import type { UserKey } from "../ports.js";
import { errorReply, reply } from "../replies.js";
import type { Reply } from "../reply.js";
import { steps } from "../steps.js";
import { idOf, isElsewhere, roleNamed, userOf } from "./names.js";
import { words } from "./words.js";

/** `role give editor slack:T1:U2`, in either order. */
export async function giveRole(typed: string[], context: Context): Promise<Reply> {
  const role = typed.map(roleNamed).find(Boolean);
  const user = personIn(typed, context);
  if (!role || !user) return which(context);
  if (isElsewhere(user, context.caller)) return elsewhere(user, context);
  const w = words[context.language];
  await onLatest(context, (latest) =>
    record(latest, [
      { subject: roleSubject(user), action: "give", state: { kind: "role", value: { user, role } } },
    ]),
  );
  return told(w.gave(nameOf(context.added, user), w.role[role]), context);
}

/** `role take slack:T1:U2`. */
export async function takeRole(typed: string[], context: Context): Promise<Reply> {
  const user = personIn(typed, context);
  if (!user) return which(context);
  if (isElsewhere(user, context.caller)) return elsewhere(user, context);
  const w = words[context.language];
  const name = nameOf(context.added, user);
  const taken = await onLatest(context, async (latest) => {
    if (givenRole(latest.added, user) === undefined) return false;
    await record(latest, [
      { subject: roleSubject(user), action: "take", state: { kind: "role", value: null } },
    ]);
    return true;
  });
  return told(taken ? w.took(name) : w.none(name), context);
}

function personIn(typed: string[], { caller }: Context): UserKey | undefined {
  const ids = typed.filter((word) => !roleNamed(word));
  return ids.length === 1 ? userOf(ids[0] as string, caller) : undefined;
}

function elsewhere(user: UserKey, context: Context): Reply {
  return errorReply(context, "", "APG_NOT_ALLOWED", words[context.language].elsewhere(idOf(user)));
}

function which(context: Context): Reply {
  const w = words[context.language];
  const { message, hint } = w.which(formatList(w.typed, context.language, "or"));
  const own = lineOf(context, "role");
  return errorReply(context, "", "APG_OPTION_VALUE", { message, hint: `${hint} ${own}` });
}

function told(title: string, context: Context): Reply {
  const list = lineOf(context, "role", "list");
  return reply(context, {
    title,
    line: list,
    shareable: false,
    parts: [],
    suggestions: [{ label: list, line: list }, ...steps(context, ["help"])],
  });
}
