import type { App, ReceiverEvent } from "@slack/bolt";
import type { Clock, Log } from "../../core/ports.js";
import type { Across } from "../shared/across.js";
import { createCache } from "../shared/cache.js";
import { createInFlight } from "../shared/in-flight.js";
import { inspect } from "./gate.js";

/** What goes back to Slack: the acknowledgement, or why there is none. */
export interface Answer {
  status: number;
  type: "application/json" | "text/plain; charset=utf-8";
  /** UTF-8, a character a byte: the same answer is encoded once, and Node sends such a text together with the head. */
  bytes: string;
}

export interface Processing {
  init(app: App): void;
  /** The answer to a body that is known to come from Slack. Never rejects; a repetition gets the first one's answer. */
  answer(body: unknown, retry?: Retry): Promise<Answer> | Answer;
  /** Resolves when nothing is in flight any more, also what goes on after the acknowledgement. */
  idle(): Promise<void>;
  /** How many requests are in flight. */
  inFlight(): number;
}

/** Slack repeats an event after a minute and after five; this many are enough for the busiest ten minutes. */
const REPEATS = { most: 2_000, life: 10 * 60_000 };

const encode = (text: string): string => Buffer.from(text).toString("latin1");

export const textAnswer = (status: number, text: string): Answer => ({
  status,
  type: "text/plain; charset=utf-8",
  bytes: encode(text),
});
const EMPTY = textAnswer(200, "");
/** Slack then asks again later, when it is answered or whoever was at it is gone. */
const BUSY = textAnswer(503, "being answered");

/** Slack sends an event again by itself, and people a form; what was asked with a command or a click is asked once. */
const isRepeated = ({ type }: Record<string, unknown>) =>
  type === "event_callback" || type === "view_submission";

type Retry = { num?: number; reason?: string };

/** Hands requests to Bolt, each once, whichever way they came. */
export function createProcessing({
  command,
  clock,
  log,
  across,
}: {
  command: string;
  clock: Clock;
  log: Log;
  /** Absent where this process alone answers. */
  across?: Across;
}): Processing {
  const answers = createCache<Promise<Answer>>({ ...REPEATS, clock });
  let app: App | undefined;
  const inFlight = createInFlight();

  const run = (body: Record<string, unknown>, retry: Retry, key?: string) =>
    new Promise<Answer>((resolve) => {
      const event: ReceiverEvent = {
        body,
        retryNum: retry.num,
        retryReason: retry.reason,
        ack: async (response) => resolve(acknowledgement(response)),
      };
      inFlight.begin();
      (app as App)
        .processEvent(event)
        // Whatever Bolt did not acknowledge is acknowledged now rather than in three seconds.
        .then(() => {
          resolve(EMPTY);
          return true;
        })
        .catch((error: unknown) => {
          log("error", "slack request failed", { error });
          if (key) answers.delete(key);
          resolve(textAnswer(500, "failed"));
          return false;
        })
        .then((answered) => (key && isRepeated(body) ? across?.end(key, answered) : undefined))
        .finally(inFlight.end);
    });

  /** Slack may have asked another process before. */
  const runOnce = async (body: Record<string, unknown>, retry: Retry, key: string): Promise<Answer> => {
    const turn = await across?.begin(key);
    if (turn === "answered") return EMPTY;
    if (turn !== "running") return run(body, retry, key);
    answers.delete(key);
    return BUSY;
  };

  return {
    init(bolt) {
      app = bolt;
    },
    answer(body, retry = {}) {
      const verdict = inspect(body, command);
      if (verdict.kind === "answer") return atOnce(verdict.status, verdict.text);
      const { key } = verdict;
      if (!key) return run(verdict.body, retry);
      let answer = answers.get(key);
      if (!answer) {
        const first = across && isRepeated(verdict.body) ? runOnce : run;
        answer = first(verdict.body, retry, key);
        answers.set(key, answer);
      }
      return answer;
    },
    idle: inFlight.idle,
    inFlight: inFlight.count,
  };
}

function atOnce(status: number, text: string): Answer {
  const answer = textAnswer(status, text);
  return text.startsWith("{") ? { ...answer, type: "application/json" } : answer;
}

/** An acknowledgement that is given again is not written out again. */
const written = new WeakMap<object, Answer>();

function acknowledgement(response: unknown): Answer {
  if (response === undefined || response === "") return EMPTY;
  if (typeof response === "string") return textAnswer(200, response);
  let answer = written.get(response as object);
  if (!answer) {
    answer = { status: 200, type: "application/json", bytes: encode(JSON.stringify(response)) };
    written.set(response as object, answer);
  }
  return answer;
}
