import { type RecordView, type Reply, recordsOf } from "../../core/reply.js";
import { messages } from "../../i18n/messages.js";
import { fits, paginate, type Room, rangeOf, sizeOf } from "../shared/pages.js";
import { shorten } from "../shared/shorten.js";
import { pageState, runState } from "../shared/state.js";
import { summaryOf } from "../shared/summary.js";
import { type Unit, unitsOf } from "../shared/units.js";
import { button, type Execute, type Manner } from "./button.js";
import { type Element, heading, type Sized, sized, texts } from "./elements.js";
import { max } from "./limits.js";
import { type Buttons, makersOf, rowsOf } from "./makers.js";

export interface Card {
  type: "AdaptiveCard";
  $schema: string;
  version: "1.5";
  lang: string;
  /** What a client shows that is too old for the card. */
  fallbackText: string;
  body: Element[];
  actions?: Execute[];
  msteams: { width: "Full" };
}

export interface RenderOptions {
  /** From 1; one that does not exist is the nearest that does. */
  page?: number;
  /** So many records, from the first, are numbered for the citations of the message that carries the card. */
  cited?: number;
  /** Default `all`. */
  buttons?: Buttons;
}

export interface Rendered {
  card: Card;
  /** The records that this page shows, each with the number that it has in the reply, from 1. */
  records: { number: number; record: RecordView }[];
  /** Undefined where the whole answer stands on one page. */
  page?: { from: number; to: number; of: number; number: number; count: number };
}

/** So much of a heading is said again on a later page. */
const HEADING = 100;
/** No answer has more records or pages. */
const LARGEST = 9_999;

/** A reply as Teams shows it. Pure; every card stays inside `LIMITS`, and nothing is cut away. */
export function render(reply: Reply, options: RenderOptions = {}): Rendered {
  const say = messages[reply.language];
  const { buttons = "all", cited = 0 } = options;
  const manner = buttons === "none" ? "all" : buttons;
  // Laid out as if all were numbered, so that a page that is turned begins where the one before it ended.
  const units = unitsOf(reply.parts, makersOf(reply, { buttons, cited: max("citations") }));
  const numbered = unitsOf(reply.parts, makersOf(reply, { buttons, cited }));
  const next = buttons === "none" ? [] : reply.suggestions;
  const steps = next.map(({ label, line }) => button(label, runState(reply, line), manner));
  const foot = steps.splice(0, max("actions"));
  for (const row of rowsOf(steps)) units.push({ blocks: [row], records: 0 });
  const head = heading(reply.title, "large").map(sized);
  const room = max("card") - bytesOf(cardOf(reply, [], foot)) - sizeOf(head);
  const pages = pagesOf(units, room, room - pagingOf(reply, manner));
  const number = Math.min(Math.max(options.page ?? 1, 1), pages.length);
  const shown = pages[number - 1] as Unit<Sized>[];
  // A unit that is larger than a page is torn, and shown as it was laid out.
  const blocks = shown.flatMap((unit) => (numbered[units.indexOf(unit)] ?? unit).blocks);
  const body = [...head, ...repeatedHeading(shown, number), ...blocks];
  const page = pages.length > 1 ? { ...rangeOf(pages, number - 1), number, count: pages.length } : undefined;
  if (page) {
    body.push(...texts(say.page(page.from, page.to, page.of), { isSubtle: true }).map(sized));
    if (buttons === "none") body.push(...texts({ code: reply.line }, { isSubtle: true }).map(sized));
    else body.push(sized({ type: "ActionSet", actions: turns(reply, number, pages.length, manner) }));
  }
  const before = countRecords(pages.slice(0, number - 1).flat());
  const records = recordsOf(reply)
    .map((record, index) => ({ record, number: index + 1 }))
    .slice(before, before + countRecords(shown));
  return {
    card: cardOf(
      reply,
      body.map(({ element }) => element),
      foot,
    ),
    records,
    page,
  };
}

/** A card around its elements. */
export function cardOf(reply: Reply, body: Element[], actions: Execute[]): Card {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: reply.language,
    fallbackText: summaryOf(reply, max("fallbackText")),
    body,
    ...(actions.length && { actions }),
    msteams: { width: "Full" },
  };
}

function turns(reply: Reply, number: number, count: number, manner: Manner): Execute[] {
  const say = messages[reply.language];
  return [
    ...(number > 1 ? [button(say.previousPage, pageState(reply, number - 1), manner)] : []),
    ...(number < count ? [button(say.nextPage, pageState(reply, number + 1), manner)] : []),
  ];
}

/** At least one page, if an empty one. */
function pagesOf(units: Unit<Sized>[], single: number, paged: number): Unit<Sized>[][] {
  const room: Room = { blocks: Number.POSITIVE_INFINITY, size: single };
  if (fits(units, room)) return [units];
  return paginate(units, { ...room, size: paged });
}

/** What the turning of pages takes at most, in bytes: both buttons, the count, and a heading said again. */
function pagingOf(reply: Reply, manner: Manner): number {
  const say = messages[reply.language];
  const words = texts(say.page(LARGEST, LARGEST, LARGEST), { isSubtle: true });
  const again = heading("é".repeat(HEADING), "medium");
  const line = texts({ code: reply.line }, { isSubtle: true });
  const buttons: Element = { type: "ActionSet", actions: turns(reply, LARGEST, LARGEST + 1, manner) };
  return sizeOf([...words, ...again, ...line, buttons].map(sized));
}

/** A page that begins in the middle of a group says of which. */
function repeatedHeading([first]: Unit<Sized>[], number: number): Sized[] {
  if (number === 1 || !first?.under) return [];
  return heading(shorten(first.under, HEADING), "medium").map(sized);
}

function countRecords(units: Unit<Sized>[]): number {
  return units.reduce((sum, { records }) => sum + records, 0);
}

function bytesOf(card: Card): number {
  return Buffer.byteLength(JSON.stringify(card));
}
