/**
 * Takes posts as the Bot Connector does, and keeps nothing but their number and the last of them, which `GET /` tells:
 * the counterpart keeps every message, and checks it.
 */
import { createServer } from "node:http";
import { listening } from "./listening.js";

export interface Posted {
  count: number;
  last: { url: string; authorization: string | undefined; body: string } | undefined;
}

let count = 0;
let last: { url: string; authorization: string | undefined; parts: Buffer[] } | undefined;

const created = Buffer.from(`{"id":"1"}`);
const headers = { "content-type": "application/json; charset=utf-8", "content-length": created.length };

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    if (request.method === "GET") {
      const told = last && { ...last, parts: undefined, body: Buffer.concat(last.parts).toString("utf8") };
      response.end(JSON.stringify({ count, last: told } as Posted));
      return;
    }
    count += 1;
    last = { url: String(request.url), authorization: request.headers.authorization, parts };
    response.writeHead(201, headers).end(created);
  });
});
// Servers keep connections open longer than a round in which others are asked.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => listening(server));
