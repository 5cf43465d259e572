import type { InvokeResponse, TurnContext } from "botbuilder";
import { plain, type RecordKind, type RecordView, type Reply, recordsOf } from "../../../core/reply.js";
import { messages } from "../../../i18n/messages.js";
import { shorten } from "../../shared/shorten.js";
import { callerOf } from "../caller.js";
import { max } from "../limits.js";
import { attachmentOf } from "../message.js";
import { type Card, render } from "../render.js";
import type { Desk } from "./desk.js";

/** The search commands of the message extension, and what kind of record comes first in each; `ask` takes any. */
export const SEARCHES = {
  recs: "recommendation",
  facts: "fact",
  dates: "date",
  ask: undefined,
} as const satisfies Record<string, RecordKind | undefined>;
export type SearchName = keyof typeof SEARCHES;

const PREVIEW = "application/vnd.microsoft.card.thumbnail";
const TITLE = 100;
const TEXT = 200;

/** What is typed into the box under a message: results as a list, each with the card that it becomes. */
export async function answerQuery({ activity }: TurnContext, desk: Desk): Promise<InvokeResponse> {
  const { commandId, parameters, queryOptions } = (activity.value ?? {}) as Query;
  const name = Object.keys(SEARCHES).find((known) => known === commandId) as SearchName | undefined;
  const words = wordsOf(parameters);
  const caller = callerOf(activity, desk.admins);
  const ask = (line: string) => desk.dispatch(line, caller);
  const { skip, count } = windowOf(queryOptions);
  const results = await (words ? found(name ?? "ask", words, ask) : themes(name ?? "ask", ask));
  const attachments = results.slice(skip, skip + count).map(({ card, title, text }) => ({
    ...attachmentOf(card()),
    preview: { contentType: PREVIEW, content: { title: shorten(title, TITLE), text: shorten(text, TEXT) } },
  }));
  if (results.length === 0) {
    const { language } = await ask("");
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
type Ask = (line: string) => Promise<Reply>;

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
  const replies = [await ask(name === "ask" ? words : `${name} ${words}`), await ask(`search ${words}`)];
  const seen = new Set<string>();
  const results = replies.flatMap((reply) =>
    recordsOf(reply).flatMap((record) => {
      if (seen.has(record.reference)) return [];
      seen.add(record.reference);
      return [{ record, reply }];
    }),
  );
  const kind = SEARCHES[name];
  const first = results.filter(({ record }) => kind === undefined || record.kind === kind);
  const others = results.filter((result) => !first.includes(result));
  return [...first, ...others].map(({ record, reply }) => resultOf(record, reply));
}

function resultOf(record: RecordView, reply: Reply): Result {
  const text = record.body === undefined ? (record.citation ?? "") : plain(record.body);
  const own: Reply = { ...reply, title: "", parts: [{ kind: "record", record }], suggestions: [] };
  const say = messages[reply.language];
  return {
    title: record.headline,
    // What the documents do not have must not look like an answer in the list either.
    text: reply.found ? text : `${say.notInDocuments} ${say.nearest} ${text}`,
    card: () => render(own, { still: true }).card,
  };
}

/** With nothing typed: the themes, each of which becomes its whole list. */
async function themes(name: SearchName, ask: Ask): Promise<Result[]> {
  const records = recordsOf(await ask("themes"));
  const command = name === "ask" ? "brief" : name;
  return Promise.all(
    records.map(async (record) => {
      const reply = await ask(`${command} ${record.reference}`);
      return { title: record.headline, text: reply.title, card: () => render(reply, { still: true }).card };
    }),
  );
}
