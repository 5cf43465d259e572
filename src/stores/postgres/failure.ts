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

/** Two that were in each other's way: it was not done, and can be done again. */
export function isToRepeat(cause: unknown): boolean {
  return ["40001", "40P01"].includes((cause as { code?: string }).code ?? "");
}

export function isTaken(cause: unknown): boolean {
  return (cause as { code?: string }).code === "23505";
}

/** What was asked for is not stored. The cause has neither the address nor the password. */
export function unavailable(cause: unknown): ApgError {
  if (cause instanceof ApgError) return cause;
  return new ApgError("STORE_UNAVAILABLE", "the database does not answer", { cause });
}
