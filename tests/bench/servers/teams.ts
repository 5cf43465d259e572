/** This bot as src/main.ts runs it, with Teams alone, and the local counterpart in Microsoft's place. */
import { build } from "../../../src/app.js";
import { readConfig } from "../../../src/config.js";
import { createTeamsPlatform } from "../../../src/platforms/teams/index.js";
import { createHttpServer, listen } from "../../../src/server.js";
import { listening } from "./listening.js";
import { endpoints } from "./teams-endpoints.js";

const { dispatch, clock, log, config, library } = await build(readConfig(process.env, { writes: true }));
if (!config.teams) throw new Error("MicrosoftApp* is not set");
const { teams, admins } = config;
const platform = createTeamsPlatform({
  config: teams,
  dispatch,
  admins,
  needsRights: () => false,
  clock,
  log,
  endpoints,
});
const server = createHttpServer([platform.handle], () => undefined, log);
await listen(server, config.port, config.host);
await platform.start();
listening(server);
setImmediate(() => library.search.knows(""));
