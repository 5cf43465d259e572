import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  type Request,
  type Response,
  TeamsActivityHandler,
  TeamsInfo,
} from "botbuilder";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { cardOf, type Tamper, type Teams } from "../../../src/counterparts/teams/index.js";
import { askToken, card, REGISTRATION, teamsForTest } from "./support.js";

/** A stock bot that names who asks, and turns its card's page. */
class StockBot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context) => {
      const { text } = context.activity;
      const { name } = await TeamsInfo.getMember(context, context.activity.from.id);
      const attachment = CardFactory.adaptiveCard(card(`${name}: ${text}`, "more"));
      const sent = await context.sendActivity(MessageFactory.attachment(attachment));
      if (text === "forget") await context.deleteActivity(String(sent?.id));
    });
  }

  protected override async onAdaptiveCardInvoke() {
    const value = card("next page");
    return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value };
  }

  protected override async handleTeamsMessagingExtensionQuery() {
    const attachment = { ...CardFactory.adaptiveCard(card("found")), preview: CardFactory.heroCard("found") };
    return {
      composeExtension: {
        type: "result" as const,
        attachmentLayout: "list" as const,
        attachments: [attachment],
      },
    };
  }
}

/** botbuilder gets its own tokens over https only, so this asks for them as it would. */
function credentials(teams: Teams) {
  const signRequest = async (request: { headers: { set(name: string, value: string): void } }) => {
    const { access_token: token } = (await askToken(teams)).body;
    request.headers.set("authorization", `Bearer ${token}`);
    return request;
  };
  return {
    isValidAppId: async (id: string) => id === REGISTRATION.appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest }) as never,
  };
}

async function stockBot(): Promise<Teams> {
  const teams = await teamsForTest();
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ValidateAuthority: false,
      ToChannelFromBotLoginUrl: teams.loginUrl,
      ToChannelFromBotOAuthScope: "https://api.botframework.com/.default",
      ToBotFromChannelTokenIssuer: "https://api.botframework.com",
      OAuthUrl: teams.origin,
      ToBotFromChannelOpenIdMetadataUrl: teams.openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: teams.openIdUrl,
      CallerId: "urn:botframework:azure",
    },
    credentials(teams),
  );
  const adapter = new CloudAdapter(authentication);
  const bot = new StockBot();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString("utf8"));
    const answer = {
      socket: response.socket,
      header: (name: string, value: unknown) => response.setHeader(name, String(value)),
      status: (code: number) => {
        response.statusCode = code;
        return answer;
      },
      send: (value?: unknown) => response.write(JSON.stringify(value ?? "")),
      end: () => response.end(),
    };
    const asked = { body, headers: request.headers, method: request.method };
    await adapter.process(asked as Request, answer as unknown as Response, (context) => bot.run(context));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  teams.target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return teams;
}

describe("a stock botbuilder bot", () => {
  // What it says about tokens that it refuses is no news.
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it.each(["general", "group"])("answers in %s, turns a page and finds", async (conversation) => {
    const teams = await stockBot();
    const { status, sent } = await teams.mention({ user: "ana", conversation, text: "recs" });
    expect(status).toBe(200);
    const [, answer] = teams.messages(conversation);
    if (!answer) throw new Error("no answer");
    expect(answer).toMatchObject({ from: "bot", replyToId: sent?.id });
    expect(answer.thread).toBe(sent?.thread);
    expect(JSON.stringify(answer)).toContain("Ana: <at>APG</at> recs");
    const { shown } = await teams.click({ user: "ana", message: answer, title: "more" });
    expect(shown && cardOf(shown)).toEqual(card("next page"));
    const { results } = await teams.query({ user: "ana", conversation, command: "recs", text: "x" });
    expect(results?.map((each) => each.content)).toEqual([card("found")]);
    expect(teams.violations()).toEqual([]);
  });

  it("takes its message back", async () => {
    const teams = await stockBot();
    await teams.message({ user: "ana", text: "forget" });
    expect(teams.messages("personal:ana").map(({ from }) => from)).toEqual(["ana"]);
    expect(teams.calls("activities.delete")).toMatchObject([{ ok: true }]);
  });

  it.each<Tamper["token"] & string>([
    "other_key",
    "alg_none",
    "hs256",
    "expired",
    "wrong_audience",
    "other_service_url",
  ])("refuses a token that is %s", async (token) => {
    const teams = await stockBot();
    const { status } = await teams.message({ user: "ana", text: "x", tamper: { token } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(teams.calls("activities.send")).toEqual([]);
  });
});
