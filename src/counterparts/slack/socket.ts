import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Posted } from "../post.js";
import type { Outgoing } from "./outgoing.js";
import { APP_ID } from "./types.js";

/** The server side of Socket Mode. */
export interface Sockets {
  /** The path of a fresh connection; its ticket is good for one. */
  openConnection(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  readonly connected: number;
  /** Sends an envelope over one of the connections, in turn, and waits for its acknowledgement. */
  send(outgoing: Outgoing, timeoutMs: number, retry?: { num: number; reason?: string }): Promise<Posted>;
  /** Tells every connection to go, as Slack does some times a day; the bot is expected to come back. */
  disconnect(reason: "warning" | "refresh_requested" | "link_disabled"): void;
  stop(): void;
}

interface Waiting {
  socket: WebSocket;
  done(result: Pick<Posted, "status" | "body" | "error">): void;
}

/** @param changed is told the number of connections whenever it changes */
export function createSockets(changed: (connected: number) => void): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, Waiting>();
  let open: WebSocket[] = [];

  const accept = (socket: WebSocket) => {
    open.push(socket);
    socket.on("message", (data) => acknowledge(String(data)));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      open = open.filter((each) => each !== socket);
      for (const each of waiting.values()) {
        if (each.socket === socket) each.done({ status: undefined, body: "", error: "socket_closed" });
      }
      changed(open.length);
    });
    const debug_info = { host: "local", build_number: 1, approximate_connection_time: 18060 };
    const connection_info = { app_id: APP_ID };
    socket.send(JSON.stringify({ type: "hello", num_connections: open.length, connection_info, debug_info }));
    changed(open.length);
  };

  const acknowledge = (text: string) => {
    const { envelope_id: id, payload } = parse(text);
    const empty = !payload || Object.keys(payload).length === 0;
    waiting.get(id)?.done({ status: 200, body: empty ? "" : JSON.stringify(payload) });
  };

  return {
    openConnection() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}&app_id=${APP_ID}`;
    },
    upgrade(request, socket, head) {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      if (pathname !== "/link/" || !tickets.delete(searchParams.get("ticket") ?? "")) {
        socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, accept);
    },
    get connected() {
      return open.length;
    },
    send({ kind, payload }, timeoutMs, retry) {
      const started = performance.now();
      const [socket] = open;
      if (!socket) {
        return Promise.resolve({
          status: undefined,
          headers: {},
          body: "",
          elapsedMs: 0,
          error: "not_connected",
        });
      }
      open = [...open.slice(1), socket];
      const envelope_id = randomUUID();
      const again = retry ? { retry_attempt: retry.num, retry_reason: retry.reason ?? "timeout" } : {};
      const first = kind === "events_api" ? { retry_attempt: 0, retry_reason: "" } : {};
      const accepts_response_payload = kind !== "events_api";
      return new Promise((resolve) => {
        const done: Waiting["done"] = (result) => {
          clearTimeout(timer);
          waiting.delete(envelope_id);
          resolve({ headers: {}, ...result, elapsedMs: performance.now() - started });
        };
        const timer = setTimeout(() => done({ status: undefined, body: "", error: "timeout" }), timeoutMs);
        waiting.set(envelope_id, { socket, done });
        const envelope = { envelope_id, type: kind, payload, accepts_response_payload, ...first, ...again };
        socket.send(JSON.stringify(envelope));
      });
    },
    disconnect(reason) {
      for (const socket of open) {
        socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "local" } }));
      }
    },
    stop() {
      for (const socket of open) socket.terminate();
      server.close();
    },
  };
}

/** What is no acknowledgement acknowledges nothing. */
function parse(text: string): { envelope_id: string; payload?: object } {
  try {
    return JSON.parse(text);
  } catch {
    return { envelope_id: "" };
  }
}
