import type { Platform, UserKey } from "../core/ports.js";

/** One string a user; each part is encoded, so that no id can reach into another's key. */
export function keyOf({ platform, installation, user }: UserKey): string {
  return [platform, installation, user].map(encodeURIComponent).join(":");
}

/** The user of a key that `keyOf` made. */
export function userOf(key: string): UserKey {
  const [platform = "", installation = "", user = ""] = key.split(":").map(decodeURIComponent);
  return { platform: platform as Platform, installation, user };
}
