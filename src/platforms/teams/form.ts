import type { Activity } from "botbuilder";
import type { Field, Form, Values } from "../../core/form.js";
import type { Reply } from "../../core/reply.js";
import type { Localized } from "../../i18n/language.js";
import { summaryOf } from "../shared/summary.js";
import { button } from "./button.js";
import { type Element, heading, texts } from "./elements.js";
import { isRecord } from "./gate.js";
import { idOf, inputOf } from "./inputs.js";
import { max } from "./limits.js";
import { attachmentOf } from "./message.js";
import { type Card, cardOf } from "./render.js";

export interface FormOptions {
  /** Only one person sees it, and what they send must not become a message. */
  kept?: boolean;
  /** It is posted where others are. */
  open?: boolean;
}

const seenByAll: Localized = {
  en: "Everyone in this conversation sees this form. What comes of what you type is shown to you.",
  fr: "Tout le monde dans cette conversation voit ce formulaire. Ce que donne votre saisie s'affiche pour vous.",
  es: "Todas las personas de esta conversación ven este formulario. El resultado de lo que escriba se le muestra a usted.",
};

const KINDS: readonly unknown[] = ["text", "day", "choice", "choices"] satisfies Field["kind"][];
/** How long the words of choices may be: the longest with which the card is not too large. At 0 the values stand alone. */
const ROOMS = [max("choice"), 70, 45, 25, 12];
/** No form has more fields. */
const FIELDS = 50;
const NAME = /^[a-z-]{1,40}$/i;

/** A form as a card; its button carries the line and the names of the fields, since a click knows nothing else. */
export function formCard(reply: Reply, form: Form, { kept = false, open = false }: FormOptions = {}): Card {
  const { line: l, language: g, fields } = form;
  const wire = { l, g, form: Object.fromEntries(fields.map(({ name, kind }) => [name, kind])) };
  const above: Element[] = [
    ...heading(form.title, "large"),
    ...(form.intro ? texts(form.intro) : []),
    ...(open ? texts(seenByAll[g], { size: "small", isSubtle: true }) : []),
  ];
  const made = (room: number): Card => {
    const inputs = fields.flatMap((field) => inputOf(field, g, room));
    return cardOf(reply, [...above, ...inputs], [button(form.submit, wire, kept ? "kept" : "all")]);
  };
  const room = ROOMS.find((each) => Buffer.byteLength(JSON.stringify(made(each))) <= max("form"));
  return made(room ?? 0);
}

/** A form as a message of its own. */
export function formMessage(reply: Reply, form: Form, options: FormOptions): Partial<Activity> {
  const attachments = [attachmentOf(formCard(reply, form, options))];
  return { type: "message", summary: summaryOf(reply, max("summary")), attachments };
}

/**
 * What was filled into a form, by the names of its fields alone.
 * @param data of the button, which comes from outside
 * @returns undefined where the button was no form's
 */
export function readValues(data: unknown): Values | undefined {
  if (!isRecord(data) || !isRecord(data.form)) return undefined;
  const values: Values = {};
  for (const [name, kind] of Object.entries(data.form).slice(0, FIELDS)) {
    const typed = data[idOf(name)];
    if (!NAME.test(name) || !KINDS.includes(kind) || typeof typed !== "string") continue;
    const value = kind === "choices" ? typed.split(",").filter(Boolean) : typed.trim();
    if (value.length > 0) values[name] = value;
  }
  return values;
}
