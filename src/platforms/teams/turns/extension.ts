import type { InvokeResponse, TurnContext } from "botbuilder";
import { noted } from "../../../core/replies.js";
import { plain, type RecordKind, type RecordView, type Reply, recordsOf } from "../../../core/reply.js";
import { messages } from "../../../i18n/messages.js";
import { shorten } from "../../shared/shorten.js";
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

const PREVIEW = "application/vnd.microsoft.card.thumbnail";
const TITLE = 100;
const TEXT = 200;

/** What is typed into the box under a message: results as a list, each with the card that it becomes. */
export async function answerQuery({ activity }: TurnContext, desk: Desk): Promise<InvokeResponse> {
  const { commandId, parameters, queryOptions } = (activity.value ?? {}) as Query;
  const name = Object.keys(KINDS).includes(String(commandId)) ? (commandId as SearchName) : "ask";
  const words = wordsOf(parameters);
  const caller = callerOf(activity, desk.admins);
  const ask: Ask = (line, question = false) => desk.dispatch(line, caller, { question });
  const { skip, count } = windowOf(queryOptions);
  const results = await (words ? found(name, words, ask) : themes(name, ask));
  const attachments = results.slice(skip, skip + count).map(({ card, title, text }) => ({
    ...attachmentOf(card()),
    preview: { contentType: PREVIEW, content: { title: shorten(title, TITLE), text: shorten(text, TEXT) } },
  }));
  if (results.length === 0) {
    const { language } = await ask(words, true);
    return listed({ type: "message", text: messages[language].notInDocuments });
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
type Ask = (line: string, question?: boolean) => Promise<Reply>;

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

/** The records that a line and a search for the same words give, those of the wanted kind first. */
async function found(name: SearchName, words: string, ask: Ask): Promise<Result[]> {
  // What is typed here is looked up and never run: `lang fr` is somebody's search, not their choice.
  const first = name === "ask" ? await ask(words, true) : await ask(`${name} ${words}`);
  const replies = [first, await ask(`search ${words}`)];
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
  const others = results.filter((result) => !wanted.includes(result));
  return [...wanted, ...others].map(({ record, reply }) => resultOf(record, reply));
}

function resultOf(record: RecordView, reply: Reply): Result {
  const text = record.body === undefined ? (record.citation ?? "") : plain(record.body);
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
        card: () => render(reply, { buttons: "none" }).card,
      };
    }),
  );
}
