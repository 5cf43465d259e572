import { type Logger, LogLevel, webApi } from "@slack/bolt";
import { onTestFinished } from "vitest";
import { type Slack, type SlackOptions, startSlack } from "../../../src/counterparts/slack/index.js";

export const TOKENS = { signingSecret: "s3cret", botToken: "xoxb-local", appToken: "xapp-local" };

/** A counterpart that is stopped when the test ends. */
export async function slackForTest(options: Partial<SlackOptions> = {}): Promise<Slack> {
  const slack = await startSlack({ ...TOKENS, ...options });
  onTestFinished(() => slack.stop());
  return slack;
}

/** The real client, set up as PLATFORMS.md asks for posts: no retries of its own. */
export function webClient(slack: Slack, token: string = TOKENS.botToken) {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 5_000,
    logger: silent,
  });
}

const nothing = () => {};
/** Faults are ordered here: what the SDK says about them is no news. */
export const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};

export const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } }) as const;
export const button = (text: string, action_id: string, value = text) =>
  ({ type: "button", text: { type: "plain_text", text }, action_id, value }) as const;
export const actions = (...elements: ReturnType<typeof button>[]) => ({ type: "actions", elements }) as const;

/** Slack's error code, where a call was refused; the error's own code otherwise. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { data, code } = error as { data?: { error?: string }; code?: string };
    return data?.error ?? code ?? String(error);
  }
  return "none";
}

/** Posts to a response_url as Bolt's respond() does. */
export async function respond(url: string, body: unknown) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as { ok: boolean; error?: string } };
}
