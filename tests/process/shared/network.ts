import { setTimeout as wait } from "node:timers/promises";
import { type HttpAnswer, type HttpRequest, jsonAnswer, startHttp } from "../../../src/counterparts/http.js";

/** What becomes of one request of the bot on its way to Slack and back. */
export type Fate =
  | { kind: "answered" }
  /** It arrives, and its answer does not. */
  | { kind: "lost" }
  /** It arrives so many milliseconds of ours later, and its answer so many after that. */
  | { kind: "slow"; beforeMs: number; afterMs: number }
  /** It does not arrive. */
  | { kind: "cut" }
  /** 429, with so many seconds in Retry-After: Slack does nothing. */
  | { kind: "limited"; seconds: number }
  /** 5xx, whether or not it was done. */
  | { kind: "failed"; status: number; done: boolean }
  /** 200 with a page of HTML, though it was done. */
  | { kind: "not_json" }
  /** The process is killed, and its request never arrives. */
  | { kind: "killed_before"; kill(): void }
  /** It arrives after the death, or with the first request of the next process if that is in time. */
  | { kind: "killed_on_its_way"; kill(): void; gone: Promise<unknown>; late: boolean; isInTime(): boolean }
  | { kind: "killed_before_the_answer"; kill(): void }
  /** So many milliseconds of ours after the answer went out: while it is read, or stored. */
  | { kind: "killed_after_the_answer"; kill(): void; ms: number };

export interface Network {
  /** `http://127.0.0.1:<port>`; whatever stands in the path before `/api/` says who asks. */
  origin: string;
  /** For `SLACK_API_URL`. */
  apiUrl: string;
  stop(): Promise<void>;
}

/** A request of the bot, when all of it is here. */
export interface Asking {
  /** `chat.postMessage` */
  method: string;
  body: string;
  /** Who asks, where the address says so. */
  from: string;
}

/**
 * What stands between the bot and Slack.
 * @param origin of Slack
 * @param now milliseconds since 1970: an answer that Slack does not give says what time it is all the same
 * @param decide is asked once for each request
 * @param arrives is told of each that Slack gets
 */
export async function startNetwork(
  origin: string,
  now: () => number,
  decide: (asking: Asking) => Fate,
  arrives: (asking: Asking) => void = () => {},
): Promise<Network> {
  const waiting: (() => void)[] = [];
  const nextRequest = () => new Promise<void>((resolve) => waiting.push(resolve));
  const server = await startHttp({
    now,
    answer: (request) => {
      for (const arrive of waiting.splice(0)) arrive();
      const [, from = "", path = ""] = /^(?:\/([^/]+))?(\/(?:api|response)\/.*)$/.exec(request.path) ?? [];
      const asking = { method: path.replace("/api/", ""), body: request.body.toString(), from };
      const deliver = () => {
        arrives(asking);
        return forward(origin, { ...request, path });
      };
      return carry(decide(asking), deliver, nextRequest);
    },
  });
  return { origin: server.origin, apiUrl: `${server.origin}/api/`, stop: server.stop };
}

async function carry(
  fate: Fate,
  deliver: () => Promise<HttpAnswer>,
  nextRequest: () => Promise<void>,
): Promise<HttpAnswer> {
  switch (fate.kind) {
    case "answered":
      return deliver();
    case "lost":
      await deliver();
      return "reset";
    case "slow": {
      await wait(fate.beforeMs);
      const answer = await deliver();
      await wait(fate.afterMs);
      return answer;
    }
    case "cut":
      return "reset";
    case "limited":
      return jsonAnswer({ ok: false, error: "ratelimited" }, 429, { "retry-after": String(fate.seconds) });
    case "failed":
      if (fate.done) await deliver();
      return { status: fate.status, body: "Server Error" };
    case "not_json":
      await deliver();
      return { status: 200, headers: { "content-type": "text/html" }, body: "<html>Please wait</html>" };
    case "killed_before":
      fate.kill();
      return "hang";
    case "killed_on_its_way":
      fate.kill();
      await fate.gone;
      if (fate.late) await nextRequest();
      if (fate.isInTime()) await deliver();
      return "hang";
    case "killed_before_the_answer":
      await deliver();
      fate.kill();
      return "hang";
    case "killed_after_the_answer": {
      const answer = await deliver();
      setTimeout(fate.kill, fate.ms);
      return answer;
    }
  }
}

async function forward(origin: string, { method, path, headers, body }: HttpRequest): Promise<HttpAnswer> {
  const { authorization = "", "content-type": type = "" } = headers;
  const answer = await fetch(`${origin}${path}`, {
    method,
    headers: { authorization, "content-type": type },
    ...(method !== "GET" && { body: new Uint8Array(body) }),
  });
  return {
    status: answer.status,
    headers: Object.fromEntries(
      ["content-type", "date"].map((name) => [name, answer.headers.get(name) ?? ""]),
    ),
    body: await answer.text(),
  };
}
