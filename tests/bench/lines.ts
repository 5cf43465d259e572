import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CommandTable } from "../../src/core/command.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { root } from "../../src/paths.js";

/** A line that is asked, and the row of the table that it counts for. */
export interface BenchLine {
  line: string;
  row: string;
}

/** Every example of every command in three languages, each command alone, and the questions of the development set. */
export function benchLines(commands: CommandTable): BenchLine[] {
  const lines = commands.list.flatMap(({ name, examples }) =>
    [name, ...LANGUAGES.flatMap((language) => examples[language])].map((line) => ({
      line,
      row: rowOf(line, name),
    })),
  );
  const file = join(root, "tests/questions/dev.json");
  const questions = JSON.parse(readFileSync(file, "utf8")) as { language: string; question: string }[];
  const all = [
    ...lines,
    ...questions.map(({ language, question }) => ({ line: question, row: `question, ${language}` })),
  ];
  return [...new Map(all.map((each) => [each.line, each])).values()];
}

/** `lang fr` waits for the disk, which is another thing than the time to find an answer. */
const rowOf = (line: string, name: string): string =>
  name === "lang" && line.includes(" ") ? STORED : `\`${name}\``;

export const STORED = "`lang <language>`, stored on disk";
