import { existsSync } from "node:fs";
import { build } from "../app.js";
import type { Config } from "../config.js";
import { subscriptionsOf } from "../core/added/added.js";
import type { Context } from "../core/command.js";
import { ApgError } from "../core/errors.js";
import type { Part, Reply } from "../core/reply.js";
import { accountParts, isFine } from "../core/views/account.js";
import { dayAt } from "../i18n/days.js";
import type { Language } from "../i18n/language.js";
import { reminderMessages } from "../i18n/reminders.js";
import { createLog } from "../log.js";
import { readStore, storeName, storePath } from "../open-store.js";
import { renderText } from "../platforms/text/render.js";
import { EXIT } from "./exit-codes.js";

/**
 * `apg doctor`: prints how every subscription of the bot is doing, as its store tells, also while it runs.
 * @returns the exit code: 1 where somebody should look into one of them, nothing was ever stored there, or it cannot be read
 */
export async function doctor(asked: Language | undefined, config: Config): Promise<number> {
  const language = asked ?? config.language;
  const store = await readStore(config).catch((error: unknown) => {
    if (!(error instanceof ApgError)) throw error;
    process.stderr.write(`${error.report}\n`);
  });
  // What cannot be read is as wrong as what it would tell.
  if (!store) return EXIT.wrong;
  const app = await build(config, { store, log: createLog("error") });
  try {
    const { library, added } = await app.knowledge.read();
    const all = subscriptionsOf(added).map(({ value }) => value);
    const accounts = await Promise.all(all.map((subscription) => app.reminders.account(subscription)));
    const w = reminderMessages[language];
    const reader: Pick<Context, "language" | "library"> = { language, library };
    const parts = accounts.flatMap((account): Part[] => {
      const { platform, installation, channel } = account.subscription.place;
      const [heading, ...rest] = accountParts(account, reader);
      const place: Part = { kind: "note", text: [platform, installation, channel].join(" · ") };
      return heading ? [heading, place, ...rest] : [];
    });
    const wrong = accounts.some((account) => account.wrong);
    const last: Part[] = accounts.length && accounts.every(isFine) ? [{ kind: "text", text: w.fine }] : [];
    // A folder that the bot never stored into is most likely another one than its own.
    const isStored = added.head > 0 || (!config.database && existsSync(storePath(config)));
    const where: Part[] = all.length
      ? []
      : [
          {
            kind: "text",
            text: [`${w.lookedIn} `, { code: config.database ? storeName(config) : config.dataDir }],
          },
        ];
    const reply: Reply = {
      title: all.length ? w.doctorAll : isStored ? w.noneAtAll : w.nothingStored,
      line: "doctor",
      language,
      asOf: dayAt(app.clock.now(), config.timeZone),
      found: all.length > 0,
      parts: [...parts, ...last, ...where],
      suggestions: [],
      shareable: false,
    };
    process.stdout.write(`${renderText(reply)}\n`);
    return wrong || !isStored ? EXIT.wrong : EXIT.answered;
  } finally {
    await app.close();
  }
}
