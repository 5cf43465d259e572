/** The floor: node:http, Slack's signature checked, a fixed answer of the same size. */
import { timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { sign } from "../../../src/counterparts/slack/signing.js";
import { listening } from "./listening.js";

const { SLACK_SIGNING_SECRET: secret = "", ANSWER } = process.env;
const answer = ANSWER ? readFileSync(ANSWER) : Buffer.from("ok");

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const given = Buffer.from(String(request.headers["x-slack-signature"]));
    const right = sign(secret, String(request.headers["x-slack-request-timestamp"]), Buffer.concat(parts));
    const fits = given.length === right.length && timingSafeEqual(given, Buffer.from(right));
    response.writeHead(fits ? 200 : 401, { "content-type": "application/json" }).end(fits ? answer : "");
  });
});
server.listen(0, "127.0.0.1", () => listening(server));
