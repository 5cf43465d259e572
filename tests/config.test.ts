import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Environment, readConfig } from "../src/config.js";
import { storePath } from "../src/open-store.js";
import { defaultDataDir, root } from "../src/paths.js";
import { apgErrorOf } from "./support/errors.js";
import { folderForTest } from "./support/folder.js";

const problemsOf = async (environment: Environment) => {
  const error = await apgErrorOf(() => readConfig(environment));
  expect(error.code).toBe("CONFIG_INVALID");
  return error.problems.map(({ where }) => where);
};

describe("readConfig", () => {
  it("needs nothing", () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataDir: defaultDataDir,
      timeZone: "America/Toronto",
      language: "en",
      admins: [],
      logLevel: "info",
      slack: undefined,
    });
  });

  it("reads every name", () => {
    const config = readConfig({
      PORT: "0",
      HOST: "0.0.0.0",
      DATA_DIR: "/tmp/apg",
      APG_TIMEZONE: "America/Mexico_City",
      APG_LANG: "ES",
      APG_ADMINS: "slack:T1:U1, teams:tenant:user ,",
      LOG_LEVEL: "debug",
      SLACK_SIGNING_SECRET: "s",
      SLACK_BOT_TOKEN: " xoxb-1 ",
      SLACK_APP_TOKEN: "xapp-1",
      SLACK_API_URL: "http://127.0.0.1:3100/api",
    });
    expect(config).toEqual({
      port: 0,
      host: "0.0.0.0",
      dataDir: "/tmp/apg",
      timeZone: "America/Mexico_City",
      language: "es",
      admins: [
        { platform: "slack", installation: "T1", user: "U1" },
        { platform: "teams", installation: "tenant", user: "user" },
      ],
      logLevel: "debug",
      slack: {
        signingSecret: "s",
        botToken: "xoxb-1",
        appToken: "xapp-1",
        apiUrl: "http://127.0.0.1:3100/api/",
      },
    });
    expect(storePath(config)).toBe("/tmp/apg/apg.json");
  });

  it("takes an empty name for one that is not set", () => {
    expect(readConfig({ PORT: "", SLACK_BOT_TOKEN: " ", APG_LANG: "" })).toEqual(readConfig({}));
  });

  it("reports all problems at once", async () => {
    const where = await problemsOf({
      PORT: "http",
      APG_TIMEZONE: "Toronto",
      APG_LANG: "de",
      APG_ADMINS: "slack:T1,irc:x:y",
      LOG_LEVEL: "loud",
      SLACK_APP_TOKEN: "xoxb-wrong",
      SLACK_API_URL: "slack",
      DATABASE_URL: "postgres://x",
    });
    expect(where.sort()).toEqual([
      "APG_ADMINS",
      "APG_ADMINS",
      "APG_LANG",
      "APG_TIMEZONE",
      "DATABASE_URL",
      "LOG_LEVEL",
      "PORT",
      "SLACK_API_URL",
      "SLACK_APP_TOKEN",
      "SLACK_BOT_TOKEN",
    ]);
  });

  it.each(["-1", "65536", "1.5", "80a"])("takes %s for no port", async (port) => {
    expect(await problemsOf({ PORT: port })).toEqual(["PORT"]);
  });

  it.each<[string, Environment, string[]]>([
    ["a bot token alone", { SLACK_BOT_TOKEN: "xoxb-1" }, ["SLACK_SIGNING_SECRET"]],
    ["a secret alone", { SLACK_SIGNING_SECRET: "s" }, ["SLACK_BOT_TOKEN"]],
    ["an app token alone", { SLACK_APP_TOKEN: "xapp-1" }, ["SLACK_BOT_TOKEN"]],
    ["a user token", { SLACK_BOT_TOKEN: "xoxp-1", SLACK_APP_TOKEN: "xapp-1" }, ["SLACK_BOT_TOKEN"]],
  ])("says what is missing beside %s", async (_what, environment, where) => {
    expect(await problemsOf(environment)).toEqual(where);
  });

  it("never repeats a secret", async () => {
    const { report } = await apgErrorOf(() =>
      readConfig({ SLACK_BOT_TOKEN: "hunter2", SLACK_APP_TOKEN: "hunter3", SLACK_SIGNING_SECRET: "hunter4" }),
    );
    expect(report).toContain("SLACK_BOT_TOKEN");
    expect(report).not.toContain("hunter");
  });
});

