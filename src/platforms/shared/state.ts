import type { Fixed } from "../../core/dispatch.js";
import type { Reply } from "../../core/reply.js";
import { isDay } from "../../i18n/days.js";
import { LANGUAGES } from "../../i18n/language.js";

/** What a button asks for. It stands in the button itself: a click may come back without the message. */
export interface ButtonState {
  line: string;
  page: number;
  fixed: Fixed;
}

/** Button values, short because dozens of them travel in every message: line, page, language, day. */
export interface Wire {
  l: string;
  p?: number;
  g?: string;
  d?: string;
}

/**
 * A button that runs a line. The language is fixed, as it is the one that the label is read in; the day is not: days
 * left are counted from the day of the click.
 */
export function runState(reply: Reply, line: string): Wire {
  return { l: line, g: reply.language };
}

/** Another page of the same answer, or the same page for others: the day is fixed too. */
export function pageState(reply: Reply, page: number): Wire {
  return { l: reply.line, p: page, g: reply.language, d: reply.asOf };
}

/** Reads a button's state; undefined where it is none of ours. It comes from outside, possibly of an older version. */
export function readState(wire: unknown): ButtonState | undefined {
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
