import type { UserKey } from "../core/ports.js";

/** One string a user; each part is encoded, so that no id can reach into another's key. */
export function keyOf({ platform, installation, user }: UserKey): string {
  return [platform, installation, user].map(encodeURIComponent).join(":");
}
