import { added } from "./added/en.js";
import { formatList, plural } from "./format.js";
import type { Messages } from "./messages.js";

const list = (items: string[]) => formatList(items, "en");
const count =
  (one: string, other = `${one}s`) =>
  (n: number) =>
    plural(n, "en", { one: `# ${one}`, other: `# ${other}` });
const AGO = { day: count("day"), month: count("month"), year: count("year") };

export const en: Messages = {
  kind: { recommendation: "recommendation", fact: "fact", date: "date", theme: "theme", term: "term" },
  kinds: {
    recommendation: count("recommendation"),
    fact: count("fact"),
    date: count("date"),
    theme: count("theme"),
    term: count("term"),
  },
  actor: { canada: "Canada", mexico: "Mexico", companies: "Canadian companies" },
  act: {
    express_concern: "express concern",
    urge: "urge",
    press: "press",
    ask: "ask",
    call: "call on",
    raise: "raise",
    support: "support",
    fund: "fund",
    publish: "publicize",
    state_publicly: "speak out publicly",
    implement: "implement",
    ensure: "ensure",
    respect: "respect",
    review: "review",
    lead: "lead",
    underscore: "underscore",
    encourage: "encourage",
    welcome: "welcome",
    hope: "hope",
  },
  status: {
    not_assessed: "not assessed",
    raised: "raised",
    action_reported: "action reported (not the same as implemented)",
    limited_progress: "limited progress",
    in_progress: "in progress",
    substantially_implemented: "substantially implemented",
    implemented: "implemented",
    regressed: "regressed",
  },
  dateKind: { deadline: "deadline", milestone: "milestone", recurring: "recurring", event: "event" },
  termKind: {
    institution: "institution",
    organisation: "organisation",
    law: "law",
    mechanism: "mechanism",
    treaty: "treaty or agreement",
    concept: "concept",
    case: "case",
    company: "company",
    place: "place",
    document: "document",
  },
  addressee: (actors, stated) => `Addressed to: ${list(actors)}${stated ? "" : " (implied, not stated)"}`,
  notADemand: {
    encourage: "An encouragement, not a demand",
    welcome: "Welcomed, not a demand",
    hope: "A hope, not a demand",
  },
  statementOfNeed: "A statement of need, not phrased as an ask",
  statusIs: (status) => `Status: ${status}`,
  changedLater: (reference, date, note) => `Changed on ${date}, see ${reference}: ${note}`,
  continuedLater: (reference, date, note) => `Taken up again on ${date}, see ${reference}: ${note}`,
  hangsOn: (dates) => `Hangs on: ${dates.join("; ")}`,
  saidBy: (who) => `Source: ${who}`,
  saidByNobody: "The document names no source",
  asOf: (date, age) => `As of ${date}, ${age}`,
  inferred: (note) => `Inferred: ${note}`,
  period: (period) => `Period: ${period}`,
  shareOf: (figure, base) => `${figure} of ${base}`,
  shareOfUnknown: (figure) => `${figure}: the document does not say of how many`,
  conflictsWith: (reference, headline) => `The document contradicts itself, see ${reference}: ${headline}`,
  compatibleWith: (reference, headline) => `Compatible with ${reference}: ${headline}`,
  note: (note) => `Note: ${note}`,
  ago: (n, unit) => `${AGO[unit](n)} ago`,
  ahead: "after the day asked for",
  thisYear: "this year",
  lastYear: "last year",
  thisMonth: "this month",
  daysLeft: (days) => `${AGO.day(days)} left`,
  today: "today",
  tomorrow: "tomorrow",
  passed: (date, age) => `${date}: passed ${age}`,
  during: (date) => `${date}: no day given`,
  undated: (wording) => `No day given; the document says “${wording}”`,
  awaited: "Awaited when the document was written",
  noOutcome: "The document does not give the outcome",
  outcome: (text) => `Outcome: ${text}`,
  wording: (wording) => `Written as “${wording}”`,
  section: (id) =>
    id === "letter" ? "" : id === "front" ? "front pages" : id === "overview" ? "overview" : `section ${id}`,
  locator: (kind, n) => `${kind} ${n}`,
  lines: (line, end) => (end && end !== line ? `lines ${line}-${end}` : `line ${line}`),
  documentOf: (title, date) => `${title}, ${date}`,
  related: "Related",
  textNotImported:
    "To have the exact words quoted here, whoever runs the bot imports the text: apg documents add FILE",
  readAsCommand: (typed, name) =>
    `There is no command “${typed}”. Did you mean “${name}”? Here is its answer.`,
  readAsTheme: (typed, title) => `“${typed}” is no theme; answered for “${title}”.`,
  readAsTerm: (typed, name) => `“${typed}” is not in the glossary; answered for “${name}”.`,
  asQuestion: (line) => `Read as a question: “${line}”.`,
  asRecord: (line) => `Read as the record that “${line}” names.`,
  noRecord: (code) => `There is no record “${code}”.`,
  answerTo: (question) => `“${question}”`,
  readWords: (pairs) => `Read ${list(pairs.map(([typed, meant]) => `“${typed}” as “${meant}”`))}.`,
  notInDocuments: "Not in these documents.",
  notInDocumentsWords: (words) =>
    `Not in these documents: my records of them have nothing on ${list(words.map((word) => `“${word}”`))}.`,
  nearest: "The nearest they have, which does not answer the question:",
  nothingNear: "Nothing near it either. Try a theme, or fewer words.",
  outcomeUnknown: "These documents do not say how it ended. What they do say:",
  documentsAre: (dates) => `The documents are of ${dates}.`,
  goRecs: (theme) => `Recommendations: ${theme}`,
  goFacts: (theme) => `Facts: ${theme}`,
  goDates: (theme) => `Dates: ${theme}`,
  goBrief: (theme) => `Call sheet: ${theme}`,
  goRecord: (reference) => `Show ${reference}`,
  goDeadlines: "Deadlines",
  goThemes: "Themes",
  goHelp: "Help",
  goSearch: (words) => `Search: ${words}`,
  didYouMean: (line) => `Did you mean: ${line}`,
  page: (from, to, of) => (from === to ? `${from} of ${of}` : `${from}-${to} of ${of}`),
  nextPage: "Next",
  previousPage: "Previous",
  share: "Share to channel",
  sharedBy: (name) => `Shared by ${name}`,
  nextSteps: "Next:",
  added,
  errors: {
    unknownOption: (name, known) => ({
      message: `There is no option “${name}:” here.`,
      hint: known.length
        ? `Use ${formatList(
            known.map((option) => `${option}:`),
            "en",
            "or",
          )}.`
        : "This command takes none.",
    }),
    optionValue: (name, value, known) => ({
      message: `“${value}” is no value of “${name}:”.`,
      hint: `Use ${formatList(known, "en", "or")}.`,
    }),
    optionTwice: (name) => ({
      message: `“${name}:” stands twice with different values.`,
      hint: "Keep one of them.",
    }),
    tooLong: (length, most, written) => ({
      message: `The line has ${length} characters; at most ${most} are read.`,
      hint: written ? "Use fewer words, or the form: the command alone opens it." : "Ask with a few words.",
    }),
    notAllowed: (names) => ({
      message: "You may not do this here.",
      hint: names.length
        ? `${formatList(names, "en")} can, and so can an admin of the bot.`
        : "An admin of the bot can.",
    }),
    conflict: {
      message: "Somebody else changed the same thing first.",
      hint: "Look at what they changed, then do it again.",
    },
    internal: (id) => ({
      message: "The bot made a mistake; nothing was changed.",
      hint: `Try again. If it comes back, give whoever runs the bot this number: ${id}.`,
    }),
    store: {
      message: "This could not be stored.",
      hint: "Try again in a minute; answers go on meanwhile.",
    },
    locked: {
      message: "This was not stored: the bot is running, and it alone writes its store.",
      hint: "Say it to the bot in a chat, or stop the bot first.",
    },
    replaced: {
      message: "This was not stored: something else has written the file in which the bot stores.",
      hint: "Whoever runs the bot must restart it; its log names the file. Answers go on meanwhile.",
    },
  },
};
