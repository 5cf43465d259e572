import { build } from "../app.js";
import type { Config } from "../config.js";
import type { Fixed } from "../core/dispatch.js";
import { ApgError } from "../core/errors.js";
import { createLog } from "../log.js";
import { visitStore } from "../open-store.js";
import { answerOnce, type ChatOptions, chat } from "../platforms/text/chat.js";
import { createRefusingStore } from "../stores/refusing.js";
import { EXIT } from "./exit-codes.js";

/**
 * `apg LINE` answers that line, `apg` those of standard input, from the bot's own store, also while the bot runs; returns
 * the exit code.
 */
export async function answerLines(
  { line, fixed, json }: { line: string; fixed: Fixed; json: boolean },
  config: Config,
): Promise<number> {
  const store = await openOrRefuse(config);
  const app = await build(config, { store, log: createLog("error") });
  const options: ChatOptions = {
    input: process.stdin,
    output: process.stdout,
    // What the bot stored since the last line was read is known too.
    dispatch: async (...asked) => {
      await store.refresh?.().catch(() => {});
      return app.dispatch(...asked);
    },
    fixed,
    json,
    colours: process.stdout.isTTY === true && !json,
  };
  try {
    if (!line) {
      await chat(options);
      return EXIT.answered;
    }
    const reply = await answerOnce(line, options);
    return reply.error ? EXIT.usage : EXIT.answered;
  } finally {
    await app.close();
  }
}

/** What cannot be read costs what members added, not the answers: unlike the bot, the terminal serves one person. */
async function openOrRefuse(config: Config): ReturnType<typeof visitStore> {
  try {
    return await visitStore(config);
  } catch (error) {
    if (!(error instanceof ApgError)) throw error;
    process.stderr.write(
      `${error.report}\n  Until that is done, answers go on without what members added, and nothing is stored.\n`,
    );
    return createRefusingStore(error);
  }
}
