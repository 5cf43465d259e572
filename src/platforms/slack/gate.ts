import { createHash } from "node:crypto";
import { ACTION } from "./buttons.js";
import { FORM, SHORTCUT } from "./names.js";

/** What to do with a request whose signature holds. */
export type Verdict =
  /** Bolt may have it. `key` names it: Slack's repetition of a request carries the same. */
  | { kind: "process"; key: string | undefined; body: Record<string, unknown> }
  /** Answered at once: nothing of ours, or nothing at all. */
  | { kind: "answer"; status: number; text: string };

const NOTHING: Verdict = { kind: "answer", status: 200, text: "" };
const REFUSED: Verdict = { kind: "answer", status: 400, text: "not understood" };
/** What somebody does with the bot. */
const DOINGS = new Set(["app_mention", "message", "app_home_opened"]);
/** What happens to a channel, or to the installation. A rename is nothing: a channel's id stays. */
const CHANNELS = new Set([
  "member_left_channel",
  "channel_left",
  "channel_archive",
  "channel_unarchive",
  "group_left",
  "group_archive",
  "group_unarchive",
]);
const INSTALLATIONS = new Set(["app_uninstalled", "tokens_revoked"]);

/**
 * Looks at a parsed body before Bolt does. A body `null` would end the process there, a click without actions would
 * be a 500, and what no listener wants would stay unanswered for three seconds: all of that ends here.
 */
export function inspect(body: unknown, command: string): Verdict {
  if (!isRecord(body)) return REFUSED;
  if (body.type === "url_verification") return challenge(body.challenge);
  if (typeof body.command === "string") {
    const mine =
      body.command === command &&
      isText(body.user_id) &&
      isText(body.team_id) &&
      // A field that stands twice in a form is a list.
      [body.text, body.enterprise_id, body.channel_id, body.response_url].every(isTextOrNothing) &&
      isAlone(body, "event");
    return mine ? process(body, body.trigger_id) : NOTHING;
  }
  if (body.type === "event_callback") {
    const { authorizations } = body;
    const readable =
      authorizations === undefined || (Array.isArray(authorizations) && authorizations.every(isRecord));
    return isOurEvent(body.event) && readable && isAlone(body) ? process(body, body.event_id) : NOTHING;
  }
  if (!isRecord(body.user) || !isText(body.user.id)) return typeof body.type === "string" ? NOTHING : REFUSED;
  if (body.type === "view_submission") {
    return isOurForm(body) && isAlone(body, "event", "actions", "command")
      ? process(body, formKey(body))
      : NOTHING;
  }
  const wanted = body.type === "block_actions" ? isOurClick(body) : isOurShortcut(body);
  return wanted && isAlone(body, "event") ? process(body, body.trigger_id) : NOTHING;
}

function process(body: Record<string, unknown>, key: unknown): Verdict {
  return { kind: "process", key: isText(key) ? key : undefined, body };
}

function challenge(value: unknown): Verdict {
  return isText(value)
    ? { kind: "answer", status: 200, text: JSON.stringify({ challenge: value }) }
    : REFUSED;
}

/** Bolt looks for these in turn to say what a body is: one that is two things at once is nobody's. */
function isAlone(body: Record<string, unknown>, ...more: string[]): boolean {
  return ["name", ...more].every((field) => body[field] === undefined);
}

function isOurEvent(event: unknown): boolean {
  if (!isRecord(event) || typeof event.type !== "string" || event.item !== undefined) return false;
  const { type, channel, user } = event;
  if (INSTALLATIONS.has(type)) return channel === undefined;
  return isText(channel) && (CHANNELS.has(type) || (DOINGS.has(type) && isText(user)));
}

function isOurClick({ actions, team, user, channel }: Record<string, unknown>): boolean {
  if (!Array.isArray(actions) || !isRecord(actions[0]) || !(isRecord(team) || isRecord(user))) return false;
  if (channel !== undefined && !isRecord(channel)) return false;
  return isText(actions[0].action_id) && ACTION.test(actions[0].action_id);
}

function isOurShortcut({
  type,
  callback_id: id,
  actions,
  message,
  channel,
}: Record<string, unknown>): boolean {
  return (
    type === "message_action" &&
    id === SHORTCUT &&
    actions === undefined &&
    isRecord(message) &&
    isRecord(channel)
  );
}

/** What is in it must be readable whole: what a form's blocks hold goes back to Slack where an error is shown. */
function isOurForm({ view, team, user }: Record<string, unknown>): boolean {
  if (!isRecord(view) || view.callback_id !== FORM || !(isRecord(team) || isRecord(user))) return false;
  const { id, private_metadata: metadata, blocks, state, title } = view;
  const filled = isRecord(state) && isRecord(state.values) && Object.values(state.values);
  if (!isText(id) || typeof metadata !== "string" || !isRecord(title) || !filled) return false;
  return Array.isArray(blocks) && blocks.every(isRecord) && filled.every(isRecord);
}

/**
 * The same for the same values in the same showing of a form, so that whoever submits again after an answer was lost gets
 * that answer, and nothing is added twice.
 */
function formKey({ view, user }: Record<string, unknown>): string {
  const { id, hash, state } = view as Record<string, unknown>;
  return createHash("sha256")
    .update(JSON.stringify([user, id, hash, state]))
    .digest("base64");
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Slack leaves out, or sends as null or empty, what does not apply. */
function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

/** A text that is there; ids and challenges are far shorter than this. */
function isText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 1_000;
}
