/** The floor: node:http, the body parsed, the same bytes posted through one undici Agent. Nobody is checked. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Agent, request as post } from "undici";
import { listening } from "./listening.js";

const answer = readFileSync(String(process.env.ANSWER));
const dispatcher = new Agent({ connections: 100 });
const headers = { "content-type": "application/json; charset=utf-8" };

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", async () => {
    const { serviceUrl, conversation } = JSON.parse(Buffer.concat(parts).toString("utf8"));
    const url = `${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
    const { body } = await post(url, { dispatcher, method: "POST", headers, body: answer });
    await body.dump();
    response.writeHead(200, { "content-length": 0 }).end();
  });
});
server.listen(0, "127.0.0.1", () => listening(server));
