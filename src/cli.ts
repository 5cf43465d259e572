import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./app.js";
import { type Config, environment, readConfig } from "./config.js";
import { checkAgainst } from "./content/against/against.js";
import { loadContent, readContent } from "./content/load.js";
import { importDocument } from "./content/quotes.js";
import type { Fixed } from "./core/dispatch.js";
import { ApgError, type Problem } from "./core/errors.js";
import { isDay } from "./i18n/days.js";
import { LANGUAGES } from "./i18n/language.js";
import { createLog } from "./log.js";
import { seedsDir } from "./paths.js";
import { answerLine, type ChatOptions, chat } from "./platforms/text/chat.js";
import { openLowdbStore } from "./stores/lowdb.js";

const EXIT = { answered: 0, usage: 2, content: 3 } as const;

const USAGE = `Usage:
  apg <line>                     answer a line: apg recs migration
  apg                            answer lines from standard input, one at a time
  apg check [--against FILE]     check the content, also against its source text
  apg documents add FILE         import a source text, so that exact words are quoted

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

/** Runs `apg ...`; returns the exit code: 0 answered, 2 bad usage, 3 content invalid. */
export async function runCli(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parse(argv);
    if (values.help) {
      process.stdout.write(USAGE);
      return EXIT.answered;
    }
    const config = readConfig(environment());
    const [first, second] = positionals;
    if (first === "check") {
      expectWords(positionals, 1, "apg check [--against FILE]");
      return await check(values.against);
    }
    if (values.against !== undefined) {
      throw new ApgError("CLI_UNKNOWN_FLAG", "--against goes with check", {
        problems: [{ where: "--against", what: "has no meaning here", hint: "apg check --against FILE" }],
      });
    }
    if (first === "documents") {
      expectWords(positionals, second === "add" ? 3 : -1, "apg documents add FILE");
      return await addDocument(positionals[2] as string, config);
    }
    return await answer(positionals.join(" "), config, fixedOf(values), values.json);
  } catch (error) {
    return report(error);
  }
}

/** The words after `check` and `documents` are fixed; what is more or less is no question. */
function expectWords(positionals: string[], count: number, usage: string): void {
  if (positionals.length === count) return;
  throw new ApgError("CLI_UNKNOWN_FLAG", `"${positionals.join(" ")}" is not understood`, {
    problems: [{ where: "command line", what: "has other words than this command takes", hint: usage }],
  });
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new ApgError("CLI_UNKNOWN_FLAG", (cause as Error).message.split(". ")[0] as string, { cause });
  }
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

async function answer(line: string, config: Config, fixed: Fixed, json: boolean): Promise<number> {
  const store = await openLowdbStore(join(config.dataDir, "terminal.json"));
  const app = await build(config, { store, log: createLog("error") });
  const options: ChatOptions = {
    input: process.stdin,
    output: process.stdout,
    dispatch: app.dispatch,
    fixed,
    json,
    colours: process.stdout.isTTY === true && !json,
  };
  try {
    if (!line) {
      await chat(options);
      return EXIT.answered;
    }
    const { reply, text } = await answerLine(line, options);
    process.stdout.write(`${text}\n`);
    return reply.error ? EXIT.usage : EXIT.answered;
  } finally {
    await app.close();
  }
}

async function check(against: string | undefined): Promise<number> {
  const { content, problems } = readContent(seedsDir);
  if (against !== undefined) problems.push(...checkAgainst(content, await readText(against)));
  for (const { where, what, hint } of problems) {
    process.stdout.write(`${where}: ${what}${hint ? ` (${hint})` : ""}\n`);
  }
  const counts = Object.entries(content).map(([name, list]) => `${list.length} ${name}`);
  process.stdout.write(
    `${counts.join(", ")}: ${problems.length === 0 ? "no problem" : `${problems.length} problems`}\n`,
  );
  return problems.length === 0 ? EXIT.answered : EXIT.content;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ApgError("CLI_FLAG_VALUE", "a file cannot be read", {
      problems: [
        {
          where: path,
          what: (cause as NodeJS.ErrnoException).code ?? "unreadable",
          hint: "name a text file",
        },
      ],
      cause,
    });
  }
}

async function addDocument(path: string, config: Config): Promise<number> {
  const { documents } = loadContent(seedsDir);
  const matched = await importDocument(path, config.dataDir, documents);
  process.stdout.write(
    `Imported; matches ${matched.map(({ id }) => id).join(", ")}. Exact words are quoted from now on.\n`,
  );
  return EXIT.answered;
}

function report(error: unknown): number {
  if (!(error instanceof ApgError)) throw error;
  process.stderr.write(`${error.report}\n`);
  if (error.code.startsWith("CLI_")) process.stderr.write(`\n${USAGE}`);
  return error.code === "CONTENT_INVALID" ? EXIT.content : EXIT.usage;
}

// Whoever reads may stop reading (`| head`); that is no error.
process.stdout.on("error", () => process.exit(EXIT.answered));
process.exitCode = await runCli(process.argv.slice(2));
