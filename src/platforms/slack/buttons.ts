import type { Reply } from "../../core/reply.js";
import { shorten } from "../shared/shorten.js";
import { type ButtonState, pageState, readState, runState, type Wire } from "../shared/state.js";
import type { Button } from "./blocks.js";
import { max } from "./limits.js";

export const ACTION = /^apg:(run|beside|share):\d+$/;
/** Its answer never takes the place of the message that it stands on. */
export const BESIDE = /^apg:beside:/;
type Verb = "run" | "beside" | "share";

/**
 * Makes the buttons of one message, each with an action_id of its own.
 * @param run what a button does that runs a line; default `run`
 */
export function buttonsFor(reply: Reply, run: Exclude<Verb, "share"> = "run") {
  let count = 0;
  const make = (verb: Verb, label: string, wire: Wire): Button[] => {
    const value = JSON.stringify(wire);
    if (value.length > max("buttonValue")) return [];
    const id = verb === "share" ? 0 : count++;
    const text = shorten(label.trim() || wire.l.trim() || "…", max("buttonText"));
    return [
      {
        type: "button",
        text: { type: "plain_text", text, emoji: false },
        action_id: `apg:${verb}:${id}`,
        value,
      },
    ];
  };
  return {
    run: (label: string, line: string) => make(run, label, runState(reply, line)),
    page: (label: string, page: number) => make(run, label, pageState(reply, page)),
    share: (label: string, page: number) => make("share", label, pageState(reply, page)),
  };
}

/** Reads a button's value; undefined where it is none of ours. */
export function readButton(value: unknown): ButtonState | undefined {
  try {
    return readState(JSON.parse(String(value)));
  } catch {
    return undefined;
  }
}
