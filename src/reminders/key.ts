import { createHash } from "node:crypto";
import type { Occurrence } from "../core/occurrence.js";

/** What tells one post that is owed from every other: see `Occurrence.key`. */
export function keyOf({
  subscription,
  local,
  zone,
  place,
  about,
}: Pick<Occurrence, "subscription" | "local" | "zone" | "place" | "about">): string {
  const parts = [subscription, `${local}[${zone}]`, place.channel];
  if (about) parts.push(`${about.reference}@${about.day}`);
  return parts.join(" | ");
}

/** Opaque, 24 characters of hex: it travels with the post and tells nobody anything. */
export function idOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 24);
}
