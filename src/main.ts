import { type App, build } from "./app.js";
import { environment, readConfig } from "./config.js";
import { ApgError, type ErrorCode } from "./core/errors.js";
import { vocabularyOf } from "./core/guess.js";
import { addressOf, isOffered } from "./page/guard.js";
import type { Page } from "./page/index.js";
import { chat } from "./platforms/text/chat.js";
import { createPlatforms } from "./platforms.js";
import { serve } from "./serve.js";

const NOTHING_CONFIGURED = `No platform is configured, so nobody but you can ask yet.
  Slack, Socket Mode (no public address needed): set SLACK_BOT_TOKEN and SLACK_APP_TOKEN
  Slack, HTTP: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET
  Teams: set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId
The README shows where to find them; .env.example lists every variable.
`;

/** What does not mend itself: whoever starts the process again and again need not try. */
const LASTING: Partial<Record<ErrorCode, number>> = {
  CONFIG_INVALID: 2,
  COMMAND_INVALID: 2,
  STORE_CORRUPT: 2,
  CONTENT_INVALID: 3,
};

async function main(): Promise<void> {
  const app = await build(readConfig(environment(), { writes: true }));
  const platforms = await createPlatforms(app);
  const page = await createPage(app);
  const { port, stop } = await serve(app, platforms, page);

  // The first question must not wait for the index, since Slack gives up after 3 s, nor the page for the SDKs.
  setImmediate(() => {
    app.library.search.knows("");
    vocabularyOf(app.library.content);
    void page?.prepare();
  });
  if (platforms.length > 0) return;
  process.stdout.write(NOTHING_CONFIGURED);
  if (page) process.stdout.write(`Try it in a browser: ${addressOf(app.config.host, port)}\n`);
  await offerTerminal(app, stop);
}

/** The local page, where there is one: its modules are read only then. */
async function createPage(app: App): Promise<Page | undefined> {
  const { config, log } = app;
  if (!isOffered(config)) return undefined;
  const page = await import("./page/index.js");
  return page.createPage({ config, log, base: app });
}

/** With no platform there is still something to try: the same answers, in this terminal. */
async function offerTerminal(app: App, stop: () => Promise<void>): Promise<void> {
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
  process.exit(error instanceof ApgError ? (LASTING[error.code] ?? 1) : 1);
});
