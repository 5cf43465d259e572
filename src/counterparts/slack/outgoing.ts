import type { Message, View } from "./types.js";

/** One thing that Slack tells the bot, before it is sent over HTTP or the socket. */
export interface Outgoing {
  /** As Socket Mode calls it. */
  kind: "slash_commands" | "events_api" | "interactive";
  payload: Record<string, unknown>;
  /** Where an answer in the acknowledgement appears (a command), or what it closes (a submission). */
  place?: { channel: string; user: string } | { view: string };
}

/** What came of telling the bot something. */
export interface Delivery {
  /** What was told; `resend()` takes the whole delivery. */
  request: Outgoing;
  /** The HTTP status (200 for an acknowledgement over the socket); undefined where no answer came. */
  status: number | undefined;
  headers: Record<string, string>;
  body: string;
  /** The body, where it is JSON. */
  json?: unknown;
  elapsedMs: number;
  /** What the answer itself put in front of the person: a command's message. */
  shown?: Message;
  /** The view that the answer to a submission put there. */
  view?: View;
  /** The fields that a submission's answer refused, with the words for each. */
  errors?: Record<string, string>;
  /**
   * Why Slack would show the person an error: `operation_timeout` (no answer in three seconds), `dispatch_failed`
   * (no connection, or a status other than 200), or the code with which Slack refuses the answer's content.
   */
  failure?: string;
  /** More about a failure: the system's error, or each thing that is wrong with the content. */
  problems?: string[];
}

/** The body and content type with which Slack posts it. */
export function encode({ kind, payload }: Outgoing): { contentType: string; text: string } {
  if (kind === "events_api") return { contentType: "application/json", text: JSON.stringify(payload) };
  const fields =
    kind === "interactive" ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return { contentType: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() };
}
