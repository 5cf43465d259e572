import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../core/ports.js";

/** What the SDK has to say, in our log: warnings and errors, in short, and nothing that a member wrote. */
export function sdkLog(log: Log): Logger {
  const ignore = () => {};
  const tell = (level: "warn" | "error") => (first: unknown) => {
    const told = first instanceof Error ? `${first.name}: ${first.message}` : String(first);
    log(level, "slack sdk", { told: told.slice(0, 200) });
  };
  return {
    debug: ignore,
    info: ignore,
    warn: tell("warn"),
    error: tell("error"),
    setLevel: ignore,
    getLevel: () => LogLevel.WARN,
    setName: ignore,
  };
}
