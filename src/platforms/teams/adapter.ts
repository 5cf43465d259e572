import {
  type Activity,
  CloudAdapter,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from "botbuilder";
import {
  type AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from "botframework-connector";
import type { Connector } from "./connector.js";
import { isTargeted } from "./words.js";

/** Who calls is checked before the adapter, and posts go out through our own connector: botbuilder gets neither. */
class NoConnector extends ConnectorFactory {
  async create(): Promise<ConnectorClient> {
    return {} as ConnectorClient;
  }
}
class CheckedBefore extends BotFrameworkAuthentication {
  authenticateRequest(): Promise<AuthenticateRequestResult> {
    throw new Error("requests are checked before the adapter");
  }
  authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new Error("nothing is streamed");
  }
  createConnectorFactory(): ConnectorFactory {
    return new NoConnector();
  }
  async createUserTokenClient(): Promise<UserTokenClient> {
    // Nobody signs in to anything through the bot.
    return {} as UserTokenClient;
  }
}

const CHECKED: AuthenticateRequestResult = {
  audience: "",
  claimsIdentity: new ClaimsIdentity([], true),
  connectorFactory: new NoConnector(),
};

/** botbuilder's adapter behind our own door. */
export class TeamsAdapter extends CloudAdapter {
  constructor(private readonly connector: Connector) {
    super(new CheckedBefore());
  }

  /**
   * Runs a turn for an activity that is known to come from Teams.
   * @returns what an invoke is answered with; undefined for every other activity
   */
  answer(
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(CHECKED, activity, turn);
  }

  /** Answers to what only one person sees are for that person alone. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === "invokeResponse")
        responses.push(...(await super.sendActivities(context, [activity])));
      else if (isTargeted(context.activity))
        responses.push(await this.connector.send(targeted(activity, context.activity), true));
      else responses.push(await this.connector.send(activity));
    }
    return responses;
  }
}

/** An answer for one person's eyes names the message that it answers in an entity, and is no reply in a thread. */
function targeted(answer: Partial<Activity>, { id }: Activity): Partial<Activity> {
  const { replyToId: _, from, entities = [], ...rest } = answer;
  return {
    ...rest,
    ...(from && { from: { id: from.id, name: from.name } as Activity["from"] }),
    entities: [...entities, { type: "targetedMessageInfo", messageId: id }],
  };
}
