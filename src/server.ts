import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { ApgError } from "./core/errors.js";
import type { Log } from "./core/ports.js";

/** The word for a process that is stopping. */
export const STOPPING = "stopping";

/** A platform that shares the port: returns true where the request is its own. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A request that trickles in is cut off: a signed one arrives at once. */
const REQUEST_TIMEOUT = 10_000;
const HEADERS_TIMEOUT = 5_000;
/** Node looks for those who trickle only every 30 s by itself. */
const CHECKING = 1_000;
/** Whoever has connected and asked nothing by then is not waited for. */
const SILENT = 4_000;
/** Answers in flight are out by then: Slack itself gives up after 3 s, Teams after 15. */
const LAST_ANSWERS = 13_000;

/**
 * The one HTTP server: `GET /healthz` (the process runs and is not stopping), `GET /readyz` (it can answer and post), and
 * the platforms' paths. Nothing else exists, and a failing handler ends its request, never the process.
 * @param unready one word for why it is not ready, such as `store` or STOPPING; undefined where it is
 */
export function createHttpServer(handles: Handle[], unready: () => string | undefined, log: Log): Server {
  const server = createServer({ connectionsCheckingInterval: CHECKING }, (request, response) => {
    // An answer that was in flight leaves its connection open for 5 s more, and the stop would wait for it.
    response.once("finish", () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
    // Whoever keeps connections must not send the next request into one that is about to be closed.
    if (unready() === STOPPING) response.shouldKeepAlive = false;
    try {
      if (handles.some((handle) => handle(request, response))) return;
      route(request, response, unready);
    } catch (error) {
      log("error", "a request failed", { error });
      if (!response.headersSent) respond(response, 500, "internal error");
    }
  });
  const silent = new Set<Socket>();
  silentOf.set(server, silent);
  server.on("connection", (socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  server.on("request", ({ socket }) => silent.delete(socket));
  server.requestTimeout = REQUEST_TIMEOUT;
  server.headersTimeout = HEADERS_TIMEOUT;
  return server;
}

/** The connections that have not sent a whole head yet. */
const silentOf = new WeakMap<Server, Set<Socket>>();

function closeSilent(server: Server): void {
  for (const socket of silentOf.get(server) ?? []) socket.destroy();
}

function route(request: IncomingMessage, response: ServerResponse, unready: () => string | undefined): void {
  const path = request.url?.split("?")[0];
  const reading = request.method === "GET" || request.method === "HEAD";
  if (path !== "/healthz" && path !== "/readyz") respond(response, 404, "not found");
  else if (!reading) respond(response, 405, "method not allowed");
  else {
    const why = unready();
    if (why === undefined || (path === "/healthz" && why !== STOPPING)) respond(response, 200, "ok");
    else respond(response, 503, `not ready: ${why}`);
  }
}

function respond(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

/** Listens; resolves with the port, which differs from the one asked for where that is 0. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, port, host)));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): ApgError {
  const taken = cause.code === "EADDRINUSE";
  return new ApgError("CONFIG_INVALID", "the bot cannot listen", {
    problems: [
      {
        where: "PORT and HOST",
        what: taken ? `${host}:${port} is taken by another program` : `${host}:${port}: ${cause.message}`,
        hint: taken ? "stop that program or set another PORT" : "set an address of this machine",
      },
    ],
    cause,
  });
}

/** Takes no new request, lets those in flight finish, and resolves when the last is answered. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timers = [
      // A connection that never sent a request is not idle to Node, and would hold the stop up for ever.
      setTimeout(() => closeSilent(server), SILENT),
      setTimeout(() => server.closeAllConnections(), LAST_ANSWERS),
    ];
    server.close(() => {
      for (const timer of timers) clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