describe("a database", () => {
  it("is used where it is named, with ten connections unless told", () => {
    const url = "postgres://apg:secret@db.example.org:5432/apg?sslmode=verify-full";
    expect(readConfig({ DATABASE_URL: url }).database).toEqual({ url, pool: 10 });
    expect(readConfig({ DATABASE_URL: url, DATABASE_POOL: "3" }).database?.pool).toBe(3);
  });

  it.each<[string, Environment, string]>([
    ["mysql://u@h/d", { DATABASE_URL: "mysql://u:hunter2@h/d" }, "DATABASE_URL"],
    ["no address", { DATABASE_URL: "postgres://u:hunter2#@h:1/d" }, "DATABASE_URL"],
    ["no database", { DATABASE_URL: "postgres://u:hunter2@h" }, "DATABASE_URL"],
    ["no number", { DATABASE_URL: "postgres://u:hunter2@h/d", DATABASE_POOL: "many" }, "DATABASE_POOL"],
    ["too many", { DATABASE_URL: "postgres://u:hunter2@h/d", DATABASE_POOL: "1000" }, "DATABASE_POOL"],
    ["a pool of nothing", { DATABASE_POOL: "5" }, "DATABASE_POOL"],
  ])("is refused where it is wrong (%s), and its password is not repeated", async (_what, environment, where) => {
    const { code, problems, report } = await apgErrorOf(() => readConfig(environment));
    expect(code).toBe("CONFIG_INVALID");
    expect(problems).toMatchObject([{ where, hint: expect.any(String) }]);
    expect(report).not.toContain("hunter2");
  });

  it("needs no folder that can be written", () => {
    const database = { DATABASE_URL: "postgres://u@h/d", DATA_DIR: "/proc/nowhere" };
    expect(readConfig(database, { writes: true }).dataDir).toBe("/proc/nowhere");
  });
});

describe("a bot that stores", () => {
  it("says where it cannot write beside all else that is wrong, and only then", async () => {
    const file = join(folderForTest(), "file");
    writeFileSync(file, "");
    const environment = { DATA_DIR: join(file, "data"), PORT: "http" };
    const { code, problems } = await apgErrorOf(() => readConfig(environment, { writes: true }));
    expect(code).toBe("CONFIG_INVALID");
    expect(problems.map(({ where }) => where).sort()).toEqual(["DATA_DIR", "PORT"]);
    const [problem] = problems.filter(({ where }) => where === "DATA_DIR");
    expect(problem?.what).toBe(`${environment.DATA_DIR} cannot be written (ENOTDIR)`);
    expect(await problemsOf(environment)).toEqual(["PORT"]);
  });

  it("leaves nothing behind where it tried, and makes no folder", () => {
    const folder = folderForTest();
    readConfig({ DATA_DIR: folder }, { writes: true });
    readConfig({ DATA_DIR: join(folder, "a", "b") }, { writes: true });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "sees a folder that is for reading only (root may write in any)",
    async () => {
      const folder = folderForTest();
      chmodSync(folder, 0o500);
      const { problems } = await apgErrorOf(() => readConfig({ DATA_DIR: folder }, { writes: true }));
      expect(problems).toMatchObject([{ where: "DATA_DIR", what: `${folder} cannot be written (EACCES)` }]);
    },
  );
});

describe(".env.example", () => {
  const documented = [...readFileSync(join(root, ".env.example"), "utf8").matchAll(/^#([A-Za-z_]+)=/gm)];

  it("documents every name that is read, and no other", () => {
    const files = [
      "src/config.ts",
      "src/platforms/slack/environment.ts",
      "src/platforms/teams/environment.ts",
      "src/stores/postgres/environment.ts",
    ];
    const code = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    const read = [...code.matchAll(/read\("([A-Za-z_]+)"\)/g)];
    const names = new Set(read.map(([, name]) => name));
    expect(documented.map(([, name]) => name).sort()).toEqual([...names].sort());
  });
});
