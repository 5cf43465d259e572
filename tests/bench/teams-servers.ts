import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTeams } from "../../src/counterparts/teams/index.js";
import { type ActivityRequests, APP, createActivityRequests } from "./activities.js";
import { type Child, startChild } from "./child.js";
import { load } from "./load.js";
import { LINE } from "./request.js";
import type { Posted } from "./servers/connector.js";

export type TeamsServerName = "teams" | "botbuilder" | "teams-bare";

export const TEAMS_TITLES: Record<TeamsServerName, string> = {
  teams: `this bot, real answer to \`${LINE}\``,
  botbuilder: "stock botbuilder, fixed message of the same bytes",
  "teams-bare": "node:http and undici, the same bytes, nobody checked",
};

/** What the servers that are compared share: keys and a login of Microsoft's, and a connector that takes their posts. */
export interface TeamsBench {
  /** @param tokens how many different ones the requests come with */
  requests(tokens?: number): Promise<ActivityRequests>;
  start(name: TeamsServerName): Promise<Child>;
  posted(): Promise<Posted>;
  /** What the bot posted, which the others repeat. */
  answer: { bytes: number; card: number };
  close(): Promise<void>;
}

export async function createTeamsBench(): Promise<TeamsBench> {
  const folder = mkdtempSync(join(tmpdir(), "apg-bench-teams-"));
  const microsoft = await startTeams(APP);
  const connector = await startChild("./servers/connector.js", {});
  const serviceUrl = `http://127.0.0.1:${connector.port}/teams/`;
  const file = join(folder, "answer.json");
  const env = {
    DATA_DIR: folder,
    MicrosoftAppId: APP.appId,
    MicrosoftAppPassword: APP.password,
    MicrosoftAppTenantId: APP.tenant,
    OPEN_ID: microsoft.openIdUrl,
    LOGIN: microsoft.loginUrl,
    SERVICE_URL: serviceUrl,
    ANSWER: file,
  };
  const start = (name: TeamsServerName) => startChild(`./servers/${name}.js`, env);
  const requests = (tokens?: number) => createActivityRequests(serviceUrl, tokens);
  const posted = async () => (await (await fetch(`http://127.0.0.1:${connector.port}/`)).json()) as Posted;

  const bot = await start("teams");
  const next = (await requests()).message(LINE);
  await load({ port: bot.port, concurrency: 1, requests: 1, next });
  await bot.stop();
  const body = (await posted()).last?.body;
  if (!body) throw new Error("the bot posted nothing");
  const { type, text, summary, attachments, entities } = JSON.parse(body);
  writeFileSync(file, JSON.stringify({ type, text, summary, attachments, entities }));

  return {
    requests,
    start,
    posted,
    answer: {
      bytes: Buffer.byteLength(body),
      card: Buffer.byteLength(JSON.stringify(attachments[0].content)),
    },
    async close() {
      await connector.stop();
      await microsoft.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
