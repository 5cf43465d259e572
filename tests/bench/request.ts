import { sign } from "../../src/counterparts/slack/signing.js";

export const SECRET = "bench-signing-secret";
export const BOT_TOKEN = "xoxb-bench";
export const LINE = "recs migration";

export interface SignedRequest {
  headers: Record<string, string>;
  body: string;
}

/**
 * Slash commands as Slack sends them: each signed freshly and with a trigger_id of its own, so that none is taken for
 * a repetition.
 * @param apiUrl the counterpart, whose host is also that of the response_url
 * @param people who ask in turn
 */
export function createRequests(apiUrl: string, people = 1): { signed(): SignedRequest; bytes(): Buffer } {
  const fixed = new URLSearchParams({
    token: "bench",
    team_id: "T1",
    team_domain: "coalition",
    channel_id: "C1",
    channel_name: "general",
    user_name: "ana",
    command: "/apg",
    text: LINE,
    api_app_id: "A1",
    is_enterprise_install: "false",
    response_url: new URL("/response/bench", apiUrl).href,
  }).toString();
  let count = 0;

  const signed = () => {
    const user = `U${(count % people) + 1}`;
    const body = `${fixed}&user_id=${user}&trigger_id=${Date.now()}.${++count}.bench`;
    const timestamp = Math.floor(Date.now() / 1000);
    return {
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "x-slack-request-timestamp": String(timestamp),
        "x-slack-signature": sign(SECRET, timestamp, Buffer.from(body)),
      },
      body,
    };
  };
  return {
    signed,
    bytes() {
      const { headers, body } = signed();
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      return Buffer.from(
        `POST /slack/events HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join("")}content-length: ${body.length}\r\n\r\n${body}`,
      );
    },
  };
}
