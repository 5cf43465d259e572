import type { Dispatch } from "../core/dispatch.js";
import type { Messenger } from "../core/messenger.js";
import type { Clock } from "../core/ports.js";
import type { Reply } from "../core/reply.js";
import { renderJson } from "../platforms/text/json.js";
import { renderText } from "../platforms/text/render.js";
import type { Printed } from "./api.js";

/** What answers and posts look like in the terminal and as JSON: the very replies that an adapter was given. */
export interface PrintedLines {
  /** The same dispatch, whose answers are kept. */
  dispatch(dispatch: Dispatch): Dispatch;
  /** The same messenger, whose posts are kept. */
  messenger(messenger: Messenger): Messenger;
  /** The last answer in a channel went to everybody there. */
  toAll(channel: string): void;
  /** What a user got in a channel and what all of it were posted, oldest first. */
  list(user: string, channel: string): Printed[];
}

/** Enough for days of trying; a post of long ago is in its channel. */
const MOST = 500;
const WIDTH = 80;

export function createPrinted(clock: Pick<Clock, "now">): PrintedLines {
  /** With no user it is everybody's. */
  const kept: { one: Printed; user?: string; channel?: string }[] = [];
  let number = 0;
  const keep = (line: string, reply: Reply, channel?: string, user?: string) => {
    number += 1;
    const one = { id: String(number), line, at: clock.now() };
    kept.push({
      one: { ...one, text: renderText(reply, { width: WIDTH }), json: renderJson(reply) },
      user,
      channel,
    });
    if (kept.length > MOST) kept.shift();
  };
  return {
    dispatch: (dispatch) => async (line, caller, fixed) => {
      const reply = await dispatch(line, caller, fixed);
      keep(line, reply, caller.channel, caller.user);
      return reply;
    },
    messenger: (messenger) => ({
      ...messenger,
      async post(place, post) {
        const posted = await messenger.post(place, post);
        if (posted.kind !== "not_sent") keep(post.reply.line, post.reply, place.channel);
        return posted;
      },
    }),
    toAll(channel) {
      const last = kept.findLast((each) => each.channel === channel && each.user !== undefined);
      if (last) last.user = undefined;
    },
    list: (user, channel) =>
      kept
        .filter((each) => each.channel === channel && (each.user === undefined || each.user === user))
        .map(({ one }) => one),
  };
}
