import type { Rich } from "../../core/reply.js";
import { splitRich as split } from "../shared/split.js";
import { mrkdwn } from "./mrkdwn.js";

/** Cuts a rich text into pieces whose mrkdwn has at most `most` characters each; a piece without words is left out. */
export function splitRich(text: Rich, most: number): string[] {
  const whole = mrkdwn(text);
  if (whole.length <= most) return whole.trim() ? [whole] : [];
  return split(text, (piece) => mrkdwn(piece).length <= most)
    .map((piece) => mrkdwn(piece).trim())
    .filter(Boolean);
}
