import { App, type Receiver, type webApi } from "@slack/bolt";
import type { Log } from "../../core/ports.js";
import type { Identity } from "./identity.js";
import { listenToClicks } from "./listeners/click.js";
import { listenToCommand } from "./listeners/command.js";
import type { Desk } from "./listeners/desk.js";
import { listenToForms } from "./listeners/form.js";
import { listenToHome } from "./listeners/home.js";
import { listenToMessages } from "./listeners/messages.js";
import { listenToPlaces } from "./listeners/places.js";
import { listenToShortcut } from "./listeners/shortcut.js";
import { sdkLog } from "./sdk-log.js";

/**
 * How the Web API is called. The SDK's defaults are 10 retries without end: an answer that was lost on its way would
 * be posted eleven times. No `headers` ever: with two workspaces one got the other's token.
 */
export function clientOptions(apiUrl: string | undefined, log: Log): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    allowAbsoluteUrls: false,
    logger: sdkLog(log),
  };
}

export interface BoltOptions {
  receiver: Receiver;
  botToken: string;
  identity: Identity;
  clientOptions: webApi.WebClientOptions;
  log: Log;
  desk: Desk;
}

/**
 * The Bolt app with all listeners, and nothing of Bolt's that costs time in every request: no store of conversations,
 * no check of the token, no second look for our own messages.
 */
export function createBolt({ receiver, botToken, identity, clientOptions, log, desk }: BoltOptions): App {
  const app = new App({
    receiver,
    clientOptions,
    // A fresh object each time, since Bolt writes into it.
    authorize: async () => ({ botToken, ...identity.known }),
    convoStore: false,
    ignoreSelf: false,
    attachFunctionToken: false,
    tokenVerificationEnabled: false,
    logger: sdkLog(log),
  });
  // The receiver that handed the request in logs it and says so to Slack.
  app.error(async (error) => {
    throw error;
  });
  listenToCommand(app, desk);
  listenToClicks(app, desk);
  listenToForms(app, desk);
  listenToMessages(app, desk);
  listenToHome(app, desk);
  listenToShortcut(app, desk);
  listenToPlaces(app, desk);
  return app;
}
