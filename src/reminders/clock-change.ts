import { Temporal } from "temporal-polyfill";
import type { NextPost } from "../core/reminders.js";
import { instantOf, localAt } from "./zone.js";

/** What clocks do to a local time in a zone: it does not exist, or comes twice; undefined on most days. */
export function clockChange(local: string, zone: string): NextPost["clocks"] {
  const time = Temporal.PlainDateTime.from(local);
  const at = (disambiguation: "earlier" | "later") =>
    time.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  if (at("earlier") === at("later")) return undefined;
  const posted = localAt(instantOf(local, zone), zone);
  return { kind: posted === local ? "repeated" : "skipped", local: posted };
}
