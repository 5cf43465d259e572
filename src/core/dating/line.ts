import type { Context } from "../command.js";
import { inQuotes } from "../line.js";
import { lineOf, optionName, valueName } from "../names.js";
import type { DateFields } from "./check.js";
import { dateOptions } from "./options.js";
import { type Step, stepName } from "./steps.js";

/** What a day that is not known yet is called. */
export const UNDATED = { en: "undated", fr: "sans date", es: "sin fecha" };

/** `on:3 confirm:yes`: what a button adds to a line. */
export interface ButtonWords {
  /** The revision that was seen. */
  on?: number;
  confirm?: true;
  form?: true;
}

export function buttonWords({ on, confirm, form }: ButtonWords): string[] {
  return [
    ...(on === undefined ? [] : [`on:${on}`]),
    ...(confirm ? ["confirm:yes"] : []),
    ...(form ? ["form:yes"] : []),
  ];
}

/**
 * The one line that says these fields, in the words of the reader's language:
 * `deadline add 2027-02-15 "Consultation with GAC" theme:cross-cutting`.
 */
export function dateLine(
  step: Step,
  reference: string | undefined,
  fields: Partial<DateFields>,
  context: Context,
  button: ButtonWords = {},
): string {
  const { language } = context;
  const option = (id: keyof typeof dateOptions, value: string) =>
    `${optionName(id, dateOptions[id], language)}:${value}`;
  const said: string[] = [stepName(step, language)];
  if (reference) said.push(reference);
  if (fields.date !== undefined) said.push(fields.date ?? UNDATED[language]);
  if (fields.what !== undefined) said.push(inQuotes(fields.what));
  if (fields.kind) said.push(option("kind", valueName(fields.kind, dateOptions.kind, language)));
  if (fields.theme) said.push(option("theme", fields.theme));
  if (fields.recommendations) said.push(option("recs", fields.recommendations.join(",") || "-"));
  if ("source" in fields) said.push(option("source", fields.source ? inQuotes(fields.source) : "-"));
  if ("link" in fields) said.push(option("link", fields.link ?? "-"));
  if (fields.yearly !== undefined)
    said.push(option("yearly", valueName(fields.yearly ? "yes" : "no", dateOptions.yearly, language)));
  return lineOf(context, "deadline", [...said, ...buttonWords(button)].join(" "));
}

/** The fields of a new date without what everybody gets who says nothing. */
export function saidOf(fields: DateFields): Partial<DateFields> {
  const { what, date, precision, kind, theme, recommendations, source, link, yearly } = fields;
  return {
    ...{ what, date, precision, kind, theme },
    ...(recommendations.length > 0 && { recommendations }),
    ...(source && { source }),
    ...(link && { link }),
    ...(yearly && { yearly }),
  };
}
