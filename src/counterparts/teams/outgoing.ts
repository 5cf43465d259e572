import type { BadToken } from "./signing.js";
import type { Activity, Attachment, Message } from "./types.js";

/** What goes wrong on purpose with a request to the bot. */
export interface Tamper {
  /** What is wrong with the token, or `none`: no header at all. */
  token?: BadToken | "none";
  /** The header as it stands, whatever `token` says. */
  authorization?: string;
  /** Claims to set in the token; undefined takes one away. */
  claims?: Record<string, unknown>;
  /** Another `serviceUrl`, `channelId` or tenant in the activity. The token goes on naming the real address. */
  serviceUrl?: string;
  channelId?: string;
  tenant?: string;
  /** Any other fields of the activity; undefined takes one away. */
  activity?: Activity;
  /** Headers to set; undefined takes one away. */
  headers?: Record<string, string | undefined>;
  /** These bytes instead of the activity. */
  body?: string | Uint8Array;
  /** Fills the body up to so many bytes, still well-formed. */
  padTo?: number;
}

/** What came of telling the bot something. */
export interface Delivery {
  /** What was told, after tampering; `resend()` takes the whole delivery. */
  activity: Activity;
  /** Undefined where no answer came. */
  status: number | undefined;
  headers: Record<string, string>;
  body: string;
  /** The body, where it is JSON. */
  json?: unknown;
  elapsedMs: number;
  /** The person's own message, where they wrote one. */
  sent?: Message;
  /** The message with the card that the answer to a click put in its place, as the person sees it. */
  shown?: Message;
  /** The words that an answer shows beside the card or under the search box. */
  notice?: string;
  /** What a search of the message extension found. */
  results?: Attachment[];
  /**
   * Why Teams shows the person an error: `timeout`, the system's code (ECONNREFUSED), `http_<status>`, the code in the
   * answer to an invoke, `invalid_answer` for an answer that Teams cannot use, or `MessageSizeTooBig`.
   */
  failure?: string;
}
