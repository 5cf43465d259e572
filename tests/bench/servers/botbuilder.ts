/** A stock botbuilder bot: CloudAdapter, its own authentication and client; answers with a fixed message. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type Response,
} from "botbuilder";
import { MsalServiceClientCredentialsFactory } from "botframework-connector";
import { readTeamsConfig } from "../../../src/platforms/teams/environment.js";
import { createLogin } from "../../../src/platforms/teams/login.js";
import { listening } from "./listening.js";
import { endpoints } from "./teams-endpoints.js";

const config = readTeamsConfig(
  (name) => process.env[name],
  "127.0.0.1",
  (where, what) => {
    throw new Error(`${where} ${what}`);
  },
);
if (!config || config.local) throw new Error("MicrosoftApp* is not set");
const login = createLogin(config, endpoints.login);
// botbuilder keeps the token itself; its own msal would ask for it over https only.
const application = {
  acquireTokenByClientCredential: async () => ({
    accessToken: await login.token(),
    expiresOn: new Date(Date.now() + 3_600_000),
  }),
} as unknown as ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1];
const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    ValidateAuthority: false,
    ToChannelFromBotLoginUrl: endpoints.login,
    ToChannelFromBotOAuthScope: "https://api.botframework.com/.default",
    ToBotFromChannelTokenIssuer: "https://api.botframework.com",
    OAuthUrl: endpoints.login,
    ToBotFromChannelOpenIdMetadataUrl: endpoints.openId,
    ToBotFromEmulatorOpenIdMetadataUrl: endpoints.openId,
    CallerId: "urn:botframework:azure",
  },
  new MsalServiceClientCredentialsFactory(config.appId, application),
);

const answer = JSON.parse(readFileSync(String(process.env.ANSWER), "utf8"));
const adapter = new CloudAdapter(authentication);
const bot = new ActivityHandler();
bot.onMessage(async (context) => void (await context.sendActivity(answer)));

const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = JSON.parse(Buffer.concat(parts).toString("utf8"));
  const told = {
    socket: response.socket,
    header: (name: string, value: unknown) => response.setHeader(name, String(value)),
    status: (code: number) => {
      response.statusCode = code;
      return told;
    },
    send: (value?: unknown) => response.write(JSON.stringify(value ?? "")),
    end: () => response.end(),
  };
  const asked = { body, headers: request.headers, method: request.method };
  await adapter.process(asked as Request, told as unknown as Response, (context) => bot.run(context));
});
server.listen(0, "127.0.0.1", () => listening(server));
