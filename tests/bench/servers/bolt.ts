/** A stock Bolt app with its own receiver: acknowledges with a fixed message, the one that the bot gives. */
import { readFileSync } from "node:fs";
import bolt, { type SayArguments } from "@slack/bolt";
import { listening } from "./listening.js";

const { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL, ANSWER } = process.env;
const answer = JSON.parse(ANSWER ? readFileSync(ANSWER, "utf8") : `{"text":"ok"}`) as SayArguments;

const app = new bolt.App({ token, signingSecret, clientOptions: { slackApiUrl: SLACK_API_URL } });
app.command("/apg", async ({ ack }) => ack(answer as Parameters<typeof ack>[0]));
const server = await app.start({ port: 0, host: "127.0.0.1" });
listening(server);
