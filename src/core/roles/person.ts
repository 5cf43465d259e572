import { formatList } from "../../i18n/format.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import type { UserKey } from "../ports.js";
import { errorReply } from "../replies.js";
import type { Reply } from "../reply.js";
import { idOf, isElsewhere, roleNamed, userOf } from "./names.js";
import { words } from "./words.js";

export type Person = { kind: "person"; user: UserKey; mentioned: boolean } | { kind: "answer"; reply: Reply };

/** The one person whom the words name, by a mention or an id; else what is wrong with them. */
export function personIn(typed: string[], context: Context): Person {
  const { caller } = context;
  const w = words[context.language];
  const named = typed.filter((word) => !roleNamed(word)).join(" ");
  const [mention, another] = caller.mentioned ?? [];
  if (mention && !another && (named === "" || named === mention.name.replace(/\s+/g, " "))) {
    if (mention.user === undefined) return wrong(w.notSaid(mention.name), context);
    const { platform, installation } = caller;
    return { kind: "person", user: { platform, installation, user: mention.user }, mentioned: true };
  }
  // Beside a mention an id is a second person.
  if (mention || named === "" || named.includes(" ")) return { kind: "answer", reply: which(context) };
  const user = userOf(named, caller);
  if (!user) return wrong(w.noId(named), context);
  if (!isElsewhere(user, caller)) return { kind: "person", user, mentioned: false };
  const reply = errorReply(context, "", "APG_NOT_ALLOWED", w.elsewhere(idOf(user)));
  return { kind: "answer", reply };
}

function wrong(message: string, context: Context): Person {
  const { hint } = words[context.language];
  const problem = { message, hint: `${hint} ${lineOf(context, "role")}` };
  return { kind: "answer", reply: errorReply(context, "", "APG_OPTION_VALUE", problem) };
}

/** The answer to who names no role, or nobody. */
export function which(context: Context): Reply {
  const { which, hint, typed } = words[context.language];
  const { message, hint: roles } = which(formatList(typed, context.language, "or"));
  const problem = { message, hint: `${roles} ${hint} ${lineOf(context, "role")}` };
  return errorReply(context, "", "APG_OPTION_VALUE", problem);
}
