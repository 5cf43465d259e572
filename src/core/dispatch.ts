import type { Language } from "../i18n/language.js";
import { messages } from "../i18n/messages.js";
import { givenRole } from "./added/added.js";
import { answerQuestion } from "./answer.js";
import { type Caller, higher, userKey } from "./caller.js";
import type { Command, CommandTable, Context } from "./command.js";
import { actionOf } from "./commands.js";
import { failed } from "./failed.js";
import type { Values } from "./form.js";
import { guessLanguage } from "./guess.js";
import { createKept } from "./kept.js";
import type { Knowledge } from "./knowledge.js";
import { firstWord, MAX_LINE, MAX_WRITTEN, tidy } from "./line.js";
import type { Log, Store } from "./ports.js";
import type { Reminders } from "./reminders.js";
import { errorReply } from "./replies.js";
import type { Reply } from "./reply.js";
import { type AdminEntry, can } from "./rights.js";
import { route } from "./route.js";
import { isSmallTalk } from "./small-talk.js";

/** What the bot is made of, as far as answering needs it. */
export interface Bot {
  /** The content with what members have added, as it stands. */
  knowledge: Knowledge;
  commands: CommandTable;
  store: Store;
  reminders: Reminders;
  log: Log;
  defaultLanguage: Language;
  /** Milliseconds since 1970. */
  now(): number;
  /** The current day in the bot's time zone, YYYY-MM-DD. */
  today(): string;
  timeZone: string;
  /** Who is an admin as configured; none unless told. */
  admins?: readonly AdminEntry[];
}

/** What a button or a flag fixes, so that a later page is of the same answer. */
export interface Fixed {
  language?: Language;
  asOf?: string;
  /** The line is somebody else's text: it is looked up, and no command in it is run. */
  question?: boolean;
  /** What was filled into the form of this line. */
  values?: Values;
}

export type Dispatch = (line: string, caller: Caller, fixed?: Fixed) => Promise<Reply>;

/**
 * Answers kept at hand. One of 30 KB is the largest; a call asks a few dozen different things, and everyone in it
 * the same ones.
 */
const KEPT = 500;

/** An answer has what another instance stored at least this long ago; whatever changes something has all of it. */
const LATELY = 1_500;

/** The one path from a line to its answer, for every platform and every button. */
export function createDispatch(bot: Bot): Dispatch {
  const kept = createKept<Reply>(KEPT);
  return async (line, caller, fixed = {}) => {
    const text = fixed.question ? tidy(line).slice(0, MAX_LINE) : tidy(line);
    const command = commandOf(text, bot.commands);
    const asks = !fixed.values && (fixed.question || doesNothing(command, text));
    const context = await contextOf(bot, text.slice(0, MAX_LINE), caller, fixed, asks ? LATELY : 0);
    const written = !fixed.question && command?.written === true;
    const most = written ? MAX_WRITTEN : MAX_LINE;
    if (text.length > most) {
      return errorReply(context, "", "APG_TOO_LONG", context.say.errors.tooLong(text.length, most, written));
    }
    // An answer that only reads is the same for everyone who may ask, until the day ends or a member adds something.
    const key =
      asks && !fixed.question && can(context.caller, "ask")
        ? `${context.today} ${context.added.head} ${context.language} ${text}`
        : undefined;
    const known = key === undefined ? undefined : kept.get(key);
    if (known) return known;
    try {
      if (fixed.question && !isSmallTalk(text))
        return text ? answerQuestion(text, context) : await route("help", context);
      const answer = await route(text, context, fixed.values);
      if (key !== undefined) kept.set(key, answer);
      return answer;
    } catch (error) {
      return failed(error, text, context, bot.log);
    }
  };
}

/** Whether nothing but content decides the answer; what stores or reads a person's own things does not. */
function doesNothing(command: Command | undefined, text: string): boolean {
  return !command || actionOf(command, firstWord(text).rest) === "ask";
}

function commandOf(text: string, commands: CommandTable): Command | undefined {
  return commands.find(firstWord(text).word || "home")?.command;
}

async function contextOf(
  bot: Bot,
  text: string,
  caller: Caller,
  fixed: Fixed,
  maxAgeMs: number,
): Promise<Context> {
  const { commands, store } = bot;
  const { library, added } = await bot.knowledge.read(maxAgeMs);
  const language =
    fixed.language ??
    (await store.language(userKey(caller)).catch(() => undefined)) ??
    guessLanguage(text, commands, library.content) ??
    caller.locale ??
    bot.defaultLanguage;
  const today = fixed.asOf ?? bot.today();
  return {
    caller: { ...caller, role: higher(caller.role, givenRole(added, userKey(caller))) },
    language,
    say: messages[language],
    today,
    library,
    commands,
    store,
    reminders: bot.reminders,
    added,
    now: bot.now(),
    timeZone: bot.timeZone,
    admins: bot.admins ?? [],
  };
}
