import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Entry } from "../../src/core/library.js";
import type { Intent, Search, SearchResult } from "../../src/core/search/search.js";
import { LANGUAGES, type Language } from "../../src/i18n/language.js";

/** A question with what a member would have to be shown. */
export interface Question {
  language: Language;
  question: string;
  /** References; any one of them among the first three is a hit. */
  expect: string[];
  /** False where the documents do not have it. */
  found: boolean;
  intent?: Intent;
  tags?: string[];
}

export interface Outcome {
  question: Question;
  result: SearchResult;
  shown: string[];
  /** An answerable question: a required record is among the first three and it is said to be found. */
  hit: boolean;
  /** A required record is among the first three, whatever is said. */
  ranked: boolean;
  milliseconds: number;
}

export const readQuestions = (file: string): Question[] => JSON.parse(readFileSync(file, "utf8"));

export const referenceOf = (entry: Entry): string =>
  entry.kind === "theme" ? entry.record.id : entry.record.reference;

export function ask(search: Search, question: Question): Outcome {
  const started = performance.now();
  const result = search.query(question.question, { limit: 3 });
  const milliseconds = performance.now() - started;
  const shown = result.entries.map(referenceOf);
  const wanted = new Set(question.expect.map((reference) => reference.toLowerCase()));
  const ranked = shown.some((reference) => wanted.has(reference.toLowerCase()));
  const hit = question.found ? ranked && result.found : !result.found;
  return { question, result, shown, hit, ranked, milliseconds };
}

export interface Rates {
  language: Language;
  answerable: number;
  /** Share of answerable questions with a required record in the first three. */
  ranked: number;
  /** Share of answerable questions that are ranked and also said to be found. */
  hit: number;
  /** Share of answerable questions said not to be found. */
  falseNotFound: number;
  unanswerable: number;
  /** Share of unanswerable questions said not to be found. */
  trueNotFound: number;
  intents: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Rates by language. */
export function rates(outcomes: Outcome[]): Rates[] {
  return LANGUAGES.map((language) => {
    const own = outcomes.filter(({ question }) => question.language === language);
    const yes = own.filter(({ question }) => question.found);
    const no = own.filter(({ question }) => !question.found);
    const withIntent = yes.filter(({ question }) => question.intent);
    return {
      language,
      answerable: yes.length,
      ranked: share(yes.filter(({ ranked }) => ranked).length, yes.length),
      hit: share(yes.filter(({ hit }) => hit).length, yes.length),
      falseNotFound: 1 - share(yes.filter(({ result }) => result.found).length, yes.length),
      unanswerable: no.length,
      trueNotFound: share(no.filter(({ hit }) => hit).length, no.length),
      intents: share(
        withIntent.filter(({ question, result }) => question.intent === result.intent).length,
        withIntent.length,
      ),
    };
  });
}

const percent = (value: number): string => `${(value * 100).toFixed(1).padStart(5)} %`;

/** The rates as a table, then every miss with what was shown instead. */
export function report(outcomes: Outcome[]): string {
  const lines = rates(outcomes).map(
    (each) =>
      `${each.language}: ${String(each.answerable).padStart(3)} answerable: in first three ${percent(each.ranked)}, ` +
      `and said found ${percent(each.hit)}, falsely not found ${percent(each.falseNotFound)}; ` +
      `${String(each.unanswerable).padStart(3)} unanswerable: said so ${percent(each.trueNotFound)}; intent ${percent(each.intents)}`,
  );
  for (const { question, result, shown, hit, ranked } of outcomes) {
    if (hit) continue;
    const kind = question.found ? (ranked ? "NOT FOUND" : "NOT SHOWN") : "FOUND";
    lines.push(
      `${kind} ${question.language} "${question.question}" wanted ${question.expect.join(" ") || "none"}; ` +
        `${result.intent}, found ${result.found}, shown ${shown.join(" ")}` +
        (result.missing.length ? `, missing ${result.missing.join(" ")}` : "") +
        (result.corrected.length
          ? `, read ${result.corrected.map((pair) => pair.join("->")).join(" ")}`
          : ""),
    );
  }
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(3);
  lines.push(`time of a first asking: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  return lines.join("\n");
}
