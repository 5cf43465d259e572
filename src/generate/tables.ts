import type { Command } from "../core/command.js";
import { ERROR_CODES, type ErrorCode } from "../core/errors.js";

/** The README's table of commands, from the command files. */
export function commandTable(commands: Command[]): string {
  const rows = commands.map(({ name, usage, summary, aliases }) => {
    const others = [aliases.fr[0], aliases.es[0]].filter(Boolean).map((word) => `\`${word}\``);
    const line = escaped(`${name} ${usage.en}`.trim());
    return `| \`${line}\` | ${summary.en} | ${others.join(", ")} |`;
  });
  return ["| type after `/apg` | what you get | in French, in Spanish |", "|---|---|---|", ...rows].join(
    "\n",
  );
}

/** What each code means and what to do; a code without an entry does not compile. */
const MEANINGS: Record<ErrorCode, string> = {
  APG_UNKNOWN_OPTION: "The command has no such option. The answer lists those it has.",
  APG_OPTION_VALUE: "The option has no such value. The answer lists those it has.",
  APG_TOO_LONG:
    "The line is longer than 500 characters, or 1,200 where it carries what a member adds. Use fewer words.",
  APG_NOT_ALLOWED: "The person may not do this. The answer says who can.",
  APG_NOT_WRITABLE: "Something that a member wants to add cannot be used as it is. Each problem is named.",
  APG_NO_SUCH_DATE: "No date has that reference, or it is not one that members can change.",
  APG_NO_CHANNEL: "Reminders go to a channel. Type it in the one that is to get them.",
  APG_CANNOT_POST: "The bot cannot post in that channel. The answer says what lets it in.",
  APG_NO_SUBSCRIPTION: "No subscription of this channel, or no post of it, has that number.",
  APG_INTERNAL: "A mistake of the bot. The log has an entry with the same number.",
  CLI_UNKNOWN_FLAG: "The terminal command has no such flag.",
  CLI_FLAG_VALUE: "A flag's value, or a file that it names, cannot be used.",
  CONFIG_INVALID: "The environment cannot be used. Every problem is listed with its variable.",
  CONTENT_INVALID: "The files in `seeds/` do not hold together. Every problem is listed with its record.",
  COMMAND_INVALID: "A file in `commands/` is broken, or two answer to one word.",
  DOCUMENT_UNKNOWN: "The imported file is not the text that the content was made from.",
  STORE_UNAVAILABLE:
    "Something could not be stored; nothing was changed. Check the disk and DATA_DIR, or the database.",
  STORE_CORRUPT:
    "The store's file is damaged and has no good copy. The bot does not start over it; restore a backup.",
  STORE_CONFLICT: "Somebody else changed the same thing first. Look at what they changed, then do it again.",
  STORE_LOCKED: "Another process has the store's file open. Stop it, or use another DATA_DIR.",
  STORE_REPLACED:
    "Something else wrote the store's file while the bot runs, so it stores nothing more. Stop that, then restart the bot.",
  BACKUP_INVALID: "The file is not a whole backup of this program. Nothing was changed.",
};

/** The README's table of error codes. */
export function errorTable(): string {
  return [
    "| code | what it means, what to do |",
    "|---|---|",
    ...ERROR_CODES.map((code) => `| \`${code}\` | ${MEANINGS[code]} |`),
  ].join("\n");
}

/** A bar would end the cell. */
function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** Replaces what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`. Throws where the marks are missing. */
export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the marks ${start} and ${end} are missing`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
