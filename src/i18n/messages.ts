import type { AddedMessages } from "./added/messages.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import type { Language } from "./language.js";

/** The words that several commands and platforms say. What one command alone says stands in its own file. */
export interface Messages {
  kind: Record<"recommendation" | "fact" | "date" | "theme" | "term", string>;
  kinds: Record<"recommendation" | "fact" | "date" | "theme" | "term", (count: number) => string>;
  actor: Record<"canada" | "mexico" | "companies", string>;
  /** What the addressee is asked to do: "urge". */
  act: Record<string, string>;
  status: Record<string, string>;
  dateKind: Record<"deadline" | "milestone" | "recurring" | "event", string>;
  termKind: Record<string, string>;

  /** Small print of a recommendation. */
  addressee(actors: string[], stated: boolean): string;
  notADemand: Record<"encourage" | "welcome" | "hope", string>;
  statementOfNeed: string;
  statusIs(status: string): string;
  changedLater(reference: string, date: string, note: string): string;
  continuedLater(reference: string, date: string, note: string): string;
  hangsOn(dates: string[]): string;

  /** Small print of a fact. */
  saidBy(who: string): string;
  saidByNobody: string;
  asOf(date: string, age: string): string;
  inferred(note: string): string;
  period(period: string): string;
  shareOf(figure: string, base: string): string;
  shareOfUnknown(figure: string): string;
  conflictsWith(reference: string, headline: string): string;
  compatibleWith(reference: string, headline: string): string;
  note(note: string): string;

  /** "15 years ago"; undefined units never occur. */
  ago(count: number, unit: "day" | "month" | "year"): string;
  /** Of a date later than an earlier day that was asked for. */
  ahead: string;
  thisYear: string;
  lastYear: string;
  thisMonth: string;
  daysLeft(days: number): string;
  today: string;
  tomorrow: string;
  passed(date: string, age: string): string;
  /** A month or a year that has begun and is not over. */
  during(date: string): string;
  undated(wording: string): string;
  awaited: string;
  noOutcome: string;
  outcome(text: string): string;
  wording(wording: string): string;

  section(id: string): string;
  locator(kind: "bullet" | "recommendation" | "paragraph" | "footnote" | "heading", number: number): string;
  lines(line: number, lineEnd: number | undefined): string;
  documentOf(shortTitle: string, date: string): string;
  related: string;
  textNotImported: string;

  /** Notices above an answer. */
  readAsCommand(typed: string, name: string): string;
  readAsTheme(typed: string, title: string): string;
  readAsTerm(typed: string, name: string): string;
  asQuestion(line: string): string;
  /** Above a record that a longer line names by its code. */
  asRecord(line: string): string;
  noRecord(code: string): string;
  answerTo(question: string): string;
  readWords(pairs: [string, string][]): string;
  notInDocuments: string;
  notInDocumentsWords(words: string[]): string;
  nearest: string;
  nothingNear: string;
  outcomeUnknown: string;
  documentsAre(dates: string): string;

  /** Labels of buttons. */
  goRecs(theme: string): string;
  goFacts(theme: string): string;
  goDates(theme: string): string;
  goBrief(theme: string): string;
  goRecord(reference: string): string;
  goDeadlines: string;
  goThemes: string;
  goHelp: string;
  goSearch(words: string): string;
  didYouMean(line: string): string;

  page(from: number, to: number, of: number): string;
  nextPage: string;
  previousPage: string;
  share: string;
  sharedBy(name: string): string;
  nextSteps: string;

  added: AddedMessages;

  errors: {
    unknownOption(name: string, known: string[]): { message: string; hint: string };
    optionValue(name: string, value: string, known: string[]): { message: string; hint: string };
    optionTwice(name: string): { message: string; hint: string };
    /** @param written of a line that carries what a member adds, which is no question */
    tooLong(length: number, most: number, written: boolean): { message: string; hint: string };
    /** Who can, by name; none is known where there are no names. */
    notAllowed(names: string[]): { message: string; hint: string };
    conflict: { message: string; hint: string };
    internal(id: string): { message: string; hint: string };
    store: { message: string; hint: string };
    /** In the terminal, while the bot runs. */
    locked: { message: string; hint: string };
    /** Somebody else wrote what the bot stores in. */
    replaced: { message: string; hint: string };
  };
}

/** A language without its catalogue does not compile. */
export const messages = { en, fr, es } satisfies Record<Language, Messages>;
