import type { Context } from "./command.js";
import type { Entry } from "./library.js";
import { lineOf } from "./names.js";
import { reply } from "./replies.js";
import type { Part, RecordKind, Reply } from "./reply.js";
import type { Intent, SearchResult } from "./search/search.js";
import { steps } from "./steps.js";
import { recordPart } from "./views/entry.js";
import type { Theme } from "./vocabulary.js";

/** An answer to a question is short: the best, and two more in case it is not what was meant. */
const ANSWERS = 3;
/** How many results are looked through where only one kind of record is wanted. */
const DEPTH = 40;

export interface QuestionOptions {
  /** Said above the answer. */
  notice?: string;
  /** What the question is after, where that is known otherwise. */
  intent?: Intent;
  only?: RecordKind;
  /** Records shown at most; 3 unless told. */
  limit?: number;
  /** The line that gives this answer again, where that is not a search. */
  line?: string;
}

/**
 * Answers words that are no command. What the documents do not have is said first, and the nearest is then
 * shown as the nearest, never as the answer.
 */
export function answerQuestion(question: string, context: Context, options: QuestionOptions = {}): Reply {
  const { say } = context;
  const limit = options.limit ?? ANSWERS;
  const looked = lookUp(question, context, limit, options);
  // The nearest that the documents have is none that a member added.
  const result = looked.found
    ? looked
    : { ...looked, entries: looked.entries.filter((each) => !isAdded(each)) };
  const parts: Part[] = [];
  if (options.notice) parts.push({ kind: "note", text: options.notice });
  if (result.corrected.length) parts.push({ kind: "note", text: say.readWords(result.corrected) });
  parts.push(...verdict(result, context), ...result.entries.map((entry) => recordPart(entry, context)));
  const theme = themeOf(result.entries[0], context);
  const more = lineOf(context, "search", question);
  return reply(context, {
    title: say.answerTo(question),
    line: options.line ?? more,
    found: result.found,
    parts,
    suggestions: [
      ...(limit === ANSWERS && result.found ? [{ label: say.goSearch(question), line: more }] : []),
      ...(theme ? steps(context, ["recs", "facts"], theme) : steps(context, ["themes", "help"])),
    ],
  });
}

function lookUp(
  question: string,
  context: Context,
  limit: number,
  { only, intent }: QuestionOptions,
): SearchResult {
  const { library, language } = context;
  if (!only) return library.search.query(question, { limit, language, intent });
  const result = library.search.query(question, { limit: DEPTH, language, intent });
  const entries = result.entries.filter(({ kind }) => kind === only);
  if (entries.length) return { ...result, entries: entries.slice(0, limit) };
  return { ...result, found: false, entries: result.entries.slice(0, limit) };
}

function verdict({ found, intent, entries, missing }: SearchResult, { say }: Context): Part[] {
  if (found) {
    const known = entries[0] && isAdded(entries[0]);
    return intent === "outcome" && !known ? [{ kind: "text", text: { bold: say.outcomeUnknown } }] : [];
  }
  const said = missing.length ? say.notInDocumentsWords(missing) : say.notInDocuments;
  return [
    { kind: "text", text: { bold: said } },
    { kind: "text", text: entries.length ? say.nearest : say.nothingNear },
  ];
}

function isAdded(entry: Entry): boolean {
  return entry.kind === "date" && entry.record.added !== undefined;
}

/** The theme that a record stands under. */
export function themeOf(entry: Entry | undefined, { library }: Context): Theme | undefined {
  if (!entry) return undefined;
  if (entry.kind === "theme") return entry.record;
  const id = entry.kind === "term" ? entry.record.themes[0] : entry.record.theme;
  return id === undefined ? undefined : library.theme(id);
}
