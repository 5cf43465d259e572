import type { Log, LogLevel } from "./core/ports.js";

const LEVELS: LogLevel[] = ["debug", "info", "warn", "error"];

/** One JSON object a line on standard error, so that standard output stays for answers. */
export function createLog(least: LogLevel, write: (line: string) => void = writeError): Log {
  return (level, event, data = {}) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    const plainData = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, value instanceof Error ? describe(value) : value]),
    );
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...plainData })}\n`);
  };
}

function writeError(line: string): void {
  process.stderr.write(line);
}

function describe(error: Error): Record<string, unknown> {
  const { code, problems } = error as { code?: unknown; problems?: unknown[] };
  const cause = error.cause instanceof Error ? describe(error.cause) : undefined;
  return {
    name: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    // Where it is wrong, and what to do.
    ...(problems?.length ? { problems } : {}),
    stack: error.stack,
    ...(cause === undefined ? {} : { cause }),
  };
}
