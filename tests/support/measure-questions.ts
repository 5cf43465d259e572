/**
 * Says how many of a file's questions have their answer in the first three.
 * `npx tsx tests/support/measure-questions.ts tests/questions/dev.json`
 */
import { performance } from "node:perf_hooks";
import { readContent } from "../../src/content/load.js";
import { createSearch } from "../../src/core/search/search.js";
import { ask, readQuestions, report } from "./questions.js";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("usage: npx tsx tests/support/measure-questions.ts FILE");
  process.exit(2);
}
const { content } = readContent();
const started = performance.now();
const search = createSearch(content);
console.log(`built in ${(performance.now() - started).toFixed(0)} ms`);
console.log(report(readQuestions(file).map((question) => ask(search, question))));
