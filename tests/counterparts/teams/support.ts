import { onTestFinished } from "vitest";
import { startTeams, type Teams, type TeamsOptions } from "../../../src/counterparts/teams/index.js";
import { bareBot } from "../bot.js";

export const REGISTRATION = {
  appId: "3f6c1a52-0c3e-4f0b-9f55-0d2b1f1b7a10",
  password: "s3cret",
  tenant: "7d9c2f4e-64a5-4d8e-a1b6-5b8f1c2d3e4f",
};

/** A counterpart that is stopped when the test ends. */
export async function teamsForTest(options: Partial<TeamsOptions> = {}): Promise<Teams> {
  const teams = await startTeams({ ...REGISTRATION, ...options });
  onTestFinished(() => teams.stop());
  return teams;
}

/** A counterpart with the barest bot behind it, which answers as told. */
export async function teamsWithBot(
  answer?: Parameters<typeof bareBot>[0],
  options: Partial<TeamsOptions> = {},
) {
  const bot = await bareBot(answer);
  return { teams: await teamsForTest({ target: bot.url, ...options }), heard: bot.heard };
}

type Form = Record<string, string>;
export const goodForm: Form = {
  grant_type: "client_credentials",
  client_id: REGISTRATION.appId,
  client_secret: REGISTRATION.password,
  scope: "https://api.botframework.com/.default",
};

export async function askToken(teams: Teams, form: Form = goodForm, tenant: string = REGISTRATION.tenant) {
  const body = new URLSearchParams(form);
  const response = await fetch(`${teams.loginUrl}/${tenant}/oauth2/v2.0/token`, { method: "POST", body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Calls the connector as a bot does, with a token of its own; `path` follows `v3/conversations`. */
export async function connector(teams: Teams) {
  const { access_token: token } = (await askToken(teams)).body;
  return async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${teams.serviceUrl}v3/conversations${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
}

/** The path of a conversation's activities. */
export const activitiesOf = (teams: Teams, conversation: string, thread = "") =>
  `/${encodeURIComponent(`${teams.conversation(conversation)?.id}${thread && `;messageid=${thread}`}`)}/activities`;

export const CARD = "application/vnd.microsoft.card.adaptive";

/** A card whose buttons do what these verbs say. */
export const card = (text: string, ...verbs: string[]) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text }],
  actions: verbs.map((verb) => ({
    type: "Action.Execute",
    title: verb,
    verb,
    data: { line: verb },
    fallback: { type: "Action.Submit", title: verb, data: { verb, line: verb } },
  })),
});

export const withCard = (content: unknown, more: object = {}) => ({
  type: "message",
  attachments: [{ contentType: CARD, content }],
  ...more,
});
