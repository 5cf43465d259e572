import type { Fixed } from "../../core/dispatch.js";
import type { Reply } from "../../core/reply.js";
import { isDay } from "../../i18n/days.js";
import { LANGUAGES } from "../../i18n/language.js";
import type { Button } from "./blocks.js";
import { max } from "./limits.js";
import { shorten } from "./split.js";

/** What a button asks for. It stands in the button itself: an ephemeral message comes back without its content. */
export interface ButtonState {
  line: string;
  page: number;
  fixed: Fixed;
}

/** Button values, short because 25 of them travel in every message: line, page, language, day. */
interface Wire {
  l: string;
  p?: number;
  g?: string;
  d?: string;
}

export const ACTION = /^apg:(run|share):\d+$/;

/**
 * Makes the buttons of one message, each with an action_id of its own.
 * The language is fixed, as it is the one that the label is read in. The day is fixed for another page of the same
 * answer and for sharing it, not for a next step: days left are counted from the day of the click.
 */
export function buttonsFor(reply: Reply) {
  let count = 0;
  const make = (verb: "run" | "share", label: string, wire: Wire): Button[] => {
    const value = JSON.stringify({ ...wire, g: reply.language });
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
    run: (label: string, line: string) => make("run", label, { l: line }),
    page: (label: string, page: number) => make("run", label, { l: reply.line, p: page, d: reply.asOf }),
    share: (label: string, page: number) => make("share", label, { l: reply.line, p: page, d: reply.asOf }),
  };
}

/** Reads a button's value; undefined where it is none of ours. Signed by Slack, but possibly of an older version. */
export function readButton(value: unknown): ButtonState | undefined {
  let wire: unknown;
  try {
    wire = JSON.parse(String(value));
  } catch {
    return undefined;
  }
  if (typeof wire !== "object" || wire === null) return undefined;
  const { l, p, g, d } = wire as Record<string, unknown>;
  if (typeof l !== "string") return undefined;
  return {
    line: l,
    page: typeof p === "number" && Number.isInteger(p) && p > 0 ? p : 1,
    fixed: {
      language: LANGUAGES.find((language) => language === g),
      asOf: typeof d === "string" && isDay(d) ? d : undefined,
    },
  };
}
