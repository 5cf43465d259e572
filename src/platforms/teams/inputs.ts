import type { Field, Option } from "../../core/form.js";
import type { Language, Localized } from "../../i18n/language.js";
import { shorten } from "../shared/shorten.js";
import { type Element, exactly, type Placed, texts } from "./elements.js";

/** What people fill in. */
export type Input = TextInput | DateInput | ChoiceSet;

interface Asking extends Placed {
  id: string;
  label: string;
  isRequired?: true;
  errorMessage?: string;
  value?: string;
}
interface TextInput extends Asking {
  type: "Input.Text";
  maxLength: number;
  isMultiline?: true;
}
interface DateInput extends Asking {
  type: "Input.Date";
}
/** Of several chosen ones the values come back with commas between them. */
interface ChoiceSet extends Asking {
  type: "Input.ChoiceSet";
  style: "compact";
  isMultiSelect?: true;
  wrap: true;
  choices: { title: string; value: string }[];
}

/** Apart from what else a button carries, whatever a field is called. */
const PREFIX = "v-";
export const idOf = (name: string): string => `${PREFIX}${name}`;

const missing: Localized = {
  en: "This is needed.",
  fr: "Ceci est nécessaire.",
  es: "Esto es necesario.",
};

/** A field as a card asks for it, its hint below. @param room characters of each choice */
export function inputOf(field: Field, language: Language, room: number): Element[] {
  const asking: Asking = {
    id: idOf(field.name),
    label: asWords(field.label),
    ...(!field.optional && { isRequired: true, errorMessage: missing[language] }),
  };
  const hint = field.hint === undefined ? [] : texts(field.hint, { size: "small", isSubtle: true });
  return [input(field, asking, room), ...hint.map((element): Element => ({ ...element, spacing: "none" }))];
}

function input(field: Field, asking: Asking, room: number): Input {
  switch (field.kind) {
    case "text":
      return {
        type: "Input.Text",
        ...asking,
        maxLength: field.max,
        ...(field.long && { isMultiline: true }),
        ...given(field.value),
      };
    case "day":
      return { type: "Input.Date", ...asking, ...given(field.value) };
    case "choice":
      return { ...choices(asking, field.options, room), ...given(field.value) };
    case "choices":
      return {
        ...choices(asking, field.options, room),
        isMultiSelect: true,
        ...given(field.value?.join(",")),
      };
  }
}

function choices(asking: Asking, options: Option[], room: number): ChoiceSet {
  return {
    type: "Input.ChoiceSet",
    ...asking,
    style: "compact",
    wrap: true,
    choices: options.map(({ label, value }) => ({
      title: (room > 0 && asWords(shorten(label, room)).trim()) || value,
      value,
    })),
  };
}

const given = (value: string | undefined) => (value ? { value } : {});

/** Some clients take these words for Markdown, others do not: a link in it hides its target in the first. */
export function asWords(text: string): string {
  return exactly(text).replaceAll("](", "]\u2060(");
}
