import type { Activity } from "botbuilder";
import { type Endpoints, isService } from "./endpoints.js";

/** What to do with a body: let it go on, or answer it at once. */
export type Verdict =
  | { kind: "process"; activity: Activity; key: string | undefined }
  | { kind: "answer"; status: number };

const INVOKES = ["adaptiveCard/action", "composeExtension/query"];
const CHANNEL = "msteams";
/** What a local client for trials calls itself. */
const TRIAL_CHANNEL = "emulator";

/**
 * Looks at a parsed body before anything else does: stock botbuilder answers a malformed activity with 500, and calls
 * whatever address stands in `serviceUrl`.
 * @param services origins that answers may go to, or "loopback" in the local trial
 */
export function inspect(body: unknown, services: Endpoints["services"] | "loopback"): Verdict {
  if (!isRecord(body) || !isText(body.type) || !isText(body.channelId)) return refused(400);
  const ours = body.channelId === CHANNEL || (services === "loopback" && body.channelId === TRIAL_CHANNEL);
  if (!ours || !isService(body.serviceUrl, services)) return refused(403);
  const { conversation, from, recipient, channelData, value } = body;
  if (![conversation, from, recipient].every((part) => isRecord(part) && isText(part.id)))
    return refused(400);
  if (![channelData, value].every((part) => part === undefined || part === null || isRecord(part)))
    return refused(400);
  const words = [body.id, body.locale, (from as Activity["from"]).aadObjectId];
  if (!lists(body) || !words.every(isTextOrNothing)) return refused(400);
  // Ids become parts of an address; these two would lead out of it.
  if ([body.id, (conversation as Activity["conversation"]).id].some((id) => id === "." || id === ".."))
    return refused(400);
  if (body.type === "message" && !isTextOrNothing(body.text)) return refused(400);
  if (body.type === "invoke" && !INVOKES.some((name) => name === body.name)) return refused(400);
  // Everything is answered one by one, whatever is asked for.
  const activity = { ...body, deliveryMode: undefined } as unknown as Activity;
  // Teams sends the same activity again after 15 s; an invoke is asked once, and its answer is for who waits for it.
  const key = isText(body.id) ? `${body.type} ${activity.conversation.id} ${body.id}` : undefined;
  return { kind: "process", activity, key };
}

/** Lists that are read are lists of objects, or absent. */
function lists(body: Record<string, unknown>): boolean {
  return ["entities", "membersAdded", "membersRemoved", "attachments"].every((name) => {
    const list = body[name];
    return list === undefined || list === null || (Array.isArray(list) && list.every(isRecord));
  });
}

function refused(status: number): Verdict {
  return { kind: "answer", status };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.length <= 100_000);
}

/** A text that is there; ids are far shorter than this. */
function isText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 1_000;
}
