import type { Language } from "../../i18n/language.js";
import { type Reason, reminderMessages } from "../../i18n/reminders.js";

/** What makes it possible to post where it is not, apart from an invitation. */
export type Remedy = "archived" | "operator" | "again";

interface Kind {
  codes: RegExp;
  /** The code under which the words for all of them stand. */
  words: Reason;
  /** None where it is an invitation of the bot. */
  remedy?: Remedy;
}

/** The codes of both platforms; the first that fits counts. */
const KINDS: readonly Kind[] = [
  { codes: /^is_archived$/, words: "is_archived", remedy: "archived" },
  { codes: /^restricted_action\w*$/, words: "restricted_action" },
  { codes: /^(?:http_403|no_permission)$/, words: "forbidden" },
  { codes: /^http_401$/, words: "forbidden", remedy: "operator" },
  { codes: /^http_404$/, words: "channel_not_found" },
  { codes: /^no_address$/, words: "channel_not_found", remedy: "operator" },
  { codes: /^(?:ratelimited|http_4(?:12|29))$/, words: "ratelimited", remedy: "again" },
  { codes: /^(?:http_408|timeout|\w+Error|E[A-Z_]+|UND_ERR_\w+)$/, words: "unreachable", remedy: "again" },
  {
    codes: /^(?:http_5\d\d|(?:internal|fatal)_error|service_unavailable|not_json|no_ts|no_id|unknown)$/,
    words: "failing",
    remedy: "again",
  },
  {
    codes: /^(?:token_\w+|invalid_auth|not_authed|account_inactive|unauthorized_client|access_denied)$/,
    words: "no_access",
    remedy: "operator",
  },
  { codes: /^(?:invalid_\w+|missing_scope)$/, words: "refused", remedy: "operator" },
  { codes: /^(?:http_4\d\d|msg_\w+|metadata_too_large)$/, words: "refused" },
];

const kindOf = (code: string) => KINDS.find(({ codes }) => codes.test(code));

/** What mends it that the bot cannot post; undefined where an invitation may. */
export function remedyOf(code: string): Remedy | undefined {
  return kindOf(code)?.remedy;
}

/** A reason as it is read: in words where we have them, beside the code that can be looked up. */
export function reasonText(code: string | undefined, language: Language): string {
  if (code === undefined) return "";
  const words: Partial<Record<string, string>> = reminderMessages[language].reasons;
  const known = words[code] ?? words[kindOf(code)?.words ?? ""];
  return known ? `${known} (${code})` : code;
}
