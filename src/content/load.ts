import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { ApgError, type Problem } from "../core/errors.js";
import type { Content } from "../core/vocabulary.js";
import { seedsDir } from "../paths.js";
import { CHECKS, type Check, checkContent, STRUCTURE_CHECKS, type Unread } from "./check/check.js";
import { parseJson } from "./json.js";
import type { SeedFile } from "./records.js";
import { seedFiles } from "./schema.js";

/** What a folder of seed files holds: the records of the right shape, and all that is wrong. */
export interface Reading {
  content: Content;
  problems: Problem[];
}

/**
 * The content of a folder of seed files, proven by shape, references, sources, dates, figures and names: what a
 * wrong answer would come from. How texts are worded is left to `apg check` and the tests, since it would
 * double the time that a start takes. Throws `ApgError` CONTENT_INVALID whose `problems` list all that is wrong
 * in all files.
 */
export function loadContent(folder: string = seedsDir): Content {
  const { content, problems } = readContent(folder, STRUCTURE_CHECKS);
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new ApgError("CONTENT_INVALID", `the content in ${folder} has ${count}`, { problems });
  }
  return content;
}

/**
 * Reads the seed files and reports instead of throwing. A record of a wrong shape is left out of `content`;
 * the checks still run over the others, so that one misspelt key does not hide what else is wrong.
 */
export function readContent(folder: string = seedsDir, checks: Check[] = CHECKS): Reading {
  const problems: Problem[] = [];
  const unread: Unread = { files: new Set(), names: new Set() };
  const content = Object.fromEntries(
    (Object.keys(seedFiles) as SeedFile[]).map((file) => [file, readFile(folder, file, problems, unread)]),
  ) as unknown as Content;
  problems.push(...checkContent(content, unread, checks));
  return { content, problems };
}

function readFile(folder: string, file: SeedFile, problems: Problem[], unread: Unread): unknown[] {
  const json = readJson(folder, file);
  problems.push(...json.problems);
  if (!Array.isArray(json.value)) {
    if (json.problems.length === 0) problems.push({ where: `${file}.json`, what: "is not a list" });
    unread.files.add(file);
    return [];
  }
  const shape = seedFiles[file];
  if (json.value.length === 0 && !shape.safeParse([]).success) {
    problems.push({ where: `${file}.json`, what: "is empty" });
    unread.files.add(file);
  }
  return json.value.flatMap((raw, index) => {
    const parsed = (shape.element as z.ZodType).safeParse(raw);
    if (parsed.success) return [parsed.data];
    const name = nameOf(raw);
    if (name !== undefined) unread.names.add(name);
    problems.push(...parsed.error.issues.flatMap((issue) => toProblems(file, name ?? `[${index}]`, issue)));
    return [];
  });
}

function readJson(folder: string, file: SeedFile): { value?: unknown; problems: Problem[] } {
  const where = `${file}.json`;
  let text: string;
  try {
    text = readFileSync(join(folder, where), "utf8");
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const what = missing ? "is missing" : `cannot be read: ${(error as Error).message}`;
    return { problems: [{ where, what, hint: `it is looked for in ${folder}` }] };
  }
  return parseJson(text, where);
}

/** What a reader would look for: the reference, the id, else the place in the list. */
function nameOf(raw: unknown): string | undefined {
  const { reference, id } = (raw ?? {}) as { reference?: unknown; id?: unknown };
  const name = reference ?? id;
  return typeof name === "string" ? name : undefined;
}

function toProblems(file: SeedFile, name: string, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${String(key)}`),
    "",
  );
  const at = (field: string) => `${file}.json ${name}${field && ` ${field}`}`;
  if (issue.code !== "unrecognized_keys") return [{ where: at(path), what: issue.message }];
  return issue.keys.map((key) => ({
    where: at(path ? `${path}.${key}` : key),
    what: "is no field of such a record",
    hint: "misspelt?",
  }));
}
