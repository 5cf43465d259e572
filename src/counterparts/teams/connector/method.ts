import type { Answered } from "../../http.js";
import type { Problem } from "../check.js";
import type { State } from "../state.js";
import type { Activity, Conversation } from "../types.js";

/** A call of the connector about a conversation that the bot is in. */
export interface Call {
  state: State;
  conversation: Conversation;
  /** The thread that the conversation's id names. */
  thread: string | undefined;
  /** The activity or the member that the path names. */
  id: string | undefined;
  query: URLSearchParams;
  body: Activity;
  /** Takes what is wrong with what the bot sent, where the call succeeds all the same. */
  violate(problems: Problem[]): void;
}

export type Method = (call: Call) => Answered;
