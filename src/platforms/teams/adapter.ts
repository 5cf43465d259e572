import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from "botbuilder";
import {
  type AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from "botframework-connector";

/** Who calls is checked before the adapter, once; it only needs to know how to call back. */
class CheckedBefore extends BotFrameworkAuthentication {
  constructor(private readonly connectors: ConnectorFactory) {
    super();
  }
  authenticateRequest(): Promise<AuthenticateRequestResult> {
    throw new Error("requests are checked before the adapter");
  }
  authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new Error("nothing is streamed");
  }
  createConnectorFactory(): ConnectorFactory {
    return this.connectors;
  }
  async createUserTokenClient(): Promise<UserTokenClient> {
    // Nobody signs in to anything through the bot.
    return undefined as unknown as UserTokenClient;
  }
}

/** botbuilder's adapter behind our own door. */
export class TeamsAdapter extends CloudAdapter {
  private readonly checked: AuthenticateRequestResult;

  constructor(connectorFactory: ConnectorFactory) {
    super(new CheckedBefore(connectorFactory));
    this.checked = { audience: "", claimsIdentity: new ClaimsIdentity([], true), connectorFactory };
  }

  /**
   * Runs a turn for an activity that is known to come from Teams.
   * @returns what an invoke is answered with; undefined for every other activity
   */
  answer(
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(this.checked, activity, turn);
  }
}
