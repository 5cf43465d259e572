import type { ApgError } from "../core/errors.js";

/** What `apg` ends with, as the README promises it to other programs. */
export const EXIT = { answered: 0, wrong: 1, usage: 2, content: 3 } as const;

/** The exit code of an error that was reported. */
export function exitCodeOf({ code }: ApgError): number {
  return code === "CONTENT_INVALID" ? EXIT.content : EXIT.usage;
}
