import { randomUUID } from "node:crypto";
import type { Language } from "../i18n/language.js";
import { messages } from "../i18n/messages.js";
import { answerQuestion } from "./answer.js";
import { type Caller, userKey } from "./caller.js";
import { referenceIn, unknownCode, withoutMarks } from "./codes.js";
import type { Command, CommandTable, Context } from "./command.js";
import { ApgError } from "./errors.js";
import { guessLanguage } from "./guess.js";
import { createKept } from "./kept.js";
import type { Entry, Library } from "./library.js";
import { firstWord, MAX_LINE, parseInput, tidy } from "./line.js";
import { nameIn } from "./names.js";
import type { Log, Store } from "./ports.js";
import { errorReply, noted, optionErrors } from "./replies.js";
import type { Reply } from "./reply.js";
import { can } from "./rights.js";

/** What the bot is made of, as far as answering needs it. */
export interface Bot {
  library: Library;
  commands: CommandTable;
  store: Store;
  log: Log;
  defaultLanguage: Language;
  /** The current day in the bot's time zone, YYYY-MM-DD. */
  today(): string;
}

/** What a button or a flag fixes, so that a later page is of the same answer. */
export interface Fixed {
  language?: Language;
  asOf?: string;
  /** The line is somebody else's text: it is looked up, and no command in it is run. */
  question?: boolean;
}

export type Dispatch = (line: string, caller: Caller, fixed?: Fixed) => Promise<Reply>;

/**
 * Answers kept at hand. One of 30 KB is the largest; a call asks a few dozen different things, and everyone in it
 * the same ones.
 */
const KEPT = 500;

/** The one path from a line to its answer, for every platform and every button. */
export function createDispatch(bot: Bot): Dispatch {
  const kept = createKept<Reply>(KEPT);
  return async (line, caller, fixed = {}) => {
    const text = fixed.question ? tidy(line).slice(0, MAX_LINE) : tidy(line);
    const context = await contextOf(bot, text, caller, fixed);
    if (text.length > MAX_LINE) {
      return errorReply(context, "", "APG_TOO_LONG", context.say.errors.tooLong(text.length, MAX_LINE));
    }
    // An answer that only reads content is the same for everyone who may ask, until the day ends.
    const key =
      !fixed.question && readsOnly(text, context)
        ? `${context.today} ${context.language} ${text}`
        : undefined;
    const known = key === undefined ? undefined : kept.get(key);
    if (known) return known;
    try {
      if (fixed.question) return text ? answerQuestion(text, context) : await route("help", context);
      const answer = await route(text, context);
      if (key !== undefined) kept.set(key, answer);
      return answer;
    } catch (error) {
      return failed(error, context, bot.log);
    }
  };
}

/** Whether nothing but content decides the answer; what stores or reads a person's own things does not. */
function readsOnly(text: string, { commands, caller }: Context): boolean {
  const action = commands.find(firstWord(text).word || "home")?.command.action ?? "ask";
  return action === "ask" && can(caller, action);
}

/** A mistake of ours is told with a number that the log has too; the asker's words are not in the log. */
function failed(error: unknown, context: Context, log: Log): Reply {
  if (error instanceof ApgError && error.code === "STORE_UNAVAILABLE") {
    log("error", "store unavailable", { error });
    return errorReply(context, "", error.code, context.say.errors.store);
  }
  const id = randomUUID().slice(0, 8);
  log("error", "an answer failed", { id, error });
  return errorReply(context, "", "APG_INTERNAL", context.say.errors.internal(id));
}

async function contextOf(bot: Bot, text: string, caller: Caller, fixed: Fixed): Promise<Context> {
  const { library, commands, store } = bot;
  const language =
    fixed.language ??
    (await store.language(userKey(caller)).catch(() => undefined)) ??
    guessLanguage(text, commands) ??
    caller.locale ??
    bot.defaultLanguage;
  const today = fixed.asOf ?? bot.today();
  return { caller, language, say: messages[language], today, library, commands, store };
}

/** Which command answers a whole line that names none: a record by its kind. */
const SHOWS = { recommendation: "rec", fact: "fact", date: "dates", term: "define", theme: "brief" } as const;

