import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import type { Language } from "../i18n/language.js";
import { readBody } from "../platforms/shared/body.js";
import type { Done } from "./api.js";
import { PageError } from "./errors.js";
import type { ErrorWords } from "./words/types.js";
import { pageWords } from "./words/words.js";

/**
 * Nothing from anywhere else, and nothing written into the page itself: what draws messages sets styles by script, which
 * is not what `unsafe-inline` is for.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

export function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer = "",
): void {
  if (response.destroyed || response.headersSent) return;
  const length = { "content-length": String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...HEADERS, ...(status === 304 ? {} : length), ...headers });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  const text = JSON.stringify(value);
  if (text.length < WORTH_IT || !takesBrotli(response)) {
    send(response, status, headers, text);
    return;
  }
  const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  send(response, status, { ...headers, "content-encoding": "br", vary: "accept-encoding" }, body);
}

/** Characters: a view of a long conversation has a million of them, a word of thanks a hundred. */
const WORTH_IT = 2_000;

const takesBrotli = ({ req }: ServerResponse) => /\bbr\b/.test(String(req.headers["accept-encoding"] ?? ""));

/** Opens an answer that goes on. */
export function openStream(response: ServerResponse): void {
  const type = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(200, { ...HEADERS, ...type });
}

const STATUS: Record<keyof ErrorWords, number> = {
  PAGE_INPUT: 400,
  PAGE_GONE: 409,
  PAGE_FORM: 409,
  PAGE_NOTHING_TO_PAUSE: 409,
  PAGE_UNREACHED: 409,
  PAGE_DAY: 400,
  PAGE_FOREIGN: 403,
  PAGE_UNKNOWN: 404,
  PAGE_METHOD: 405,
  PAGE_TOO_LARGE: 413,
  PAGE_NOT_BUILT: 503,
  PAGE_BUSY: 503,
  PAGE_FAILED: 500,
};

/** Says what was not done and why, in the page's language. */
export function sendError(response: ServerResponse, error: PageError, language: Language): void {
  const done: Done = {
    ok: false,
    error: { code: error.code, ...pageWords[language].errors[error.code](error.about) },
  };
  sendJson(response, done, STATUS[error.code]);
}

/** A form with every field filled to its end has room in this; nothing that the page sends is longer. */
const MOST = 64 * 1_024;

/**
 * Reads a JSON body; never resolves where the sender went away.
 * @throws PageError PAGE_TOO_LARGE, or PAGE_INPUT where it is no JSON
 */
export function readJson(request: IncomingMessage): Promise<unknown> {
  return new Promise((resolve, reject) => {
    readBody(request, MOST, (status, body) => {
      if (status === 413) return reject(new PageError("PAGE_TOO_LARGE"));
      try {
        // What never came to its end is none.
        resolve(JSON.parse(body));
      } catch {
        reject(new PageError("PAGE_INPUT", "JSON"));
      }
    });
  });
}
