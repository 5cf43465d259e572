import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Heard {
  headers: IncomingMessage["headers"];
  raw: Buffer;
  /** The form's fields, or the JSON; a `payload` field is read too. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look deep into what the bot was told
  body: Record<string, any>;
}
type Reply = { status?: number; body?: unknown; type?: string } | "silence" | "cut";

/** The barest bot: hears a request, answers as told. Stopped when the test ends. */
export async function bareBot(answer: (heard: Heard) => Reply = () => ({})) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const raw = Buffer.concat(parts);
    const one = { headers: request.headers, raw, body: read(request, raw.toString()) };
    heard.push(one);
    const reply = answer(one);
    if (reply === "silence") return;
    if (reply === "cut") return void request.socket.destroy();
    const json = typeof reply.body === "object";
    const type = reply.type ?? (json ? "application/json" : "text/plain");
    response.writeHead(reply.status ?? 200, { "content-type": type });
    response.end(json ? JSON.stringify(reply.body) : reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

function read(request: IncomingMessage, text: string): Record<string, unknown> {
  try {
    if (request.headers["content-type"]?.startsWith("application/json")) return JSON.parse(text);
    const form = Object.fromEntries(new URLSearchParams(text));
    return form.payload ? JSON.parse(form.payload) : form;
  } catch {
    return {};
  }
}
