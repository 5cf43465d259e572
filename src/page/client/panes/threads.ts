import type { Message } from "../../api.js";

export interface Thread {
  first: Message;
  /** Those that answer it, oldest first. */
  replies: Message[];
}

/** Messages with their replies. One whose first message is not shown stands by itself. */
export function threadsOf(messages: Message[]): Thread[] {
  const threads: Thread[] = [];
  const known = new Map<string, Thread>();
  for (const message of messages) {
    const under = message.thread === undefined ? undefined : known.get(message.thread);
    if (under && message.thread !== message.id) {
      under.replies.push(message);
      continue;
    }
    const thread = { first: message, replies: [] };
    known.set(message.id, thread);
    threads.push(thread);
  }
  return threads;
}
