import type { Calls } from "../calls.js";
import { type HttpAnswer, type HttpRequest, jsonAnswer } from "../http.js";
import { acceptContent } from "./content.js";
import { refuse, SlackRefusal } from "./errors.js";
import { max } from "./limits.js";
import { deleteMessage, findMessage, postAsBot, replaceMessage } from "./messages.js";
import { channelOf, type State, workspaceOf } from "./state.js";
import type { ApiCall, Message } from "./types.js";

/** What a response_url answers: who did it, where, and on which message, if it was a click on one. */
export interface ResponseOrigin {
  user: string;
  channel: string;
  /** The clicked message. A command has none: its own answer cannot be replaced. */
  original?: Pick<Message, "channel" | "ts">;
}

export interface ResponseUrls {
  /** The path of a fresh response_url: `/response/<id>`. */
  issue(origin: ResponseOrigin): string;
  answer(id: string, request: HttpRequest): Promise<HttpAnswer>;
}

interface Context {
  state: State;
  calls: Calls<ApiCall>;
}

/**
 * Slack's response_urls: 5 uses in 30 minutes, no token, and no need for the bot to be in the channel.
 * Errors come as `{ ok: false, error }`, with 404 for an address that is used up and 400 otherwise. Slack documents
 * neither; Slack's SDKs look at the status alone.
 */
export function createResponseUrls({ state, calls }: Context): ResponseUrls {
  const issued = new Map<string, ResponseOrigin & { at: number; uses: number }>();

  const apply = (id: string, args: Record<string, unknown>) => {
    const url = issued.get(id) ?? refuse("no_service");
    if (state.clock.now() - url.at > max("responseMinutes") * 60_000) refuse("expired_url");
    if (url.uses >= max("responseUses")) refuse("used_url");
    // A call that is refused for its content counts too: Slack says "up to 5 times", not "5 messages".
    url.uses += 1;
    return respond(state, url, args);
  };

  return {
    issue(origin) {
      const id = state.nextId("R");
      issued.set(id, { ...origin, at: state.clock.now(), uses: 0 });
      return `/response/${id}`;
    },
    async answer(id, request) {
      const entry: ApiCall = { method: "response_url", args: {}, at: state.clock.now(), ok: false };
      const run = () => {
        try {
          entry.args = readBody(request);
          entry.warnings = apply(id, entry.args);
          entry.ok = true;
          return jsonAnswer({ ok: true });
        } catch (error) {
          if (!(error instanceof SlackRefusal)) throw error;
          entry.error = error.error;
          const gone = ["no_service", "expired_url", "used_url"].includes(error.error);
          return jsonAnswer({ ok: false, error: error.error, ...error.details }, gone ? 404 : 400);
        }
      };
      return calls.run(entry, run, (error) => jsonAnswer({ ok: false, error }, 400));
    },
  };
}

function readBody({ method, body }: HttpRequest): Record<string, unknown> {
  if (method !== "POST") return refuse("invalid_payload");
  try {
    const json: unknown = JSON.parse(body.toString("utf8"));
    if (typeof json === "object" && json !== null && !Array.isArray(json))
      return json as Record<string, unknown>;
  } catch {
    // Refused below, like JSON that is no object.
  }
  return refuse("invalid_payload");
}

function respond(
  state: State,
  { original, ...origin }: ResponseOrigin,
  args: Record<string, unknown>,
): string[] {
  if (args.markdown_text !== undefined) refuse("invalid_arguments", ["markdown_text is not supported"]);
  const channel = channelOf(state, origin.channel);
  const before = original && findMessage(state, original.channel, original.ts);
  if (args.delete_original === true) {
    if (before) deleteMessage(state, before);
    return [];
  }
  const { content, warnings } = acceptContent(args, workspaceOf(state, channel.team).newBlocks);
  if (args.replace_original === true && before) {
    replaceMessage(state, before, content, !before.ephemeralTo);
    return warnings;
  }
  const ephemeralTo = args.response_type === "in_channel" ? {} : { ephemeralTo: origin.user };
  const thread = typeof args.thread_ts === "string" ? { thread_ts: args.thread_ts } : {};
  postAsBot(state, { channel, content, via: "response_url", ...ephemeralTo, ...thread });
  return warnings;
}
