import type { Report } from "../../core/errors.js";

/** A registered bot, or the trial on this machine that knows nobody and is reached by nobody else. */
export type TeamsConfig =
  | {
      local: false;
      appId: string;
      password: string;
      /** Whose people may use it; the first is the one that the bot is registered in. Lower case. */
      tenants: [string, ...string[]];
    }
  | { local: true };

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/**
 * Reads `MicrosoftApp*` and `TEAMS_LOCAL`; undefined where none is set. With an empty app id anybody may post and the
 * bot would call whatever address the post names, so that without one only the local trial starts, on loopback.
 */
export function readTeamsConfig(
  read: (name: string) => string | undefined,
  host: string,
  bad: Report,
): TeamsConfig | undefined {
  const local = localOf(read("TEAMS_LOCAL"), bad);
  const given = {
    MicrosoftAppId: read("MicrosoftAppId"),
    MicrosoftAppPassword: read("MicrosoftAppPassword"),
    MicrosoftAppTenantId: read("MicrosoftAppTenantId"),
    MicrosoftAppType: read("MicrosoftAppType"),
  };
  const names = Object.entries(given).flatMap(([name, value]) => (value ? [name] : []));
  if (local) {
    if (!LOOPBACK.includes(host.toLowerCase()))
      bad("TEAMS_LOCAL", `is set, and HOST is ${host}`, "the trial knows nobody: unset it or HOST");
    for (const name of names)
      bad(name, "is set beside TEAMS_LOCAL", "unset TEAMS_LOCAL, or this for a trial");
    return { local };
  }
  return names.length ? registered(given, bad) : undefined;
}

function localOf(value: string | undefined, bad: Report): boolean {
  const off = value === undefined || value === "0" || value.toLowerCase() === "false";
  const on = value === "1" || value?.toLowerCase() === "true";
  if (!off && !on) bad("TEAMS_LOCAL", `"${value}" is not known`, "1, or leave it out");
  return on;
}

type Given = Partial<Record<`MicrosoftApp${"Id" | "Password" | "TenantId" | "Type"}`, string>>;

function registered(given: Given, bad: Report): TeamsConfig {
  const { MicrosoftAppPassword: password, MicrosoftAppType: type } = given;
  const tenants = (given.MicrosoftAppTenantId ?? "")
    .toLowerCase()
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);
  const appId = readAppId(given.MicrosoftAppId, bad);
  if (!password)
    bad("MicrosoftAppPassword", "is missing", "a client secret of the Entra app, its value, not its id");
  if (!tenants.length)
    bad("MicrosoftAppTenantId", "is missing", "the directory (tenant) id of the Entra app");
  // Not the value itself: a secret may have been pasted here.
  else if (!tenants.every((id) => GUID.test(id)))
    bad("MicrosoftAppTenantId", "names no tenant", "a GUID, or several with commas, the bot's own first");
  if (type && type.toLowerCase() !== "singletenant")
    bad(
      "MicrosoftAppType",
      `"${type}" cannot be used`,
      "SingleTenant; other tenants go into MicrosoftAppTenantId",
    );
  return {
    local: false,
    appId,
    password: password ?? "",
    tenants: tenants as [string, ...string[]],
  };
}

/** What MicrosoftAppId names, in lower case; the app package needs nothing else of the environment. */
export function readAppId(value: string | undefined, bad: Report): string {
  if (!value) bad("MicrosoftAppId", "is missing", "the application (client) id of the Entra app");
  else if (!GUID.test(value)) bad("MicrosoftAppId", "is no app id", "a GUID, from the Entra app's overview");
  return value?.toLowerCase() ?? "";
}
