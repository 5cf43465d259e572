import { parseArgs } from "node:util";
import type { Fixed } from "../core/dispatch.js";
import { ApgError, type Problem } from "../core/errors.js";
import { isDay } from "../i18n/days.js";
import { LANGUAGES, type Language } from "../i18n/language.js";

export const USAGE = `Usage:
  apg <line>                     answer a line: apg recs migration
  apg                            answer lines from standard input, one at a time
  apg check [--against FILE]     check the content, also against its source text
  apg documents add FILE         import a source text, so that exact words are quoted
  apg doctor                     how every subscription is doing; ends with 1 where something is wrong
  apg backup FILE                write all that the bot stores into a file
  apg restore FILE               put a backup in the place of all that the bot stores; stop the bot first

Options:
  --json                         one JSON object a line
  --as-of YYYY-MM-DD             the day that "upcoming" and ages count from
  --lang en|fr|es                the language of the answer
`;

const OPTIONS = {
  json: { type: "boolean", default: false },
  "as-of": { type: "string" },
  lang: { type: "string" },
  against: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** What a command line of `apg` asks for. */
export type Arguments =
  | { kind: "help" }
  | { kind: "doctor"; language: Language | undefined }
  | { kind: "check"; against: string | undefined }
  | { kind: "add-document" | "backup" | "restore"; path: string }
  /** An empty line: the lines come from standard input. */
  | { kind: "answer"; line: string; fixed: Fixed; json: boolean };

/**
 * Reads a command line.
 * @throws ApgError CLI_UNKNOWN_FLAG, CLI_FLAG_VALUE
 */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = parse(argv);
  if (values.help) return { kind: "help" };
  const [first, second = "", path] = positionals;
  if (first === "check") {
    expectWords(positionals, positionals.length === 1, "apg check [--against FILE]");
    return { kind: "check", against: values.against };
  }
  if (values.against !== undefined) {
    throw new ApgError("CLI_UNKNOWN_FLAG", "--against goes with check", {
      problems: [{ where: "--against", what: "has no meaning here", hint: "apg check --against FILE" }],
    });
  }
  if (first === "doctor") {
    expectWords(positionals, positionals.length === 1, "apg doctor");
    return { kind: "doctor", language: fixedOf(values).language };
  }
  if (first === "documents") {
    expectWords(positionals, second === "add" && positionals.length === 3, "apg documents add FILE");
    return { kind: "add-document", path: path as string };
  }
  if (first === "backup" || first === "restore") {
    expectWords(positionals, positionals.length === 2, `apg ${first} FILE`);
    return { kind: first, path: second };
  }
  return { kind: "answer", line: positionals.join(" "), fixed: fixedOf(values), json: values.json };
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new ApgError("CLI_UNKNOWN_FLAG", (cause as Error).message.split(". ")[0] as string, { cause });
  }
}

/** The words after `check`, `doctor`, `documents`, `backup` and `restore` are fixed; what is more or less is no question. */
function expectWords(positionals: string[], right: boolean, usage: string): void {
  if (right) return;
  throw new ApgError("CLI_UNKNOWN_FLAG", `"${positionals.join(" ")}" is not understood`, {
    problems: [{ where: "command line", what: "has other words than this command takes", hint: usage }],
  });
}

function fixedOf(values: { "as-of"?: string; lang?: string }): Fixed {
  const problems: Problem[] = [];
  const asOf = values["as-of"];
  const language = LANGUAGES.find((known) => known === values.lang?.toLowerCase());
  if (values.lang !== undefined && !language) {
    problems.push({ where: "--lang", what: `"${values.lang}" is no language`, hint: LANGUAGES.join(", ") });
  }
  if (asOf !== undefined && !isDay(asOf)) {
    problems.push({ where: "--as-of", what: `"${asOf}" is no day`, hint: "YYYY-MM-DD" });
  }
  if (problems.length) throw new ApgError("CLI_FLAG_VALUE", "a flag's value cannot be used", { problems });
  return { language, asOf };
}
