import type { Form } from "../../core/form.js";
import type { Reply } from "../../core/reply.js";
import { messages } from "../../i18n/messages.js";
import { fits, paginate, type Room, rangeOf, sizeOf } from "../shared/pages.js";
import { shorten } from "../shared/shorten.js";
import { type Unit, unitsOf } from "../shared/units.js";
import { actions, type Block, type Button, header, plainContext, type Sized, sections } from "./blocks.js";
import { buttonsFor } from "./buttons.js";
import { fallbackText } from "./fallback.js";
import { max } from "./limits.js";
import { makersOf, titleUnit } from "./units.js";

/**
 * Where an answer appears. `ephemeral`: only the asker sees it and may share it. `message`: everybody in the place
 * does. `shared`: the same, put there by somebody. `post`: the same, of our own accord, so that it stays what it is
 * whatever is clicked on it. `home`: the App Home of one person.
 */
export type Surface = "ephemeral" | "message" | "shared" | "post" | "home";

export interface RenderOptions {
  surface: Surface;
  /** From 1; one that does not exist is the nearest that does. */
  page?: number;
  /** The name of who shared it: shown as words, never as a mention. */
  sharedBy?: string;
  /** In App Home: a button back to the front page. */
  back?: boolean;
}

export interface Rendered {
  blocks: Block[];
  /** What notifications and screen readers get. */
  text: string;
  /** Undefined where the whole answer stands on one page. */
  page?: { from: number; to: number; of: number; number: number; count: number };
}

/** So many next steps stand at the foot of every page; a reply with more has the others in its body. */
const STEPS = 10;
const NAME = 80;
const homeLabel = { en: "Home", fr: "Accueil", es: "Inicio" };

/** A reply as Slack shows it. Pure; every message stays inside `LIMITS`, and nothing is cut away. */
export function render(reply: Reply, options: RenderOptions): Rendered {
  const say = messages[reply.language];
  const buttons = buttonsFor(reply, options.surface === "post" ? "beside" : "run");
  const short = reply.title.length <= max("headerText") && reply.title.trim() !== "";
  const units = short || !reply.title.trim() ? [] : [titleUnit(reply)];
  units.push(...unitsOf(reply.parts, makersOf(buttons)));
  const steps = [
    ...(reply.form ? [formButton(reply, reply.form, buttons)] : []),
    ...reply.suggestions.map(({ label, line }) => buttons.run(label, line)),
  ].filter((made) => made.length);
  for (let i = STEPS; i < steps.length; i += max("menuRow")) {
    units.push({ blocks: [actions(steps.slice(i, i + max("menuRow")).flat())], records: 0 });
  }
  const head: Sized[] = short ? [header(reply.title)] : [];
  const foot = steps.slice(0, STEPS).flat();
  const room = roomFor(
    options.surface,
    head,
    foot.reduce((sum, { text }) => sum + text.text.length, 0),
  );
  // The same layout on every surface, so that page 2 of a shared answer is page 2 of what was seen before.
  const pages = fits(units, room.single) ? [units] : paginate(units, room.paged);
  const number = Math.min(Math.max(options.page ?? 1, 1), Math.max(pages.length, 1));
  const shown = pages[number - 1] ?? [];

  const out = [...head];
  if (options.sharedBy) out.push(plainContext(say.sharedBy(shorten(options.sharedBy, NAME))));
  out.push(...repeatedHeading(shown, number), ...shown.flatMap(({ blocks }) => blocks));
  const page = pages.length > 1 ? { ...rangeOf(pages, number - 1), number, count: pages.length } : undefined;
  if (page) {
    out.push(plainContext(say.page(page.from, page.to, page.of)));
    out.push(
      actions([
        ...(number > 1 ? buttons.page(say.previousPage, number - 1) : []),
        ...(number < pages.length ? buttons.page(say.nextPage, number + 1) : []),
      ]),
    );
  }
  if (options.surface === "ephemeral" && reply.shareable) foot.push(...buttons.share(say.share, number));
  if (options.back) foot.push(...buttons.run(homeLabel[reply.language], ""));
  if (foot.length) out.push(actions(foot));
  if (!out.length) out.push(plainContext("…"));
  return { blocks: out.map(({ block }) => block), text: fallbackText(reply), page };
}

/** Opens the form: only a click brings what Slack wants for that. A line too long for a button gives an empty form. */
function formButton(
  { line }: Reply,
  { title, line: empty }: Form,
  { run }: ReturnType<typeof buttonsFor>,
): Button[] {
  const whole = line ? run(title, line) : [];
  return whole.length ? whole : run(title, empty);
}

/** What is left for the body beside head, foot and the line that says who shared it. */
function roomFor(surface: Surface, head: Sized[], footSize: number): { single: Room; paged: Room } {
  const home = surface === "home";
  const blocks = (home ? max("homeBlocks") : max("blocks")) - head.length - 2;
  const around = sizeOf(head) + footSize + max("buttonText") + 2 * NAME;
  const size = (home ? max("homeCharacters") : max("characters")) - around;
  // The count, the two buttons, and a heading said again.
  const paging = 3 * max("buttonText") + max("headerText");
  return { single: { blocks, size }, paged: { blocks: blocks - 3, size: size - paging } };
}

/** A page that begins in the middle of a group says of which. */
function repeatedHeading([first]: Unit<Sized>[], number: number): Sized[] {
  if (number === 1 || !first?.under) return [];
  return sections({ bold: shorten(first.under, max("headerText") / 2) }).slice(0, 1);
}
