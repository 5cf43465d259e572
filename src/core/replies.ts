import type { Command, Context, OptionDefinition } from "./command.js";
import type { ErrorCode } from "./errors.js";
import type { Match } from "./library.js";
import type { OptionProblem } from "./line.js";
import { nameIn, optionName, valueName } from "./names.js";
import type { Part, Reply, Suggestion } from "./reply.js";
import { steps } from "./steps.js";
import type { Theme } from "./vocabulary.js";

/** Starts a reply with what every one carries; found and shareable unless said otherwise. */
export function reply(
  context: Context,
  fields: { title: string; line: string; parts: Part[] } & Partial<Reply>,
): Reply {
  return {
    language: context.language,
    asOf: context.today,
    found: true,
    suggestions: [],
    shareable: true,
    ...fields,
  };
}

/** The reply with a line of small print above it: how the line was read. */
export function noted(answer: Reply, text: string): Reply {
  return { ...answer, parts: [{ kind: "note", text }, ...answer.parts] };
}

/** What is said above an answer where the theme was typed with a slip. */
export function themeNotice(
  match: Match<Theme> | undefined,
  typed: string,
  { say, language }: Context,
): Part[] {
  if (!match || match.exact) return [];
  return [{ kind: "note", text: say.readAsTheme(typed, match.value.title[language]) }];
}

/** A clear error: stable code, what is wrong, what to do; never a dead end. */
export function errorReply(
  context: Context,
  line: string,
  code: ErrorCode,
  { message, hint }: { message: string; hint: string },
  suggestions: Suggestion[] = steps(context, ["themes", "help"]),
): Reply {
  return reply(context, {
    title: message,
    line,
    found: false,
    shareable: false,
    parts: [{ kind: "text", text: [`${hint} (`, { code }, ")"] }],
    suggestions,
    error: { code, message, hint },
  });
}

/** Every wrong option of a line at once, with the line as it would be without them as a button. */
export function optionErrors(
  context: Context,
  command: Command,
  rest: string,
  problems: OptionProblem[],
): Reply {
  const told = problems.map((problem) => optionError(problem, command.options ?? {}, context));
  const code = problems.some(({ kind }) => kind !== "unknown") ? "APG_OPTION_VALUE" : "APG_UNKNOWN_OPTION";
  const message = told.map((error) => error.message).join(" ");
  const hint = told.map((error) => error.hint).join(" ");
  const right = problems.reduce((kept, { typed }) => without(kept, typed), rest);
  const line = [nameIn(command, context.language), right].filter(Boolean).join(" ");
  return errorReply(context, line, code, { message, hint }, [{ label: line, line }]);
}

/** A line without the last place in which a piece of it stands: of two values it is the second that is too many. */
function without(line: string, piece: string): string {
  const at = line.lastIndexOf(piece);
  return `${line.slice(0, at)}${line.slice(at + piece.length)}`.replace(/ {2,}/g, " ").trim();
}

/** What is wrong with one option, naming what would be right in the words of the reader's language. */
function optionError(
  problem: OptionProblem,
  options: NonNullable<Command["options"]>,
  { language, say }: Context,
): { message: string; hint: string } {
  const shown = (id: string) => optionName(id, options[id] as OptionDefinition, language);
  if (problem.kind === "unknown") return say.errors.unknownOption(problem.name, problem.known.map(shown));
  if (problem.kind === "twice") return say.errors.optionTwice(shown(problem.name));
  const option = options[problem.name] as OptionDefinition;
  const known = problem.known.map((value) => valueName(value, option, language));
  return say.errors.optionValue(shown(problem.name), problem.value, known);
}
