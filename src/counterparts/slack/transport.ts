import { botUrl, type Poster } from "../post.js";
import { fileAnswer } from "./answers.js";
import { type Delivery, encode, type Outgoing } from "./outgoing.js";
import { signedRequest, type Tamper } from "./signing.js";
import type { Sockets } from "./socket.js";
import type { State } from "./state.js";

/** Where and how this Slack tells the bot things. All of it may change while it runs. */
export interface Route {
  mode: "http" | "socket";
  /** Where the bot listens; with no path, `/slack/events` is meant. */
  target: string | undefined;
  /** Where the bot finds this Slack, where something stands between: a response_url begins with it. */
  through?: string;
  /** How long Slack waits for an answer; Slack's own three seconds by default. */
  answerWithinMs: number;
}

export interface Transport {
  /** Sends it and does what Slack does with the answer. */
  deliver(outgoing: Outgoing, tamper?: Tamper): Promise<Delivery>;
}

interface Context {
  state: State;
  route: Route;
  signingSecret: string;
  poster: Poster;
  sockets: Sockets;
}

export function createTransport({ state, route, signingSecret, poster, sockets }: Context): Transport {
  return {
    async deliver(outgoing, tamper = {}) {
      if (route.mode === "socket") {
        const { retry, ...rest } = tamper;
        if (Object.keys(rest).length)
          throw new Error("over the socket nothing is signed: tamper needs mode http");
        return fileAnswer(state, outgoing, await sockets.send(outgoing, route.answerWithinMs, retry));
      }
      const { contentType, text } = encode(outgoing);
      const about = { secret: signingSecret, now: state.clock.now(), contentType };
      const { headers, body } = signedRequest(about, text, tamper);
      return fileAnswer(
        state,
        outgoing,
        await poster.post(botUrl(route.target, "/slack/events"), headers, body, route.answerWithinMs),
      );
    },
  };
}
