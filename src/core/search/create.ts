import { fold } from "../fold.js";
import type { Entry } from "../library.js";
import type { Content } from "../vocabulary.js";
import { createConcepts } from "./concepts.js";
import { searched } from "./documents.js";
import { createGroups, termNames } from "./groups.js";
import { createIndex } from "./index.js";
import { settledByDate } from "./outcome.js";
import { readQuestion } from "./question.js";
import { createRank, hasFigure, type Ranked } from "./rank.js";
import type { Search } from "./search.js";
import { createSpelling } from "./spelling.js";
import { tokens } from "./tokens.js";
import { verdict } from "./verdict.js";
import { commonWords, isCommon, SOFT, STOP } from "./words/words.js";
import { writeOutDates } from "./written-dates.js";

const LIMIT = 10;
/** As many as are needed to bring up a later point that belongs beside the first. */
const LOOKED_AT = 10;

/**
 * Search over reviewed content, all in memory.
 *
 * @example
 * const search = createSearch(content);
 * search.query("how many journalists were killed").entries[0]; // { kind: "fact", record: F0.16 }
 */
export function createSearch(content: Content): Search {
  const groups = createGroups(content);
  const frequency = new Map<string, number>();
  const count = (word: string) => frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const index = createIndex(searched(content, groups, count));
  const { records } = index;
  for (const word of groups.words()) count(word);
  for (const word of [...STOP, ...SOFT, ...commonWords()]) count(word);
  const spelling = createSpelling(frequency, (word) => STOP.has(word) || SOFT.has(word) || isCommon(word));
  const concepts = createConcepts(index, groups, spelling);
  const names = new Map<string, number>();
  for (const { id, entry } of records) {
    if (entry.kind !== "term") continue;
    for (const name of termNames(entry.record)) {
      const words = tokens(name).flatMap(({ text, parts }) => parts ?? [text]);
      const key = words.filter((word) => !STOP.has(word)).join(" ");
      if (key && !names.has(key)) names.set(key, id);
    }
  }
  const named = (name: string) => names.get(name);
  const parts = { groups, concepts, spelling, named };
  const rank = createRank(records, named);
  const countedTerms = new Set(records.filter(hasFigure).flatMap(({ figure }) => [...figure]));
  const byReference = new Map(records.map((record) => [keyOf(record.entry), record.id]));

  return {
    knows: (word) => {
      const found = tokens(word);
      return (
        (found.length > 0 &&
          found.every(({ text, parts }) =>
            [text, ...(parts ?? [])].some((each) => spelling.has(each) || concepts.names(each)),
          )) ||
        spelling.has(fold(word))
      );
    },
    query(line, { limit = LIMIT, intent: given } = {}) {
      const written = writeOutDates(line);
      // A date alone asks what is on it.
      const alone = written !== line && /^\d+ [a-z]+ \d{4}$/.test(written) ? "when" : undefined;
      const question = readQuestion(written, parts, given ?? alone);
      const ranked = rank(question, Math.max(limit, LOOKED_AT));
      const { found, missing } = verdict(question, ranked, records, countedTerms);
      const shown = question.intent === "ask" ? withLater(ranked) : ranked;
      const entries = shown.slice(0, limit).map(({ id }) => (records[id] as (typeof records)[number]).entry);
      const intent = given ?? settledByDate(question.intent, entries);
      return { found, intent, entries, missing, corrected: question.corrected };
    },
  };

  /** An ask that the other document took up again is answered with both. */
  function withLater(ranked: Ranked[]): Ranked[] {
    const [first] = ranked;
    const entry = first && records[first.id]?.entry;
    if (!first || entry?.kind !== "recommendation" || !entry.record.later) return ranked;
    const id = byReference.get(`recommendation ${entry.record.later.reference}`);
    if (id === undefined || ranked.slice(0, 3).some((each) => each.id === id)) return ranked;
    const rest = ranked.filter((each) => each.id !== id);
    return [...rest.slice(0, 2), { ...first, id }, ...rest.slice(2)];
  }
}

const keyOf = (entry: Entry): string =>
  `${entry.kind} ${entry.kind === "theme" ? entry.record.id : entry.record.reference}`;
