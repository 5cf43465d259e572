import { type App, build } from "./app.js";
import { environment, readConfig } from "./config.js";
import { ApgError } from "./core/errors.js";
import { chat } from "./platforms/text/chat.js";
import { createPlatforms } from "./platforms.js";
import { createHttpServer, listen } from "./server.js";
import { createStop } from "./stop.js";

const NOTHING_CONFIGURED = `No platform is configured, so nobody but you can ask yet.
  Slack, Socket Mode (no public address needed): set SLACK_BOT_TOKEN and SLACK_APP_TOKEN
  Slack, HTTP: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET
  Teams: set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId
The README shows where to find them; .env.example lists every variable.
`;

async function main(): Promise<void> {
  const app = await build(readConfig(environment(), { writes: true }));
  const platforms = await createPlatforms(app);
  const ready = () => !stopping && platforms.every((platform) => platform.ready());
  const handles = platforms.flatMap(({ handle }) => (handle ? [handle] : []));
  const server = createHttpServer(handles, ready, app.log);
  let stopping = false;
  const { reminders } = app;
  const end = createStop({ server, platforms, reminders, close: () => app.close(), log: app.log });
  const stop = async () => {
    stopping = true;
    process.exit(await end());
  };
  // Not once: npm hands on what the terminal sent to the whole group, and a second signal would kill.
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const port = await listen(server, app.config.port, app.config.host);
  await Promise.all(platforms.map((platform) => platform.start()));
  reminders.start(platforms);
  app.log("info", "listening", { host: app.config.host, port, platforms: platforms.map(({ name }) => name) });

  // The first question must not wait for the index: Slack gives up after 3 s.
  setImmediate(() => app.library.search.knows(""));
  if (platforms.length === 0) await offerTerminal(app, stop);
}

/** With no platform there is still something to try: the same answers, in this terminal. */
async function offerTerminal(app: App, stop: () => Promise<void>): Promise<void> {
  process.stdout.write(NOTHING_CONFIGURED);
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) {
    process.stdout.write("To try it in a terminal: npm run -s apg -- recs migration\n");
    return;
  }
  process.stdout.write('Try it here: type "recs migration", a question, or "exit".\n\n');
  await chat({ input, output, dispatch: app.dispatch, fixed: {}, json: false, colours: true });
  await stop();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ApgError ? error.report : String((error as Error)?.stack ?? error)}\n`,
  );
  process.exit(error instanceof ApgError && error.code === "CONTENT_INVALID" ? 3 : 2);
});
