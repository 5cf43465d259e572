import type { IncomingMessage, ServerResponse } from "node:http";
import { parse } from "node:querystring";
import type { Receiver } from "@slack/bolt";
import type { Clock, Log } from "../../core/ports.js";
import { readBody } from "../shared/body.js";
import { max } from "./limits.js";
import { EVENTS_PATH } from "./names.js";
import { type Answer, type Processing, textAnswer } from "./processing.js";
import { isGenuine } from "./signature.js";

export interface SlackReceiver extends Receiver {
  /** Takes the request where it is one of Slack's; the server that owns the port asks. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

export interface ReceiverOptions {
  signingSecret: string;
  processing: Processing;
  clock: Clock;
  log: Log;
}

/**
 * Receives what Slack posts, on a port that is not ours: checks size, time and signature, and hands on. It never
 * throws, and whatever comes, there is an answer.
 */
export function createSlackReceiver({
  signingSecret,
  processing,
  clock,
  log,
}: ReceiverOptions): SlackReceiver {
  const answer = (request: IncomingMessage, body: string): Answer | Promise<Answer> => {
    const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
    // Slack's check of the certificate is not signed; nothing of it is read, so nothing can come in with it.
    if (isForm && /(?:^|&)ssl_check=1(?:&|$)/.test(body)) return textAnswer(200, "");
    const { "x-slack-request-timestamp": timestamp, "x-slack-signature": signature } = request.headers;
    if (!isGenuine(signingSecret, { timestamp, signature, body }, clock.now())) {
      // Anybody can send such requests, thousands of them: they must not fill the log.
      log("debug", "slack request refused: signature or time");
      return textAnswer(401, "signature or time does not fit");
    }
    const parsed = parseBody(body, isForm);
    if (parsed === undefined) return textAnswer(400, "not understood");
    return processing.answer(parsed, retryOf(request));
  };

  return {
    init: (app) => processing.init(app),
    start: async () => {},
    stop: () => processing.idle(),
    handle(request, response) {
      if (request.url !== EVENTS_PATH && request.url?.split("?")[0] !== EVENTS_PATH) return false;
      if (request.method !== "POST") {
        send(response, textAnswer(405, "POST only"));
        return true;
      }
      readBody(request, max("requestBody"), async (status, body) => {
        try {
          send(response, status === 200 ? await answer(request, body) : textAnswer(status, "refused"));
        } catch (error) {
          log("error", "slack request failed", { error });
          send(response, textAnswer(500, "failed"));
        }
      });
      return true;
    },
  };
}

function parseBody(body: string, isForm: boolean): unknown {
  try {
    if (!isForm) return JSON.parse(body);
    const form = parse(body);
    return form.payload === undefined ? form : JSON.parse(String(form.payload));
  } catch {
    return undefined;
  }
}

function retryOf(request: IncomingMessage): { num?: number; reason?: string } {
  const { "x-slack-retry-num": num, "x-slack-retry-reason": reason } = request.headers;
  return num === undefined ? {} : { num: Number(num), reason: String(reason) };
}

function send(response: ServerResponse, { status, type, bytes }: Answer): void {
  if (response.destroyed || response.headersSent) return;
  // A body that was not read to its end leaves the connection useless.
  const close = status === 413 || status === 408 ? { connection: "close" } : {};
  response
    .writeHead(status, { "content-type": type, "content-length": bytes.length, ...close })
    .end(bytes, "latin1");
}
