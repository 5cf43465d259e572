import { acceptContent, type Content } from "../content.js";
import { refuse } from "../errors.js";
import { deleteMessage, findMessage, postAsBot, replaceMessage, wireMessage } from "../messages.js";
import { userOf } from "../state.js";
import type { Message } from "../types.js";
import { type Call, methods, postableChannel, visibleChannel } from "./method.js";

export const chatMethods = methods({
  "chat.postMessage": {
    scope: "chat:write",
    run(call) {
      const channel = postableChannel(call);
      const content = contentOf(call);
      const message = postAsBot(call.state, { channel, content, via: "api", ...threadOf(call) });
      return { channel: channel.id, ts: message.ts, message: wireMessage(message, { metadata: true }) };
    },
  },
  "chat.postEphemeral": {
    scope: "chat:write",
    run(call) {
      const channel = postableChannel(call);
      const user = userOf(call.state, call.args.user);
      if (!channel.members.includes(user.id)) refuse("user_not_in_channel");
      const { metadata: _m, ...content } = contentOf(call);
      const place = { channel, via: "api" as const, ephemeralTo: user.id, ...threadOf(call) };
      return { message_ts: postAsBot(call.state, { ...place, content }).ts };
    },
  },
  "chat.update": {
    scope: "chat:write",
    run(call) {
      const before = ownMessage(call, "cant_update_message");
      // Slack keeps the blocks and the metadata that an update does not name.
      const args = { text: before.text, blocks: before.blocks, metadata: before.metadata, ...call.args };
      const message = replaceMessage(call.state, before, contentOf({ ...call, args }), true);
      const { channel, ts, text } = message;
      return { channel, ts, text, message: wireMessage(message, { metadata: true }) };
    },
  },
  "chat.delete": {
    scope: "chat:write",
    run(call) {
      const message = ownMessage(call, "cant_delete_message");
      deleteMessage(call.state, message);
      return { channel: message.channel, ts: message.ts };
    },
  },
  "chat.getPermalink": {
    run(call) {
      const channel = visibleChannel(call);
      const message = findMessage(call.state, channel.id, call.args.message_ts);
      if (!message || message.ephemeralTo) refuse("message_not_found");
      const place = `archives/${channel.id}/p${message.ts.replace(".", "")}`;
      const thread = message.thread_ts ? `?thread_ts=${message.thread_ts}&cid=${channel.id}` : "";
      return {
        channel: channel.id,
        permalink: `https://${call.workspace.domain}.slack.com/${place}${thread}`,
      };
    },
  },
});

function contentOf({ args, workspace, warnings }: Call): Content {
  const accepted = acceptContent(args, workspace.newBlocks);
  warnings.push(...accepted.warnings);
  return accepted.content;
}

const threadOf = ({ args }: Call) => (args.thread_ts ? { thread_ts: String(args.thread_ts) } : {});

/** The bot's own public message that a call names: an ephemeral one cannot be reached by these methods. */
function ownMessage(call: Call, otherwise: string): Message {
  const channel = visibleChannel(call);
  const message = findMessage(call.state, channel.id, call.args.ts);
  if (!message || message.ephemeralTo) refuse("message_not_found");
  if (message.user !== call.workspace.botUser) refuse(otherwise);
  return message;
}
