import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** One request as it arrived: the body is complete and untouched. */
export interface HttpRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What to do with a request: answer it, cut the connection, or keep the caller waiting until the server stops. */
export type HttpAnswer = Answered | "reset" | "hang";

export interface Answered {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

export interface LocalServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Stops listening and cuts every open connection, also those that hang. */
  stop(): Promise<void>;
}

export interface LocalServerOptions {
  answer(request: HttpRequest): HttpAnswer | Promise<HttpAnswer>;
  /** Takes over a connection that asks for another protocol (WebSocket). Without it such a request is cut. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Default 0: the system chooses a free port. */
  port?: number;
  /** What time its answers say that it is, in milliseconds since 1970; default: the system's. */
  now?(): number;
}

/**
 * An HTTP server on 127.0.0.1, the ground of every counterpart.
 * @returns the listening server
 * @throws where the port cannot be had (EADDRINUSE, EACCES)
 */
export async function startHttp({
  answer,
  upgrade,
  port = 0,
  now = Date.now,
}: LocalServerOptions): Promise<LocalServer> {
  const server = createServer((request, response) => {
    void serve(request, response, answer, now);
  });
  server.on("upgrade", (request, socket, head) => {
    if (upgrade) upgrade(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        // close() alone waits for keep-alive connections, and a hanging request would hold it for ever.
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: LocalServerOptions["answer"],
  now: () => number,
) {
  let result: HttpAnswer;
  // What a page in somebody's browser sends of its own accord is none of a bot's.
  if (request.headers.origin !== undefined) return void response.writeHead(403).end();
  try {
    const url = new URL(request.url ?? "/", "http://localhost");
    result = await answer({
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: await readAll(request),
    });
  } catch (error) {
    if (request.socket.destroyed) return;
    // A fault of the counterpart itself must not look like a fault that a test ordered.
    result = { status: 599, body: `counterpart failed: ${error instanceof Error ? error.stack : error}` };
  }
  if (result === "hang") return;
  if (result === "reset") {
    request.socket.resetAndDestroy();
    return;
  }
  response.writeHead(result.status, {
    date: new Date(now()).toUTCString(),
    "content-type": "text/plain; charset=utf-8",
    ...result.headers,
  });
  response.end(result.body);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** What a body says as JSON; undefined where it is none. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** An answer with a JSON body. */
export function jsonAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): Answered {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}
