import type { InvokeResponse, TurnContext } from "botbuilder";
import type { Fixed } from "../../../core/dispatch.js";
import { noted } from "../../../core/replies.js";
import { plain, type RecordKind, type RecordView, type Reply, recordsOf } from "../../../core/reply.js";
import { messages } from "../../../i18n/messages.js";
import { once } from "../../shared/once.js";
import { shorten } from "../../shared/shorten.js";
import { summaryOf } from "../../shared/summary.js";
import type { EXTENSION_COMMANDS } from "../app/names.js";
import { callerOf } from "../caller.js";
import { max } from "../limits.js";
import { attachmentOf } from "../message.js";
import { type Card, render } from "../render.js";
import type { Desk } from "./desk.js";

type SearchName = keyof typeof EXTENSION_COMMANDS;
/** What kind of record comes first in each search; `ask` takes any. */
const KINDS: Record<SearchName, RecordKind | undefined> = {
  recs: "recommendation",
  facts: "fact",
  dates: "date",
  ask: undefined,
};

/** What is typed here is looked up and never run: `lang fr` is somebody's search, not their choice. */
const QUESTION: Fixed = { question: true };
const PREVIEW = "application/vnd.microsoft.card.thumbnail";
const TITLE = 100;
const TEXT = 200;

/** What is typed into the box under a message: results as a list, each with the card that it becomes. */
export async function answerQuery({ activity }: TurnContext, desk: Desk): Promise<InvokeResponse> {
  const { commandId, parameters, queryOptions } = (activity.value ?? {}) as Query;
  const name = Object.keys(KINDS).includes(String(commandId)) ? (commandId as SearchName) : "ask";
  const words = wordsOf(parameters);
  const caller = callerOf(activity, desk.admins);
  const ask: Ask = (line, fixed) => desk.dispatch(line, caller, fixed);
  const { skip, count } = windowOf(queryOptions);
  const results = await (words ? found(name, words, ask) : themes(name, ask));
  const attachments = results.slice(skip, skip + count).map(({ card, title, text }) => ({
    ...attachmentOf(card()),
    preview: { contentType: PREVIEW, content: { title: shorten(title, TITLE), text: shorten(text, TEXT) } },
  }));
  if (results.length === 0) {
    // Nothing near, a line that is too long, a store that is away: the answer's own words.
    return listed({ type: "message", text: summaryOf(await ask(words, QUESTION), max("summary")) });
  }
  return listed({ type: "result", attachmentLayout: "list", attachments });
}

function listed(composeExtension: unknown): InvokeResponse {
  return { status: 200, body: { composeExtension } };
}

interface Query {
  commandId?: unknown;
  parameters?: unknown;
  queryOptions?: unknown;
}
interface Result {
  title: string;
  text: string;
  /** Made only for the results that are sent. */
  card(): Card;
}
type Ask = (line: string, fixed?: Fixed) => Promise<Reply>;

/** What was typed; nothing at the first opening. */
function wordsOf(parameters: unknown): string {
  const typed = Array.isArray(parameters)
    ? parameters.find((one) => one?.name !== "initialRun" && typeof one?.value === "string")
    : undefined;
  return typed ? String(typed.value).trim() : "";
}

function windowOf(options: unknown): { skip: number; count: number } {
  const { skip, count } = (options ?? {}) as { skip?: unknown; count?: unknown };
  const whole = (value: unknown, otherwise: number) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : otherwise;
  return { skip: whole(skip, 0), count: Math.min(whole(count, max("results")), max("results")) };
}

/** The records of the wanted kind that a line and a search for the same words give; any, where there are none. */
async function found(name: SearchName, words: string, ask: Ask): Promise<Result[]> {
  const question = await ask(words, QUESTION);
  // One language for the whole list: a command's name would make the words look English.
  const { language } = question;
  const first = name === "ask" ? question : await ask(`${name} ${words}`, { language });
  const replies = [first, await ask(`search ${words}`, { language })];
  const seen = new Set<string>();
  const results = replies.flatMap((reply) =>
    recordsOf(reply).flatMap((record) => {
      if (seen.has(record.reference)) return [];
      seen.add(record.reference);
      return [{ record, reply }];
    }),
  );
  const kind = KINDS[name];
  const wanted = results.filter(({ record }) => kind === undefined || record.kind === kind);
  return (wanted.length ? wanted : results).map(({ record, reply }) => resultOf(record, reply));
}

function resultOf(record: RecordView, reply: Reply): Result {
  const text = plain(record.body ?? record.details[0] ?? record.citation ?? "");
  const say = messages[reply.language];
  const one: Reply = { ...reply, title: "", parts: [{ kind: "record", record }], suggestions: [] };
  const own = reply.found ? one : noted(one, say.notInDocuments);
  return {
    title: record.headline,
    // What the documents do not have must not look like an answer in the list either.
    text: reply.found ? text : `${say.notInDocuments} ${say.nearest} ${text}`,
    card: () => render(own, { buttons: "none" }).card,
  };
}

/** With nothing typed: the themes, each of which becomes its whole list. */
async function themes(name: SearchName, ask: Ask): Promise<Result[]> {
  const records = recordsOf(await ask("themes"));
  const command = name === "ask" ? "brief" : name;
  return Promise.all(
    records.map(async (record) => {
      const reply = await ask(`${command} ${record.reference}`);
      return {
        title: record.headline,
        text: reply.title,
        card: () => themeCard(reply),
      };
    }),
  );
}

/** Every box opens with the same themes, each with its whole list. */
const themeCard = once((reply) => render(reply, { buttons: "none" }).card);
