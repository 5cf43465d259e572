/** Every code that the bot can give; README's table lists the same, held by a test. */
export const ERROR_CODES = [
  "APG_UNKNOWN_OPTION",
  "APG_OPTION_VALUE",
  "APG_TOO_LONG",
  "APG_NOT_ALLOWED",
  "APG_NOT_WRITABLE",
  "APG_NO_SUCH_DATE",
  "APG_NO_CHANNEL",
  "APG_CANNOT_POST",
  "APG_NO_SUBSCRIPTION",
  "APG_INTERNAL",
  "CLI_UNKNOWN_FLAG",
  "CLI_FLAG_VALUE",
  "CONFIG_INVALID",
  "CONTENT_INVALID",
  "COMMAND_INVALID",
  "DOCUMENT_UNKNOWN",
  "STORE_UNAVAILABLE",
  "STORE_CORRUPT",
  "STORE_CONFLICT",
  "STORE_LOCKED",
  "STORE_REPLACED",
  "BACKUP_INVALID",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One thing that is wrong with an input: where, what, and what to do. */
export interface Problem {
  where: string;
  what: string;
  hint?: string;
}

/** Notes a problem, so that all of them are told at once. */
export type Report = (where: string, what: string, hint: string) => void;

/** An error with a stable code. `problems` lists everything that is wrong, not just the first. */
export class ApgError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, options: { problems?: Problem[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ApgError";
    this.code = code;
    this.problems = options.problems ?? [];
  }

  /** For people, many lines: the message, then a line a problem. */
  get report(): string {
    const lines = this.problems.map(
      ({ where, what, hint }) => `  ${where}: ${what}${hint ? ` (${hint})` : ""}`,
    );
    return [`${this.code}: ${this.message}`, ...lines].join("\n");
  }
}
