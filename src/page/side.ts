import type { Place } from "../core/changes.js";
import type { UserKey } from "../core/ports.js";
import type { Posting } from "../reminders/running.js";
import type { Handle } from "../server.js";
import type { ChannelKey, Message, PersonKey, Surface } from "./api.js";
import type { SharedChannel } from "./people.js";
import type { PostFault } from "./post-faults.js";

/** How a line is said: as a command, to the bot by its name, or to whoever reads. */
export type Way = "command" | "mention" | "plain";

/** What came of telling the bot something. */
export interface Told {
  /** Words of the bot that stand beside a message rather than in one. */
  notice?: string;
  /** Why the platform shows an error, by its own code. */
  failure?: string;
}

/** A platform of the stage: a counterpart with the real adapter behind it. */
export interface Side {
  name: Surface;
  handle: Handle;
  /** What the reminders post through. */
  posting: Posting;
  start(url: string): Promise<void>;
  stop(): Promise<void>;
  /** Answers that are not out yet. */
  inFlight(): number;
  onChange(listener: () => void): void;

  user(person: PersonKey): UserKey;
  place(channel: SharedChannel): Place;
  /** Whether the bot is told what is said there, and can answer. */
  reaches(channel: ChannelKey, way: Way): boolean;
  say(person: PersonKey, channel: ChannelKey, way: Way, text: string): Promise<Told>;
  messages(person: PersonKey, channel: ChannelKey): Message[];

  isArchived(channel: SharedChannel): boolean;
  archive(channel: SharedChannel, on: boolean): Promise<void>;
  isRevoked(): boolean;
  revoke(on: boolean): Promise<void>;
  /** The faults that strike posts from now on; none where the list is empty. */
  failPosts(kinds: readonly PostFault[]): void;
}

/** What a platform shows of the bot's answer outside of any message. */
export function told({ failure, notice }: Told): Told {
  return { ...(failure !== undefined && { failure }), ...(notice !== undefined && { notice }) };
}
