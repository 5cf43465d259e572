import type { Language, Localized, LocalizedWords } from "../i18n/language.js";
import type { Messages } from "../i18n/messages.js";
import type { Added } from "./added/added.js";
import type { Caller } from "./caller.js";
import type { Values } from "./form.js";
import type { Library } from "./library.js";
import type { Store } from "./ports.js";
import type { Reminders } from "./reminders.js";
import type { Reply } from "./reply.js";
import type { Action, AdminEntry } from "./rights.js";
import type { Intent } from "./search/search.js";

/** What stands behind the command's name on a line. */
export interface Input {
  /** Everything but options, as typed, spaces folded. */
  text: string;
  words: string[];
  /** Options by their English name with the canonical value: `{ to: "canada" }`. */
  options: Record<string, string>;
  /** Of a command that takes what people write: the pieces between quotation marks, in order. */
  quoted?: string[];
  /** What was filled into the form of this line. */
  values?: Values;
}

/** `name:value` on the line. A value outside the list is refused with the list; with no list any is taken. */
export interface OptionDefinition {
  names: LocalizedWords;
  /** Canonical value -> what people type for it. */
  values: Record<string, LocalizedWords>;
  /** Only buttons have it; help does not name it. */
  hidden?: boolean;
}

/** Everything that a command may read, already decided for this caller. */
export interface Context {
  caller: Caller;
  language: Language;
  say: Messages;
  /** YYYY-MM-DD, in the bot's time zone or as asked. */
  today: string;
  library: Library;
  store: Store;
  reminders: Reminders;
  /** What members have added, as it stands. */
  added: Added;
  /** Milliseconds since 1970. */
  now: number;
  /** The bot's own, in which days are told. */
  timeZone: string;
  commands: CommandTable;
  /** Who is an admin as configured. */
  admins: readonly AdminEntry[];
}

/** Returned by a command whose words do not parse: the line is then answered as a question. */
export interface AsQuestion {
  question: string;
  /** What the command's name already says of the question; absent where the whole line is the question. */
  intent?: Intent;
}

/** A file in `commands/`; the file's name is the command's name. */
export interface CommandDefinition {
  /** What people may type, the name itself aside; the first of each language is the one shown. */
  aliases: LocalizedWords;
  summary: Localized;
  /** What may follow the name: `<theme> [to:canada|mexico|companies]`. */
  usage: Localized;
  /** Whole lines without `/apg`. */
  examples: LocalizedWords;
  options?: Record<string, OptionDefinition>;
  /** Where help, and with it each platform's list, names it: lower comes first, without one it comes last. */
  place?: number;
  /** What only buttons send: it is understood, and no list names it. */
  hidden?: true;
  /** The right it needs; a mistyped name is answered at once only where this is `ask`. */
  action: Action;
  /** The right that these words behind the name need, where it is not the same for all. */
  actionFor?(rest: string): Action;
  /**
   * It takes what people write: text between quotation marks is one piece, the line may be longer than a question
   * (`MAX_WRITTEN`), and a record's code alone is left to it.
   */
  written?: boolean;
  run(input: Input, context: Context): Reply | AsQuestion | Promise<Reply | AsQuestion>;
}

export interface Command extends CommandDefinition {
  name: string;
}

/** All commands, found by any of their names. */
export interface CommandTable {
  /** What help names, in its order. */
  list: Command[];
  /** By an exact name in any language, accents and case aside. */
  find(word: string): { command: Command; language: Language | undefined } | undefined;
  /** The command most likely meant by a mistyped word. */
  nearest(word: string): Command | undefined;
}

/** Identity; gives a command file its types. */
export function defineCommand(definition: CommandDefinition): CommandDefinition {
  return definition;
}
