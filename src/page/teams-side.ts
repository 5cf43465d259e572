import { randomUUID } from "node:crypto";
import { type Conversation, startTeams, type Teams } from "../counterparts/teams/index.js";
import { MICROSOFT } from "../platforms/teams/endpoints.js";
import { createTeamsPlatform } from "../platforms/teams/index.js";
import type { ChannelKey, PersonKey } from "./api.js";
import type { SideOptions } from "./options.js";
import { ADMIN, BOT_NAME, CHANNELS, isShared, PEOPLE, type SharedChannel } from "./people.js";
import { failPosts } from "./post-faults.js";
import { type Side, told } from "./side.js";
import { asSent, shownMessage } from "./teams-messages.js";

/** Teams' own key of the channel that every team begins with. */
const KEYS: Record<SharedChannel, string> = { coalition: "general", mexico: "mexico" };

/** The stage's Teams, with what only Teams has. */
export interface TeamsSide extends Side {
  teams: Teams;
  /** As the counterpart names it. */
  conversation(channel: ChannelKey, person: PersonKey): string;
}

/** Teams with nobody in it but who the page has, each channel the first of a team of its own. */
export async function startTeamsCounterpart(clock: SideOptions["clock"], locale: string): Promise<Teams> {
  const [appId, password, tenant] = [randomUUID(), randomUUID(), randomUUID()];
  const teams = await startTeams({ appId, password, tenant, clock, auth: false, botName: BOT_NAME });
  for (const { key, name, role } of PEOPLE) {
    teams.setPerson({ key, name, locale, role: role === "guest" ? "guest" : "user" });
    teams.personalChat(key);
  }
  for (const name of CHANNELS) {
    const { id } = teams.setConversation({ key: KEYS[name], type: "channel", name });
    teams.setConversation({ key: KEYS[name], team: { id, name, aadGroupId: randomUUID() } });
  }
  return teams;
}

/** How the adapter knows somebody. */
export function teamsUser(teams: Teams, person: PersonKey) {
  const { tenant = "", aadObjectId = "" } = teams.person(person) ?? {};
  return { platform: "teams", installation: tenant, user: aadObjectId } as const;
}

/** A local Teams with the real adapter behind it, in the adapter's own mode for a trial on one machine. */
export function createTeamsSide(teams: Teams, options: SideOptions): TeamsSide {
  const platform = createTeamsPlatform({ ...options, config: { local: true }, endpoints: MICROSOFT });
  const keyOf = (channel: ChannelKey, person: PersonKey) =>
    isShared(channel) ? KEYS[channel] : `personal:${person}`;
  const at = (channel: ChannelKey, person: PersonKey) =>
    teams.conversation(keyOf(channel, person)) as Conversation;
  const archived = new Set<SharedChannel>();
  let revoked = false;

  return {
    name: "teams",
    teams,
    conversation: keyOf,
    handle: platform.handle,
    posting: { name: "teams", messenger: platform.messenger, ready: platform.ready },
    async start(url) {
      teams.target = url;
      await platform.start();
    },
    async stop() {
      await platform.stop();
      await teams.stop();
    },
    inFlight: platform.inFlight,
    onChange: (listener) => teams.on("change", listener),
    user: (person) => teamsUser(teams, person),
    place(channel) {
      const { id, tenant } = at(channel, ADMIN);
      return { platform: "teams", installation: tenant, channel: id };
    },
    reaches: (channel) => !revoked && !(isShared(channel) && archived.has(channel)),
    async say(user, channel, way, text) {
      const sent = asSent(text);
      if (!isShared(channel)) return told(await teams.message({ user, ...sent }));
      const given = { user, conversation: KEYS[channel], ...sent };
      if (way === "command") return told(await teams.slash(given));
      if (way === "mention") return told(await teams.mention(given));
      teams.write(given);
      return {};
    },
    messages: (person, channel) =>
      teams.messages(keyOf(channel, person), { as: person }).map((message) => shownMessage(message)),
    isArchived: (channel) => archived.has(channel),
    async archive(channel, on) {
      if (on) archived.add(channel);
      else archived.delete(channel);
      const key = KEYS[channel];
      teams.setConversation({ key, bot: !on && !revoked });
      const eventType = on ? "teamArchived" : "teamUnarchived";
      const { id, tenant, team } = at(channel, ADMIN);
      const channelData = { eventType, tenant: { id: tenant }, team, channel: { id } };
      const activity = { type: "conversationUpdate", channelData };
      await teams.activity({ user: ADMIN, conversation: key, activity });
    },
    isRevoked: () => revoked,
    async revoke(on) {
      revoked = on;
      const channels = CHANNELS.filter((channel) => !archived.has(channel)).map((name) => KEYS[name]);
      for (const conversation of channels) {
        if (on) await teams.uninstall({ user: ADMIN, conversation });
        else await teams.install({ user: ADMIN, conversation });
      }
      for (const { key } of PEOPLE) teams.setConversation({ key: `personal:${key}`, bot: !on });
    },
    failPosts: (kinds) => failPosts(teams, "activities.send", kinds),
  };
}
