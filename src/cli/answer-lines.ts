import { join } from "node:path";
import { build } from "../app.js";
import type { Config } from "../config.js";
import type { Fixed } from "../core/dispatch.js";
import { ApgError } from "../core/errors.js";
import type { Store } from "../core/ports.js";
import { createLog } from "../log.js";
import { answerOnce, type ChatOptions, chat } from "../platforms/text/chat.js";
import { openLowdbStore, readLowdbStore } from "../stores/lowdb.js";
import { createRefusingStore } from "../stores/refusing.js";
import { EXIT } from "./exit-codes.js";

/** `apg LINE` answers that line, `apg` those of standard input; returns the exit code. */
export async function answerLines(
  { line, fixed, json }: { line: string; fixed: Fixed; json: boolean },
  config: Config,
): Promise<number> {
  const store = await openStore(join(config.dataDir, "terminal.json"));
  const app = await build(config, { store, log: createLog("error") });
  const options: ChatOptions = {
    input: process.stdin,
    output: process.stdout,
    dispatch: app.dispatch,
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

/** What cannot be read costs the chosen language, not the answers: unlike the bot, the terminal serves one person. */
async function openStore(path: string): Promise<Store> {
  try {
    return await openLowdbStore(path).catch((error) => {
      // Another terminal has it open: what it stored is known here too, and only storing is refused.
      if (error instanceof ApgError && error.code === "STORE_LOCKED") return readLowdbStore(path);
      throw error;
    });
  } catch (error) {
    if (!(error instanceof ApgError)) throw error;
    process.stderr.write(
      `${error.report}\n  Until that is done, answers go on without a chosen language, and nothing is stored.\n`,
    );
    return createRefusingStore(error);
  }
}
