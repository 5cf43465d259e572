import { randomBytes } from "node:crypto";
import { type Slack, startSlack } from "../counterparts/slack/index.js";
import { createSlackPlatform } from "../platforms/slack/index.js";
import { SHORTCUT } from "../platforms/slack/names.js";
import type { ChannelKey, PersonKey } from "./api.js";
import type { SideOptions } from "./options.js";
import { CHANNELS, isShared, PEOPLE, type SharedChannel } from "./people.js";
import { failPosts } from "./post-faults.js";
import { type Side, told } from "./side.js";
import { asSent, shownMessage } from "./slack-messages.js";

const TEAM = "T1";
const USERS: Record<PersonKey, string> = { ana: "U1", bea: "U2", carlos: "U3", dana: "U4" };
const SHARED = { coalition: "C1", mexico: "C2" } as const;
/** An index may be made first, on a busy machine; Slack's own 3 s are for its workspaces. */
const PATIENCE = 15_000;

/** The stage's Slack, with what only Slack has. */
export interface SlackSide extends Side {
  slack: Slack;
  userId(person: PersonKey): string;
  channelId(channel: ChannelKey, person: PersonKey): string;
}

export function slackUser(person: PersonKey): { platform: "slack"; installation: string; user: string } {
  return { platform: "slack", installation: TEAM, user: USERS[person] };
}

/** A local Slack with the real adapter behind it, over HTTP. Its secrets are of this run alone. */
export async function startSlackSide({ clock, locale, ...options }: SideOptions): Promise<SlackSide> {
  const secret = () => randomBytes(16).toString("hex");
  const botToken = `xoxb-${secret()}`;
  const secrets = { signingSecret: secret(), botToken };
  const slack = await startSlack({
    ...secrets,
    appToken: `xapp-${secret()}`,
    clock,
    callbackId: SHORTCUT,
    answerWithinMs: PATIENCE,
  });
  // What people call them is shown, and the handle beside it nowhere.
  for (const { key, name, role } of PEOPLE)
    slack.setUser({ id: USERS[key], name, realName: name, locale, is_restricted: role === "guest" });
  const everybody = { members: Object.values(USERS), bot: true };
  for (const name of CHANNELS) slack.setChannel({ id: SHARED[name], name, ...everybody });
  for (const user of Object.values(USERS))
    slack.setChannel({ id: `D${TEAM}${user}`, kind: "im", name: "", members: [user], bot: true });
  const platform = await createSlackPlatform({
    ...options,
    clock,
    config: { ...secrets, apiUrl: slack.apiUrl },
  });
  const idOf = (channel: ChannelKey, person: PersonKey) =>
    isShared(channel) ? SHARED[channel] : `D${TEAM}${USERS[person]}`;
  const workspace = () => slack.workspaces()[0];
  const isArchived = (channel: SharedChannel) => slack.channel(SHARED[channel])?.archived ?? false;
  const isRevoked = () => workspace()?.status !== "active";

  return {
    name: "slack",
    slack,
    userId: (person) => USERS[person],
    channelId: idOf,
    handle: (request, response) => platform.handle?.(request, response) ?? false,
    posting: { name: "slack", messenger: platform.messenger, ready: platform.ready },
    async start(url) {
      slack.route.target = url;
      await platform.start();
      // A line may need to know who the bot is.
      await slack.until(() => slack.calls("auth.test").length > 0);
    },
    async stop() {
      await platform.stop();
      await slack.stop();
    },
    inFlight: platform.inFlight,
    onChange: (listener) => slack.on("change", listener),
    user: slackUser,
    place: (channel) => ({ platform: "slack", installation: TEAM, channel: SHARED[channel] }),
    // What a command is answered is not posted: it comes through whatever became of the bot's access.
    reaches: (channel, way) =>
      way === "command" || (!isRevoked() && !(isShared(channel) && isArchived(channel))),
    async say(person, channel, way, text) {
      const given = {
        user: USERS[person],
        channel: idOf(channel, person),
        text: asSent(text, USERS, way === "command"),
      };
      if (way === "command") return told(await slack.command(given));
      if (!isShared(channel)) return told(await slack.directMessage(given));
      if (way === "mention") return told(await slack.mention(given));
      slack.write(given);
      return {};
    },
    messages(person, channel) {
      const id = idOf(channel, person);
      return [...slack.messages(id), ...slack.ephemerals(USERS[person], id)]
        .sort((one, other) => Number(one.ts) - Number(other.ts))
        .map((message) => shownMessage(message, { users: USERS, bot: workspace()?.botUser ?? "" }));
    },
    isArchived,
    async archive(channel, on) {
      const type = on ? "channel_archive" : "channel_unarchive";
      await slack.lifecycle({ type, channel: SHARED[channel], user: USERS.ana });
    },
    isRevoked,
    async revoke(on) {
      if (on) return void (await slack.lifecycle({ type: "tokens_revoked" }));
      const before = slack.calls("auth.test").length;
      slack.addWorkspace({ ...workspace(), id: TEAM, botToken, status: "active" });
      // A new token means a new start of the adapter, which asks Slack whether it is good.
      await platform.start();
      await slack.until(() => slack.calls("auth.test").length > before);
    },
    failPosts: (kinds) => failPosts(slack, "chat.postMessage", kinds),
  };
}