async function route(text: string, context: Context): Promise<Reply> {
  const { commands, library } = context;
  const { word, rest } = firstWord(text);
  const named = commands.find(word || "home");
  if (named) return run(named.command, rest, context, text);

  const entry =
    library.byReference(withoutMarks(text)) ?? abbreviation(text, context) ?? themeEntry(text, context);
  if (entry) return show(entry, context);
  const meant = mistyped(word, rest, context) ?? mistypedTheme(text, context);
  if (meant) return meant;
  const inside = referenceIn(text, context);
  if (inside) return show(inside, context).then((answer) => noted(answer, context.say.asRecord(text)));
  return unknownCode(text, context) ?? answerQuestion(text, context);
}

function isCoded({ kind }: Entry): boolean {
  return kind === "recommendation" || kind === "fact" || kind === "date";
}

function show(entry: Entry, context: Context, typed?: string): Promise<Reply> {
  const { command } = context.commands.find(SHOWS[entry.kind]) as { command: Command };
  const name = entry.kind === "theme" ? entry.record.id : entry.record.reference;
  return run(command, typed ?? name, context);
}

/** Capitals alone are an abbreviation: what it stands for comes before the theme that it is also a name of. */
function abbreviation(text: string, { library }: Context): Entry | undefined {
  if (!/^[\p{Lu}\d][\p{Lu}\d-]+$/u.test(text)) return undefined;
  const match = library.findTerm(text);
  return match?.exact ? { kind: "term", record: match.value } : undefined;
}

/** A line of one or two words that is nearly a theme; longer ones are not compared with every name. */
function mistypedTheme(text: string, context: Context): Promise<Reply> | undefined {
  if (text.split(" ").length > 2) return undefined;
  const theme = context.library.findTheme(text)?.value;
  return theme && show({ kind: "theme", record: theme }, context, text);
}

/** A line that is only a theme is its call sheet. */
function themeEntry(text: string, { library }: Context) {
  const theme = library.themeNamed(text);
  return theme && ({ kind: "theme", record: theme } as const);
}

async function run(
  command: Command,
  rest: string,
  context: Context,
  typed = `${command.name} ${rest}`,
): Promise<Reply> {
  if (!can(context.caller, command.action)) {
    return errorReply(context, "", "APG_NOT_ALLOWED", context.say.errors.notAllowed);
  }
  const { input, problems } = parseInput(rest, command);
  if (problems.length) return optionErrors(context, command, input, problems);
  // `facts F1.1`, `recs 4.2`, `search D54`: whatever the command, such a code can only mean that record.
  const code = withoutMarks(input.text);
  const record = context.library.byReference(code);
  const another = record && (SHOWS[record.kind] !== command.name || code !== input.text);
  if (another && isCoded(record)) return show(record, context);
  const result = await command.run(input, context);
  if (!("question" in result)) return result;
  const asked = withoutMarks(result.question);
  const entry = context.library.byReference(asked) ?? themeEntry(asked, context);
  if (entry && SHOWS[entry.kind] !== command.name) return show(entry, context);
  const unknown = unknownCode(result.question, context);
  if (unknown) return unknown;
  const question = result.intent ? result.question : typed;
  return answerQuestion(question, context, { notice: context.say.asQuestion(typed), intent: result.intent });
}

/**
 * A first word that is nearly a command is answered for the command that was meant, saying so. Only where it
 * merely reads: what would be stored is asked for again by its own name.
 */
function mistyped(word: string, rest: string, context: Context): Promise<Reply> | undefined {
  const command = context.commands.nearest(word);
  if (!command || command.action !== "ask" || context.library.search.knows(word)) return undefined;
  return run(command, rest, context).then((reply) => {
    const name = nameIn(command, context.language);
    const shown = `${name}${rest ? ` ${rest}` : ""}`;
    return {
      ...noted(reply, context.say.readAsCommand(word, name)),
      suggestions: [{ label: context.say.didYouMean(shown), line: shown }, ...reply.suggestions],
    };
  });
}
