import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startSlack } from "../../src/counterparts/slack/index.js";
import { startTeams } from "../../src/counterparts/teams/index.js";
import { folderForTest } from "../support/folder.js";
import { SLOW, start, startSource } from "../support/spawn.js";

const env = () => ({ DATA_DIR: join(folderForTest(), "data") });
/** A question whose second half is still under way; `finish` sends it and gives the whole answer. */
async function halfAsked(port: number): Promise<{ finish(): Promise<string> }> {
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  await once(socket, "connect");
  socket.write("GET /readyz HTTP/1.1\r\nHost: x\r\n");
  // One more question there and back: by then the half one has arrived too.
  await fetch(`http://127.0.0.1:${port}/healthz`);
  return {
    finish: async () => {
      socket.write("\r\n");
      let said = "";
      for await (const chunk of socket) said += chunk;
      return said;
    },
  };
}

/** Resolves when nobody new is let in. */
async function closes(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url, { headers: { connection: "close" } });
    } catch {
      return;
    }
  }
}

const LISTENING = /"event":"listening".*"port":(\d+)/;

describe("the process with nothing configured", { timeout: SLOW }, () => {
  it("serves, says what is missing and how to set it, and on SIGTERM answers what is in flight and ends with 0", async () => {
    const data = env();
    const bot = startSource("src/main.ts", [], { env: data });
    const [, port] = await bot.says(LISTENING);
    const url = `http://127.0.0.1:${port}`;
    const status = async (path: string, method = "GET") => (await fetch(url + path, { method })).status;
    expect(await status("/healthz")).toBe(200);
    expect(await status("/readyz")).toBe(200);
    expect(await status("/nothing")).toBe(404);
    expect(await status("/healthz", "POST")).toBe(405);

    await bot.says(/npm run -s apg -- recs migration/);
    for (const name of [
      "SLACK_BOT_TOKEN",
      "SLACK_APP_TOKEN",
      "SLACK_SIGNING_SECRET",
      ".env.example",
      "README",
    ]) {
      expect(bot.stdout()).toContain(name);
    }
    // Every line of the log is one JSON object, and nothing else is on standard error.
    for (const line of bot.stderr().trim().split("\n")) {
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), event: expect.any(String) });
    }

    const late = await halfAsked(Number(port));
    bot.child.kill("SIGTERM");
    await closes(url);
    // npm hands a signal on that the terminal has sent to the whole group already.
    bot.child.kill("SIGTERM");
    expect(await late.finish()).toMatch(/^HTTP\/1.1 503 /);
    const { code, signal, stderr } = await bot.ended;
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(stderr).toContain('"event":"stopped"');
    // Nobody chose anything, so nothing was written.
    expect(existsSync(data.DATA_DIR)).toBe(false);
  });
});

/** A folder that nobody can write in, root neither: a file stands in its place. */
function noFolder(): string {
  const file = join(folderForTest(), "file");
  writeFileSync(file, "");
  return join(file, "data");
}

describe("the process with a wrong configuration", { timeout: SLOW }, () => {
  it("reports everything that is wrong at once, and ends with 2", async () => {
    const bot = startSource("src/main.ts", [], {
      env: { DATA_DIR: noFolder(), PORT: "http", APG_LANG: "de", SLACK_BOT_TOKEN: "hunter2" },
    });
    const { code, stdout, stderr } = await bot.ended;
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^CONFIG_INVALID/);
    for (const name of ["PORT", "DATA_DIR", "APG_LANG", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"]) {
      expect(stderr).toMatch(new RegExp(`^ {2}${name}: .*\\(.*\\)$`, "m"));
    }
    expect(stderr).not.toMatch(/hunter2|\n {4}at /);
  });
});

describe("the process with an app token that Slack refuses", { timeout: SLOW }, () => {
  it("names the variable and what to do, without a stack, and ends with 2", async () => {
    const secrets = { signingSecret: "s", botToken: "xoxb-1", appToken: "xapp-1" };
    const slack = await startSlack({ ...secrets, mode: "socket" });
    onTestFinished(() => slack.stop());
    const bot = startSource("src/main.ts", [], {
      env: {
        ...env(),
        SLACK_BOT_TOKEN: secrets.botToken,
        SLACK_APP_TOKEN: "xapp-hunter2",
        SLACK_API_URL: slack.apiUrl,
      },
    });
    const { code, stderr } = await bot.ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^CONFIG_INVALID: .*\n {2}SLACK_APP_TOKEN: is refused by Slack: invalid_auth \(.*connections:write.*\)$/m,
    );
    expect(stderr).not.toMatch(/hunter2|\n {4}at |"stack"/);
  });
});

describe("npm start", { timeout: SLOW }, () => {
  it("builds, runs, and hands SIGTERM on to the process that it started", async () => {
    const npm = start("npm", ["start"], { env: env() });
    const [, port] = await npm.says(LISTENING);
    const url = `http://127.0.0.1:${port}/healthz`;
    expect((await fetch(url)).status).toBe(200);
    npm.child.kill("SIGTERM");
    await npm.ended;
    expect(npm.stderr()).toContain('"event":"stopped"');
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe("the process with both platforms", { timeout: SLOW }, () => {
  it("answers Teams and Slack on one port, and ends with 0", async () => {
    const teams = await startTeams({ appId: "trial", password: "", tenant: "trial", auth: false });
    const secrets = { signingSecret: "s", botToken: "xoxb-1", appToken: "xapp-1" };
    const slack = await startSlack({ ...secrets, answerWithinMs: 20_000 });
    onTestFinished(() => Promise.all([teams.stop(), slack.stop()]).then(() => {}));
    const bot = startSource("src/main.ts", [], {
      env: {
        ...env(),
        TEAMS_LOCAL: "1",
        SLACK_SIGNING_SECRET: secrets.signingSecret,
        SLACK_BOT_TOKEN: secrets.botToken,
        SLACK_API_URL: slack.apiUrl,
      },
    });
    const [, port] = await bot.says(LISTENING);
    teams.target = `http://127.0.0.1:${port}`;
    slack.route.target = teams.target;
    await teams.message({ user: "ana", text: "recs migration" });
    const answer = teams.messages("personal:ana", { as: "ana" }).at(-1);
    expect(JSON.stringify(answer?.attachments)).toContain("6.6");
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "recs migration" });
    expect(JSON.stringify(shown?.blocks)).toContain("6.6");
    bot.child.kill("SIGTERM");
    expect((await bot.ended).code).toBe(0);
  });
});
