import { LANGUAGES, type Language } from "../i18n/language.js";
import type { Command, CommandDefinition, CommandTable } from "./command.js";
import { ApgError, type Problem } from "./errors.js";
import { fold } from "./fold.js";
import { nearest } from "./match.js";
import type { Action } from "./rights.js";

/** Commands are few and short, so that a slip is recognised in three letters already: `rcs`. */
const SHORTEST = 3;

/**
 * All commands by all their names.
 * @throws ApgError COMMAND_INVALID naming every clash: two commands that answer to one word.
 */
export function createCommandTable(definitions: ReadonlyMap<string, CommandDefinition>): CommandTable {
  const list = [...definitions].map(([name, definition]): Command => ({ name, ...definition }));
  const names = new Map<string, { command: Command; language: Language | undefined }>();
  const problems: Problem[] = [];
  const add = (word: string, command: Command, language: Language | undefined) => {
    const known = names.get(fold(word));
    if (known && known.command !== command) {
      problems.push({
        where: `commands/${command.name}`,
        what: `"${word}" already belongs to commands/${known.command.name}`,
        hint: "give one of them another word",
      });
    } else if (!known) names.set(fold(word), { command, language });
    // A word of two languages tells nothing about the one who types it.
    else if (known.language !== language) known.language = undefined;
  };
  for (const command of list) {
    add(command.name, command, "en");
    for (const language of LANGUAGES)
      for (const word of command.aliases[language]) add(word, command, language);
  }
  if (problems.length) throw new ApgError("COMMAND_INVALID", "commands clash", { problems });
  const named = list.filter(({ hidden }) => !hidden);
  const meant = [...names].filter(([, { command }]) => !command.hidden);
  const commands = new Map(meant.map(([word, { command }]) => [word, command]));
  const longest = new Map([...commands].filter(([, command]) => !beginsAnother(command, list)));
  return {
    list: named,
    find: (word) => names.get(fold(word)),
    nearest: (word) => (nearest(word, longest, SHORTEST) ?? nearest(word, commands, SHORTEST))?.value,
  };
}

/** `recz` is as near to `rec` as to `recs`: the longer is meant, since it answers for a reference too. */
function beginsAnother({ name }: Command, list: Command[]): boolean {
  return list.some((other) => other.name !== name && other.name.startsWith(name));
}

/** The right that a command needs for the words behind its name. */
export function actionOf(command: Command, rest: string): Action {
  return command.actionFor?.(rest) ?? command.action;
}
