import type { Command, Context, Input } from "./command.js";
import type { ErrorCode } from "./errors.js";
import type { OptionProblem } from "./line.js";
import { nameIn } from "./names.js";
import type { Part, Reply, Suggestion } from "./reply.js";

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

/** A clear error: stable code, what is wrong, what to do. */
export function errorReply(
  context: Context,
  line: string,
  code: ErrorCode,
  { message, hint }: { message: string; hint: string },
  suggestions: Suggestion[] = [],
): Reply {
  return reply(context, {
    title: message,
    line,
    found: false,
    shareable: false,
    parts: [{ kind: "text", text: `${hint} (${code})` }],
    suggestions,
    error: { code, message, hint },
  });
}

/** Every wrong option of a line at once, with the line as it would be without them as a button. */
export function optionErrors(
  context: Context,
  command: Command,
  input: Input,
  problems: OptionProblem[],
): Reply {
  const { errors } = context.say;
  const told = problems.map((problem) =>
    problem.kind === "unknown"
      ? errors.unknownOption(problem.name, problem.known)
      : errors.optionValue(problem.name, problem.value, problem.known),
  );
  const code = problems.some(({ kind }) => kind === "value") ? "APG_OPTION_VALUE" : "APG_UNKNOWN_OPTION";
  const message = told.map((error) => error.message).join(" ");
  const hint = told.map((error) => error.hint).join(" ");
  const line = [nameIn(command, context.language), input.text].filter(Boolean).join(" ");
  return errorReply(context, line, code, { message, hint }, [{ label: line, line }]);
}
