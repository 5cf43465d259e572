import { randomUUID } from "node:crypto";
import type { State } from "./state.js";
import { withThread } from "./state.js";
import type { Activity, Conversation, Message, Person } from "./types.js";

/** Where somebody does something. */
export interface Place {
  person: Person;
  conversation: Conversation;
  /** In a channel: the thread. */
  thread?: string | undefined;
}

/** The shapes in which Teams tells a bot what people do. */
export interface Activities {
  /** What every activity carries. */
  base(place: Place, fields: Activity): Activity;
  /** A message that a person typed or, targeted, picked from the list of commands. */
  typed(
    place: Place,
    message: Message,
    options?: { mention?: boolean; people?: Person[]; value?: unknown },
  ): Activity;
  /** What the bot must answer at once, in the answer to the request. */
  invoke(place: Place, name: string, value: unknown, fields?: Activity): Activity;
  /** The two with which Teams tells of an installation or its end, in this order. */
  installation(place: Place, installed: boolean): [Activity, Activity];
}

export function createActivities(state: State, serviceUrl: string): Activities {
  const { bot } = state;
  const recipient = { id: bot.id, name: bot.name };
  const mention = ({ id, name }: { id: string; name: string }) => {
    return { type: "mention", text: `<at>${name}</at>`, mentioned: { id, name } };
  };

  const base = ({ person, conversation, thread }: Place, fields: Activity): Activity => {
    const now = state.clock.now();
    const { id, aadObjectId, name, locale } = person;
    return {
      id: `f:${randomUUID()}`,
      timestamp: new Date(now).toISOString(),
      localTimestamp: new Date(now - 5 * 3_600_000).toISOString().replace("Z", "-05:00"),
      localTimezone: "America/Bogota",
      channelId: "msteams",
      serviceUrl,
      from: { id, name, ...(aadObjectId !== undefined && { aadObjectId }) },
      recipient,
      conversation: {
        ...(conversation.type !== "personal" && { isGroup: true }),
        conversationType: conversation.type,
        tenantId: conversation.tenant,
        id: withThread(conversation.id, conversation.type === "channel" ? thread : undefined),
      },
      entities: [{ type: "clientInfo", locale, country: "CA", platform: "Web", timezone: "America/Bogota" }],
      locale,
      channelData: channelData(conversation),
      ...fields,
    };
  };

  return {
    base,
    typed(place, message, { mention: mentioned = false, people = [], value } = {}) {
      const activity = base(place, {
        type: "message",
        id: message.id,
        text: message.text,
        textFormat: "plain",
        attachments: [{ contentType: "text/html", content: `<p>${message.text}</p>` }],
        ...(message.replyToId !== undefined && { replyToId: message.replyToId }),
        ...(message.targeted !== undefined && { recipient: { ...recipient, isTargeted: true } }),
        ...(value !== undefined && { value, attachments: undefined }),
      });
      const named = [...(mentioned ? [recipient] : []), ...people].map(mention);
      activity.entities = [...named, ...(activity.entities as unknown[])];
      return activity;
    },
    invoke: (place, name, value, fields = {}) =>
      base(place, {
        type: "invoke",
        name,
        value,
        channelData: { ...channelData(place.conversation), source: { name: "message" } },
        ...fields,
      }),
    installation(place, installed) {
      const { conversation } = place;
      const team = conversation.type === "channel";
      const eventType = installed ? "teamMemberAdded" : "teamMemberRemoved";
      const settings = { selectedChannel: { id: conversation.id } };
      const data = { ...channelData(conversation), ...(team && { eventType, settings }) };
      const members = { [installed ? "membersAdded" : "membersRemoved"]: [{ id: bot.id }] };
      return [
        base(place, { type: "conversationUpdate", ...members, channelData: data }),
        base(place, { type: "installationUpdate", action: installed ? "add" : "remove", channelData: data }),
      ];
    },
  };
}

function channelData({ id, type, tenant, team, meeting }: Conversation): Record<string, unknown> {
  const inTeam = type === "channel" &&
    team && {
      teamsChannelId: id,
      teamsTeamId: team.id,
      channel: { id },
      team: { id: team.id, name: team.name },
    };
  return { tenant: { id: tenant }, ...inTeam, ...(meeting && { meeting: { id: meeting.id } }) };
}
