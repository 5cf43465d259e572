import { Agent, request } from "node:http";

/** What came back from the bot, or why nothing did. */
export interface Posted {
  /** Undefined where no answer arrived. */
  status: number | undefined;
  headers: Record<string, string>;
  body: string;
  elapsedMs: number;
  /** `timeout`, or the system's code (ECONNREFUSED, ECONNRESET), where no answer arrived. */
  error?: string;
}

export interface Poster {
  /** Sends exactly these headers and bytes (plus host and length) and never rejects: a failure is in `error`. */
  post(url: URL, headers: Record<string, string>, body: Uint8Array, timeoutMs: number): Promise<Posted>;
  stop(): void;
}

/** Posts as a platform does. node:http rather than fetch: headers can be left out, and nothing is added or retried. */
export function createPoster(): Poster {
  const agent = new Agent({ keepAlive: true });
  return {
    post: (url, headers, body, timeoutMs) =>
      new Promise((resolve) => {
        const started = performance.now();
        const finish = (result: Pick<Posted, "status" | "headers" | "body" | "error">) => {
          clearTimeout(timer);
          resolve({ ...result, elapsedMs: performance.now() - started });
        };
        const fail = (error: string) => finish({ status: undefined, headers: {}, body: "", error });
        const outgoing = request(url, {
          method: "POST",
          agent,
          headers: { ...headers, "content-length": String(body.byteLength) },
        });
        const timer = setTimeout(() => {
          fail("timeout");
          outgoing.destroy();
        }, timeoutMs);
        outgoing.on("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
        outgoing.on("response", (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
          response.on("end", () =>
            finish({
              status: response.statusCode,
              headers: Object.fromEntries(Object.entries(response.headers).map(([k, v]) => [k, String(v)])),
              body: Buffer.concat(parts).toString("utf8"),
            }),
          );
        });
        outgoing.end(body);
      }),
    stop: () => agent.destroy(),
  };
}

/**
 * The address that a platform posts to.
 * @param path what is meant where the target has none
 * @throws Error where no target was given yet
 */
export function botUrl(target: string | undefined, path: string): URL {
  if (!target) throw new Error('no target: say where the bot listens ("http://127.0.0.1:3000")');
  const url = new URL(target);
  if (url.pathname === "/") url.pathname = path;
  return url;
}

/** Fills a JSON text up to so many bytes; it goes on saying the same. */
export const padJson = (text: string, bytes = 0): string =>
  text + " ".repeat(Math.max(0, bytes - Buffer.byteLength(text)));
