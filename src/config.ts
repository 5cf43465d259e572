import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ApgError, type Problem, type Report } from "./core/errors.js";
import type { LogLevel } from "./core/ports.js";
import type { AdminEntry } from "./core/rights.js";
import { whyNotWritable } from "./durable.js";
import { LANGUAGES, type Language } from "./i18n/language.js";
import { defaultDataDir, root } from "./paths.js";
import { readSlackConfig, type SlackConfig } from "./platforms/slack/environment.js";
import { readTeamsConfig, type TeamsConfig } from "./platforms/teams/environment.js";
import { type DatabaseConfig, readDatabaseConfig } from "./stores/postgres/environment.js";

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  timeZone: string;
  language: Language;
  admins: AdminEntry[];
  logLevel: LogLevel;
  /** Undefined where a file in `dataDir` is the store. */
  database?: DatabaseConfig;
  /** Undefined where Slack is not configured. */
  slack?: SlackConfig;
  /** Undefined where Teams is not configured. */
  teams?: TeamsConfig;
}

export type Environment = Record<string, string | undefined>;

/** The process's environment, with what a `.env` file in the project's folder adds to it. */
export function environment(): Environment {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env;
}

/**
 * Reads the configuration; the one reader of the environment.
 * @param writes whether the process stores things for people: it must not learn only at the first that it cannot
 * @throws ApgError CONFIG_INVALID that lists every problem at once. No value of a secret is ever in it.
 */
export function readConfig(environment: Environment, { writes = false } = {}): Config {
  const problems: Problem[] = [];
  const bad = (where: string, what: string, hint: string) => {
    problems.push({ where, what, hint });
  };
  const read = (name: string) => environment[name]?.trim() || undefined;
  const host = read("HOST") ?? "127.0.0.1";
  const config: Config = {
    port: portOf(read("PORT"), bad),
    host,
    dataDir: resolve(read("DATA_DIR") ?? defaultDataDir),
    timeZone: timeZoneOf(read("APG_TIMEZONE"), bad),
    language: oneOf("APG_LANG", read("APG_LANG"), LANGUAGES, "en", bad),
    admins: adminsOf(read("APG_ADMINS"), bad),
    logLevel: oneOf("LOG_LEVEL", read("LOG_LEVEL"), ["debug", "info", "warn", "error"] as const, "info", bad),
    database: readDatabaseConfig(read, bad),
    slack: readSlackConfig(read, bad),
    teams: readTeamsConfig(read, host, bad),
  };
  const unwritable = writes && !config.database && whyNotWritable(config.dataDir);
  if (unwritable) {
    bad(
      "DATA_DIR",
      `${config.dataDir} cannot be written (${unwritable})`,
      "let the bot's user write there, or set another folder",
    );
  }
  if (problems.length) throw new ApgError("CONFIG_INVALID", "the configuration cannot be used", { problems });
  return config;
}

function portOf(value: string | undefined, bad: Report): number {
  const port = /^\d+$/.test(value ?? "3000") ? Number(value ?? 3000) : Number.NaN;
  // 0 lets the system choose a free one; tests use it.
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  bad("PORT", `"${value}" is no port`, "a whole number from 0 to 65535");
  return 3000;
}

function timeZoneOf(value: string | undefined, bad: Report): string {
  const zone = value ?? "America/Toronto";
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    bad("APG_TIMEZONE", `"${zone}" is no time zone`, "an IANA name such as America/Toronto");
  }
  return zone;
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  known: readonly T[],
  otherwise: T,
  bad: Report,
): T {
  const found = value === undefined ? otherwise : known.find((item) => item === value.toLowerCase());
  if (!found) bad(name, `"${value}" is not known`, `one of ${known.join(", ")}`);
  return found ?? otherwise;
}

function adminsOf(value: string | undefined, bad: Report): AdminEntry[] {
  return (value?.split(",") ?? []).flatMap((entry, index) => {
    const [platform, installation, user, ...rest] = entry.trim().split(":");
    if ((platform === "slack" || platform === "teams") && installation && user && !rest.length) {
      // Teams' ids are GUIDs, which portals show in either case.
      const same = platform === "teams" ? (id: string) => id.toLowerCase() : (id: string) => id;
      return [{ platform, installation: same(installation), user: same(user) }];
    }
    if (entry.trim())
      // Not the value itself: a token may have been pasted here.
      bad("APG_ADMINS", `entry ${index + 1} names nobody`, "slack:T1:U1 or teams:<tenant>:<user>");
    return [];
  });
}
