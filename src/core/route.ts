import { answerQuestion } from "./answer.js";
import { referencesIn, showEach, unknownCode, withoutMarks } from "./codes.js";
import type { Command, Context } from "./command.js";
import { actionOf } from "./commands.js";
import type { Values } from "./form.js";
import type { Entry } from "./library.js";
import { firstWord, parseInput } from "./line.js";
import { nameIn } from "./names.js";
import { refusal } from "./refusal.js";
import { noted, optionErrors } from "./replies.js";
import type { Reply } from "./reply.js";
import { can } from "./rights.js";
import { ofThemes, themesOf } from "./several-themes.js";
import { isSmallTalk, smallTalk } from "./small-talk.js";

/** Which command answers a whole line that names none: a record by its kind. */
const SHOWS = { recommendation: "rec", fact: "fact", date: "dates", term: "define", theme: "brief" } as const;

/** The answer to a line that is no longer than is read, with what was filled into its form. */
export async function route(text: string, context: Context, values?: Values): Promise<Reply> {
  const { commands, library } = context;
  const { word, rest } = firstWord(text);
  const named = commands.find(word || "home");
  // "hi" is help; "hi there, thanks" asks nothing.
  if (isSmallTalk(text) && !(named && rest === "")) return smallTalk(context);
  if (named) return run(named.command, rest, context, text, values);

  const entry =
    library.byReference(withoutMarks(text)) ?? abbreviation(text, context) ?? themeEntry(text, context);
  if (entry) return show(entry, context);
  const meant = (await mistyped(word, rest, context)) ?? mistypedTheme(text, context);
  if (meant) return meant;
  const inside = await byCodesIn(text, context);
  if (inside) return inside;
  return unknownCode(text, context) ?? answerQuestion(text, context);
}

/** What a line shows that holds the codes of records among other words. */
async function byCodesIn(text: string, context: Context): Promise<Reply | undefined> {
  const [entry, ...others] = referencesIn(text, context);
  if (!entry) return undefined;
  const answer = others.length ? showEach([entry, ...others], text, context) : await show(entry, context);
  return noted(answer, context.say.asRecord(text));
}

function isCoded({ kind }: Entry): boolean {
  return kind === "recommendation" || kind === "fact" || kind === "date";
}

function show(entry: Entry, context: Context, typed?: string): Promise<Reply> {
  const { command } = context.commands.find(SHOWS[entry.kind]) as { command: Command };
  const name = entry.kind === "theme" ? entry.record.id : entry.record.reference;
  return run(command, typed ?? name, context);
}

/** Capitals alone are an abbreviation: what it stands for comes before the theme that it is also a name of. */
function abbreviation(text: string, { library }: Context): Entry | undefined {
  const name = withoutMarks(text);
  if (!/^[\p{Lu}\d][\p{Lu}\d-]+$/u.test(name)) return undefined;
  const match = library.findTerm(name);
  return match?.exact ? { kind: "term", record: match.value } : undefined;
}

/** A line of one or two words that is nearly a theme; longer ones are not compared with every name. */
function mistypedTheme(text: string, context: Context): Promise<Reply> | undefined {
  if (text.split(" ").length > 2) return undefined;
  const theme = context.library.findTheme(text)?.value;
  return theme && show({ kind: "theme", record: theme }, context, text);
}

/** A line that is only a theme is its call sheet. */
function themeEntry(text: string, { library }: Context) {
  const theme = library.themeNamed(text);
  return theme && ({ kind: "theme", record: theme } as const);
}

async function run(
  command: Command,
  rest: string,
  context: Context,
  typed = `${command.name} ${rest}`,
  values?: Values,
): Promise<Reply> {
  const action = actionOf(command, rest);
  if (!can(context.caller, action)) return refusal(action, context);
  const { input: read, problems } = parseInput(rest, command);
  const input = values ? { ...read, values } : read;
  if (problems.length) return optionErrors(context, command, rest, problems);
  // `facts F1.1`, `recs 4.2`, `search D54`: whatever the command, such a code can only mean that record.
  const code = withoutMarks(input.text);
  const record = context.library.byReference(code);
  const another = record && !command.written && (SHOWS[record.kind] !== command.name || code !== input.text);
  if (another && isCoded(record)) return show(record, context);
  const result = await command.run(input, context);
  if (!("question" in result)) return result;
  const themes = themesOf(input.text, context);
  const ofEach = themes.length ? await ofThemes(themes, command, input, context, typed) : undefined;
  if (ofEach) return ofEach;
  const asked = withoutMarks(result.question);
  const entry = context.library.byReference(asked) ?? themeEntry(asked, context);
  if (entry && SHOWS[entry.kind] !== command.name) return show(entry, context);
  // "fiche 4.3 stp": nobody searches for a code among other words.
  const inside = (await byCodesIn(result.question, context)) ?? unknownCode(result.question, context);
  if (inside) return inside;
  // "Demandes d'asile en 2018" begins with a command's name and is a name itself.
  const other = result.intent === "ask" && context.library.search.query(typed, { limit: 1 }).intent !== "ask";
  const intent = other ? undefined : result.intent;
  const question = intent ? result.question : typed;
  return answerQuestion(question, context, { notice: context.say.asQuestion(typed), intent });
}

/**
 * A first word that is nearly a command is answered for the command that was meant, saying so. Only where it
 * merely reads: what would be stored is asked for again by its own name. Where the command can do nothing with the
 * words behind it, the line is a question and the word one of it ("ilicit evidence" is not "inicio").
 */
async function mistyped(word: string, rest: string, context: Context): Promise<Reply | undefined> {
  // First what rules out most lines: comparing a word with every command takes longest.
  if (context.library.search.knows(word)) return undefined;
  const command = context.commands.nearest(word);
  if (command?.action !== "ask") return undefined;
  const { input } = parseInput(rest, command);
  const tried = rest ? await command.run(input, context) : undefined;
  if (tried && "question" in tried && !tried.intent) return undefined;
  const reply = await run(command, rest, context);
  const name = nameIn(command, context.language);
  // The answer's own line has the words as they were meant ("rcs migraton"); words that are right stay as typed.
  const own = reply.line.startsWith(`${name} `) && !context.library.themeNamed(input.text);
  const shown = own ? reply.line : `${name}${rest ? ` ${rest}` : ""}`;
  return {
    ...noted(reply, context.say.readAsCommand(word, name)),
    suggestions: [{ label: context.say.didYouMean(shown), line: shown }, ...reply.suggestions],
  };
}
