import { fold } from "../../core/fold.js";
import type { Field, Form, Option, Values } from "../../core/form.js";
import type { Language } from "../../i18n/language.js";
import { safe } from "./marks.js";

/** Asks for a line; undefined where the input has ended. */
export type Read = (prompt: string) => Promise<string | undefined>;
export type Write = (text: string) => void;

const words: Record<Language, { how: string; none: (typed: string) => string }> = {
  en: {
    how: "Enter keeps what stands in brackets, - empties it, Ctrl-D leaves.",
    none: (typed) => `“${typed}” is none of them.`,
  },
  fr: {
    how: "Entrée garde ce qui est entre crochets, - le vide, Ctrl-D quitte.",
    none: (typed) => `«\u00a0${typed}\u00a0» n'en fait pas partie.`,
  },
  es: {
    how: "Entrar deja lo que está entre corchetes, - lo vacía, Ctrl-D sale.",
    none: (typed) => `«${typed}» no es ninguno de ellos.`,
  },
};

/** Asks for the fields of a form one by one; undefined where the input ends before the last. */
export async function fillForm(form: Form, read: Read, write: Write): Promise<Values | undefined> {
  const w = words[form.language];
  write(
    `${[form.title, form.intro, w.how]
      .filter(Boolean)
      .map((text) => safe(String(text)))
      .join("\n")}\n`,
  );
  const values: Values = {};
  for (const field of form.fields) {
    const value = await fieldValue(field, read, write, w.none);
    if (value === undefined) return undefined;
    if (value.length) values[field.name] = value;
  }
  return values;
}

async function fieldValue(
  field: Field,
  read: Read,
  write: Write,
  none: (typed: string) => string,
): Promise<string | string[] | undefined> {
  const options = "options" in field ? field.options : undefined;
  if (field.hint) write(`  ${safe(field.hint)}\n`);
  options?.forEach(({ label }, index) => {
    write(`  ${index + 1} ${safe(label)}\n`);
  });
  for (;;) {
    const typed = (await read(`${safe(field.label)}${bracket(field)}: `))?.trim();
    if (typed === undefined) return undefined;
    if (typed === "") return field.value ?? "";
    if (typed === "-") return "";
    if (!options) return typed;
    const chosen = typed
      .split(field.kind === "choices" ? /\s*,\s*/ : /$^/)
      .map((each) => optionNamed(each, options));
    if (chosen.every((each) => each !== undefined))
      return field.kind === "choices" ? chosen : (chosen[0] ?? "");
    write(`  ${none(safe(typed))}\n`);
  }
}

/** An option by its number, its label or its value. */
function optionNamed(typed: string, options: Option[]): string | undefined {
  const found = options.find(({ label, value }) => [label, value].some((name) => fold(name) === fold(typed)));
  return (found ?? options[Number(typed) - 1])?.value;
}

function bracket(field: Field): string {
  const chosen = [field.value ?? []].flat();
  const shown = "options" in field ? chosen.map((value) => labelOf(value, field.options)) : chosen;
  return shown.length ? ` [${safe(shown.join(", "))}]` : "";
}

const labelOf = (value: string, options: Option[]): string =>
  options.find((option) => option.value === value)?.label ?? value;
