import type { Subscription } from "../../core/changes.js";
import type { CommandTable, Context } from "../../core/command.js";
import type { Knowledge } from "../../core/knowledge.js";
import type { Store } from "../../core/ports.js";
import type { Reminders } from "../../core/reminders.js";
import { dayAt } from "../../i18n/days.js";
import { messages } from "../../i18n/messages.js";

/** What a post is written from: what is known now, for a reader of the channel, on the day of an instant there. */
export async function readerContext(
  { place, language, zone }: Subscription,
  at: number,
  bot: {
    knowledge: Knowledge;
    commands: CommandTable;
    store: Store;
    reminders: Reminders;
    timeZone: string;
  },
): Promise<Context> {
  const { commands, store, reminders, timeZone } = bot;
  const { library, added } = await bot.knowledge.read();
  return {
    caller: { ...place, user: "", role: "reader" },
    language,
    say: messages[language],
    today: dayAt(at, zone),
    library,
    store,
    reminders,
    added,
    now: at,
    timeZone,
    commands,
    admins: [],
  };
}
