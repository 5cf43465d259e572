import type { ErrorWords } from "./words/types.js";

/** Something that the page was asked for and cannot do, for the person to read. */
export class PageError extends Error {
  override name = "PageError";

  /** @param about what of it: the fields that cannot be used, a platform */
  constructor(
    readonly code: keyof ErrorWords,
    readonly about = "",
  ) {
    super(`${code} ${about}`.trim());
  }
}

/**
 * Does what a person of a counterpart does; what they cannot see or choose there, they cannot do.
 * @throws PageError with the code where the counterpart says so
 */
export async function asSeen<T>(run: () => T | Promise<T>, code: keyof ErrorWords = "PAGE_GONE"): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw Object.assign(new PageError(code), { cause });
  }
}
