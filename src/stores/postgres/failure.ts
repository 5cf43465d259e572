import { ApgError } from "../../core/errors.js";

/** SQLSTATE classes and codes after which the database cannot be worked with for now. */
const AWAY = /^(?:08...|57P0[123]|53300|25006)$/;
const SYSTEM = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
]);
/** What the driver says without a code of its own. */
const SAID = /timeout|terminated|not queryable|closed|Cannot use a pool/i;

/** Whether the connection is what failed, not the statement. */
export function isAway(cause: unknown): boolean {
  const { code, message = "" } = cause as { code?: unknown; message?: string };
  if (typeof code === "string") return AWAY.test(code) || SYSTEM.has(code);
  return SAID.test(message);
}

/** Whether the database refused a statement; the connection is as good as before. */
export function isOfStatement(cause: unknown): boolean {
  return (cause as { severity?: string }).severity === "ERROR" && !isAway(cause);
}

/** Two that were in each other's way: it was not done, and can be done again. */
export function isToRepeat(cause: unknown): boolean {
  return ["40001", "40P01"].includes((cause as { code?: string }).code ?? "");
}

export function isTaken(cause: unknown): boolean {
  return (cause as { code?: string }).code === "23505";
}

/** What was asked for is not stored. What the driver says has neither the address nor the password. */
export function unavailable(cause: unknown): ApgError {
  if (cause instanceof ApgError) return cause;
  const { code, message } = cause as { code?: string; message: string };
  const what = [code, message].filter((part) => part && !(code && message === code)).join(": ");
  return new ApgError("STORE_UNAVAILABLE", "the database cannot be used", {
    problems: [
      { where: "DATABASE_URL", what, hint: HINTS[code ?? ""] ?? "see that it runs and can be reached" },
    ],
    cause,
  });
}

const HINTS: Record<string, string> = {
  "28P01": "check the user and the password",
  "28000": "check the user, and whether the server asks for TLS",
  "3D000": "create the database first",
  "42501": "let the user create tables in the database",
};
