import { dayAt } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import { historyOf } from "../added/added.js";
import type { AddedOutcome, Change } from "../changes.js";
import type { Context, Input } from "../command.js";
import type { Form } from "../form.js";
import { inQuotes } from "../line.js";
import { lineOf, optionName } from "../names.js";
import { errorReply, reply } from "../replies.js";
import type { Part, Reply, Rich } from "../reply.js";
import { steps } from "../steps.js";
import { linkOf } from "./check.js";
import { text } from "./form.js";
import { type ButtonWords, buttonWords } from "./line.js";
import { linkOption } from "./options.js";
import { outcomeWords } from "./outcome-words.js";
import { propose } from "./propose.js";
import { datePart } from "./record.js";
import { seenOf } from "./seen.js";
import { cleaned, MOST } from "./texts.js";

interface Typed {
  text: string;
  link: string;
}

/** `outcome D54 ...`: the form, what was read of it or of a line, and once that is confirmed the outcome. */
export function addOutcome(
  reference: string,
  input: Input,
  rest: string[],
  context: Context,
): Reply | Promise<Reply> {
  const { say, language, added } = context;
  const w = outcomeWords[language];
  const seen = seenOf(input);
  const before = historyOf(added, `outcome:${reference}`).slice(0, seen).at(-1);
  const known = outcomeOf(before);
  const typed = typedOf(input, rest);
  const form = (filled: Partial<Typed>, problems: string[] = []) =>
    formOf(reference, filled, problems, input, context);
  const nothing = !typed.text && !typed.link && !input.values;
  const example: Part = {
    kind: "text",
    text: [`${w.oneLine} `, { line: lineOf(context, "outcome", `${reference} ${inQuotes(w.example)}`) }],
  };
  if (nothing || input.options.form) {
    return reply(context, {
      ...{ title: w.title(reference), line: lineOf(context, "outcome", reference), shareable: false },
      parts: [...datePart(reference, added, context), example],
      suggestions: steps(context, ["deadlines", "help"]),
      form: form(nothing ? { text: known?.text, link: known?.link } : typed),
    });
  }
  const problems: string[] = [];
  const { problem, field, label } = say.added;
  if (!typed.text) problems.push(problem.missing(field.text));
  if (typed.text.length > MOST.text) problems.push(problem.tooLong(field.text, typed.text.length, MOST.text));
  const link = linkOf(typed.link, context, problems);
  if (problems.length) {
    const error = { message: w.cannot, hint: problems.join(" ") };
    const answer = errorReply(context, "", "APG_NOT_WRITABLE", error, steps(context, ["deadlines", "help"]));
    return { ...answer, parts: [{ kind: "list", items: problems }, example], form: form(typed, problems) };
  }
  const value: AddedOutcome = { reference, text: typed.text, language, ...(link && { link }) };
  const items: Rich[] = [[{ bold: label(field.text) }, ` ${value.text}`]];
  if (link) items.push([{ bold: label(field.link) }, ` ${link}`]);
  const line = (button: ButtonWords) => lineWith(value, button, context);
  const instead: Part[] =
    before && known ? [{ kind: "text", text: w.instead(...said(before, known, context)) }] : [];
  return propose(
    {
      ...{ subject: `outcome:${reference}`, reference, action: known ? "edit" : "add", seen },
      ...{ state: { kind: "outcome", value }, confirmed: input.options.confirm !== undefined },
      line: (on) => line({ on, confirm: true }),
      formLine: line({ form: true }),
      title: known ? w.askInstead(reference) : w.ask(reference),
      parts: [{ kind: "list", items }, ...instead, ...datePart(reference, added, context)],
      done: known ? w.doneInstead(reference) : w.done(reference),
    },
    context,
  );
}

function outcomeOf(change: Change | undefined): AddedOutcome | undefined {
  return (change?.state.kind === "outcome" && change.state.value) || undefined;
}

/** Who wrote an outcome, when, and what. */
function said({ by, at }: Change, { text }: AddedOutcome, { language, timeZone }: Context) {
  return [by.name ?? by.user, formatDate(dayAt(at, timeZone), language), text] as const;
}

function formOf(
  reference: string,
  filled: Partial<Typed>,
  problems: string[],
  input: Input,
  context: Context,
): Form {
  const { language, say, added } = context;
  const w = outcomeWords[language];
  const on = seenOf(input) ?? historyOf(added, `outcome:${reference}`).length;
  return {
    title: w.title(reference),
    line: lineOf(context, "outcome", [reference, ...buttonWords({ on })].join(" ")),
    language,
    ...(problems.length > 0 && { intro: problems.join("\n") }),
    fields: [
      { ...text("text", say.added.field.text, filled.text, MOST.text), long: true },
      { ...text("link", say.added.field.link, filled.link, MOST.link), optional: true },
    ],
    submit: w.submit,
  };
}

function lineWith(
  { reference, text: said, link }: AddedOutcome,
  button: ButtonWords,
  context: Context,
): string {
  const linked = link ? [`${optionName("link", linkOption, context.language)}:${link}`] : [];
  return lineOf(context, "outcome", [reference, inQuotes(said), ...linked, ...buttonWords(button)].join(" "));
}

/** Text and address; without an option an address at the end is the link. */
function typedOf({ options, quoted = [], values }: Input, rest: string[]): Typed {
  if (values) return { text: cleaned(String(values.text ?? "")), link: cleaned(String(values.link ?? "")) };
  const plain = [...rest];
  const isLast = options.link === undefined && /^https?:\/\//i.test(plain.at(-1) ?? "");
  const link = isLast ? plain.pop() : options.link;
  return { text: cleaned([...quoted, ...plain].join(" ")), link: link ?? "" };
}
