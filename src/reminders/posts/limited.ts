import type { Context } from "../../core/command.js";
import { lineOf } from "../../core/names.js";
import type { Part, Reply } from "../../core/reply.js";
import { reminderMessages } from "../../i18n/reminders.js";

/** At most so many of each list: more than ten nobody reads in a channel. */
const MOST = 10;

/**
 * A post as full as it may be and still one page: a button that turns its pages would bring pages of the answer to its
 * line, which is another one.
 * @param write the post with at most so many of each list; undefined where there is none
 */
export function onePage(
  write: (most: number) => Reply | undefined,
  fits: (reply: Reply) => boolean,
): Reply | undefined {
  for (let most = MOST; most > 0; most--) {
    const reply = write(most);
    if (!reply || fits(reply)) return reply;
  }
  return write(0);
}

/** The first of a list; how many more there are, and the line that shows them. */
export function limited<T>(
  list: readonly T[],
  most: number,
  command: [name: string, rest?: string],
  context: Context,
): { shown: T[]; more: Part[] } {
  const rest = list.length - most;
  if (rest <= 0) return { shown: [...list], more: [] };
  return {
    shown: list.slice(0, most),
    more: [seeMore(reminderMessages[context.language].more(rest), command, context)],
  };
}

/** A note that ends in a line to type. */
export function seeMore(words: string, [name, rest]: [name: string, rest?: string], context: Context): Part {
  return { kind: "note", text: [`${words} `, { line: lineOf(context, name, rest) }] };
}
