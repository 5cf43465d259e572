import type { Activities } from "./activities.js";
import { change, findMessage, post } from "./messages.js";
import type { Delivery, Tamper } from "./outgoing.js";
import { personalChat, placeOf, setConversation } from "./places.js";
import { conversationOf, memberOf, type State } from "./state.js";
import type { Transport } from "./transport.js";
import type { Activity, Conversation, Message } from "./types.js";

export interface Told {
  /** The person's key. */
  user: string;
  tamper?: Tamper;
}
export interface Somewhere extends Told {
  /** A conversation's key or id; default: the person's chat with the bot. */
  conversation?: string;
  /** In a channel: the id of the thread's first message; default: a new post. */
  thread?: string;
}
/** What somebody writes; whom they mention stands in the text as `<at>name</at>`. */
interface Written {
  text: string;
  /** Keys of those people, in the order in which they stand there. */
  mentions?: string[];
}
type InGroup = Somewhere & Written & { conversation: string };

/** People writing in Teams. Each call resolves once the bot has answered the request, not once it has done its work. */
export interface Client {
  /** Writes to the bot in their personal chat. */
  message(given: Told & Written): Promise<Delivery>;
  /** Posts a message that is none of the bot's business: Teams tells it nothing. */
  write(given: Omit<InGroup, "tamper">): Message;
  /** Posts `<at>bot</at> text` in a group chat or a channel. */
  mention(given: InGroup): Promise<Delivery>;
  /** Picks a slash command: its title is the text of a message that only the bot and the person see. */
  slash(given: InGroup): Promise<Delivery>;
  /** Installs the bot, or removes it. Teams tells of both twice: a conversationUpdate, then an installationUpdate. */
  install(given: Somewhere): Promise<[Delivery, Delivery]>;
  uninstall(given: Somewhere): Promise<[Delivery, Delivery]>;
  /** Reacts to a message of the bot, or takes the reaction back. */
  react(given: Told & { message: Message; reaction: string; remove?: boolean }): Promise<Delivery>;
  /** Changes the words of one's own message; a mention of the bot stays in it. */
  edit(given: Told & { message: Message; text: string }): Promise<Delivery>;
  /** Any other activity: these fields over what every activity carries; undefined takes one away. */
  activity(given: Somewhere & { activity: Activity }): Promise<Delivery>;
  /** Sends the same activity again under the same id, as Teams does where no answer came in 15 s. */
  resend(delivery: Delivery, given?: { tamper?: Tamper }): Promise<Delivery>;
}

export interface ClientContext {
  state: State;
  activities: Activities;
  transport: Transport;
}

export function createClient({ state, activities, transport }: ClientContext): Client {
  const at = `<at>${state.bot.name}</at>`;

  const write = async (
    conversation: Conversation,
    { user, tamper, thread, ...given }: Told & Written & { thread?: string; targeted?: string },
    mention: boolean,
  ): Promise<Delivery> => {
    const person = memberOf(state, user, conversation);
    if (!conversation.bot) throw new Error(`the bot is not in ${conversation.key}: Teams tells it nothing`);
    const text = mention ? `${at} ${given.text}` : given.text;
    const { targeted } = given;
    const placing = { ...(thread !== undefined && { thread }), ...(targeted !== undefined && { targeted }) };
    const sent = post(state, conversation, { from: user, via: "person", text, ...placing });
    const people = given.mentions?.map((key) => memberOf(state, key, conversation));
    const activity = activities.typed({ person, conversation, thread: sent.thread }, sent, {
      mention,
      people,
    });
    return { ...(await transport.deliver(activity, tamper)), sent };
  };

  const group = (named: string): Conversation => {
    const conversation = conversationOf(state, named);
    if (conversation.type === "personal")
      throw new Error("in a personal chat nobody mentions or targets the bot");
    return conversation;
  };

  const installation = async (installed: boolean, { user, tamper, ...given }: Somewhere) => {
    const place = placeOf(state, user, given.conversation);
    const person = memberOf(state, user, place);
    const conversation = setConversation(state, { key: place.key, bot: installed });
    const [update, installationUpdate] = activities.installation({ person, conversation }, installed);
    const first = await transport.deliver(update, tamper);
    return [first, await transport.deliver(installationUpdate, tamper)] as [Delivery, Delivery];
  };

  /** Where a message stands, and the message as it stands now. */
  const standing = (user: string, { id, conversation: where }: Message) => {
    const message = findMessage(state, where, id);
    if (!message) throw new Error(`message ${id} is gone`);
    const conversation = conversationOf(state, where);
    const person = memberOf(state, user, conversation);
    return { message, place: { person, conversation, thread: message.thread } };
  };

  return {
    message: async (given) => write(personalChat(state, given.user), given, false),
    write({ user, conversation: named, text, thread }) {
      const conversation = group(named);
      const from = memberOf(state, user, conversation).key;
      return post(state, conversation, {
        from,
        via: "person",
        text,
        ...(thread !== undefined && { thread }),
      });
    },
    mention: async (given) => write(group(given.conversation), given, true),
    slash: async (given) => write(group(given.conversation), { ...given, targeted: given.user }, false),
    install: (given) => installation(true, given),
    uninstall: (given) => installation(false, given),
    async react({ user, reaction, remove = false, tamper, ...given }) {
      const { message, place } = standing(user, given.message);
      if (message.targeted !== undefined) throw new Error("Teams takes no reactions to a targeted message");
      const mine = `${user}:${reaction}`;
      const others = message.reactions.filter((each) => each !== mine);
      change(state, message, { reactions: remove ? others : [...others, mine] });
      const field = remove ? "reactionsRemoved" : "reactionsAdded";
      const fields = { type: "messageReaction", replyToId: message.id, [field]: [{ type: reaction }] };
      return transport.deliver(activities.base(place, fields), tamper);
    },
    async edit({ user, text, tamper, ...given }) {
      const { message, place } = standing(user, given.message);
      if (message.from !== user) throw new Error(`${user} did not write that`);
      const mention = message.text.startsWith(at);
      const sent = change(state, message, { text: mention ? `${at} ${text}` : text, edited: true });
      const typed = activities.typed(place, sent, { mention });
      const channelData = { ...(typed.channelData as object), eventType: "editMessage" };
      const activity = { ...typed, type: "messageUpdate", channelData };
      return { ...(await transport.deliver(activity, tamper)), sent };
    },
    async activity({ user, conversation, thread, activity, tamper }) {
      const place = placeOf(state, user, conversation);
      const from = { person: memberOf(state, user, place), conversation: place, thread };
      return transport.deliver(activities.base(from, activity), tamper);
    },
    resend: ({ activity }, { tamper } = {}) => transport.deliver(activity, tamper),
  };
}
