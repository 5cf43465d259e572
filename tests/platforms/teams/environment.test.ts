import { describe, expect, it } from "vitest";
import { type Environment, readConfig } from "../../../src/config.js";
import { apgErrorOf } from "../../support/errors.js";

const APP = "11111111-2222-3333-4444-555555555555";
const HOME = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
const OTHER = "99999999-bbbb-cccc-dddd-eeeeeeeeeeee";
const registered: Environment = {
  MicrosoftAppId: APP,
  MicrosoftAppPassword: "hunter2",
  MicrosoftAppTenantId: HOME,
};

const problemsOf = async (environment: Environment) => {
  const error = await apgErrorOf(() => readConfig(environment));
  expect(error.code).toBe("CONFIG_INVALID");
  expect(error.report).not.toContain("hunter");
  return error.problems.map(({ where }) => where);
};

describe("the configuration of Teams", () => {
  it("is a registered bot", () => {
    expect(readConfig({ ...registered, MicrosoftAppType: "SingleTenant" }).teams).toEqual({
      local: false,
      appId: APP,
      password: "hunter2",
      tenants: [HOME],
    });
  });

  it("names further tenants behind its own", () => {
    const tenants = `${HOME}, ${OTHER.toUpperCase()}`;
    expect(readConfig({ ...registered, MicrosoftAppTenantId: tenants }).teams).toMatchObject({
      tenants: [HOME, OTHER],
    });
  });

  it("is nothing where nothing is set", () => {
    expect(readConfig({ TEAMS_LOCAL: "0" }).teams).toBeUndefined();
  });

  it.each<[string, Environment, string[]]>([
    ["an empty app id", { ...registered, MicrosoftAppId: "" }, ["MicrosoftAppId"]],
    ["an app id that is none", { ...registered, MicrosoftAppId: "bot" }, ["MicrosoftAppId"]],
    ["no tenant", { ...registered, MicrosoftAppTenantId: " , " }, ["MicrosoftAppTenantId"]],
    [
      "a domain for a tenant",
      { ...registered, MicrosoftAppTenantId: "hunter.org" },
      ["MicrosoftAppTenantId"],
    ],
    ["a bot of every tenant", { ...registered, MicrosoftAppType: "MultiTenant" }, ["MicrosoftAppType"]],
    [
      "the type alone",
      { MicrosoftAppType: "SingleTenant" },
      ["MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"],
    ],
  ])("refuses %s", async (_what, environment, where) => {
    expect(await problemsOf(environment)).toEqual(where);
  });
});

describe("TEAMS_LOCAL", () => {
  it.each(["127.0.0.1", "localhost", "::1"])("is a trial on %s", (HOST) => {
    expect(readConfig({ TEAMS_LOCAL: "1", HOST }).teams).toEqual({ local: true });
  });

  it.each([
    "0.0.0.0",
    "::",
    "192.168.1.5",
    "bot.example.org",
  ])("refuses to be reached at %s", async (HOST) => {
    expect(await problemsOf({ TEAMS_LOCAL: "1", HOST })).toEqual(["TEAMS_LOCAL"]);
  });

  it("refuses to open a registered bot to anybody", async () => {
    expect(await problemsOf({ ...registered, TEAMS_LOCAL: "1" })).toEqual(Object.keys(registered));
  });

  it("is 1 or nothing", async () => {
    expect(await problemsOf({ TEAMS_LOCAL: "maybe" })).toEqual(["TEAMS_LOCAL"]);
  });
});
