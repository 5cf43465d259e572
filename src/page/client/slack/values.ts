interface Option {
  label: string;
  value: string;
}
/** An input of a modal, as the page asks for it. */
export interface Field {
  /** Its block: what its value is sent under. */
  block: string;
  kind: "text" | "long" | "date" | "time" | "number" | "email" | "url" | "one" | "several";
  label: string;
  hint?: string;
  placeholder?: string;
  optional: boolean;
  initial: string[];
  options: { label?: string; options: Option[] }[];
  max?: number;
}

type Json = Record<string, unknown>;
const KINDS: Record<string, Field["kind"]> = {
  plain_text_input: "text",
  datepicker: "date",
  timepicker: "time",
  number_input: "number",
  email_text_input: "email",
  url_text_input: "url",
  static_select: "one",
  radio_buttons: "one",
  multi_static_select: "several",
  checkboxes: "several",
};

const textOf = (text: unknown): string => String((text as Json | undefined)?.text ?? "");
const optionOf = (option: unknown): Option => ({
  label: textOf((option as Json).text),
  value: String((option as Json).value),
});
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** @returns undefined for a block that asks nothing, or by an element that the page does not have */
export function fieldOf(block: unknown): Field | undefined {
  const { type, block_id, element, label, hint, optional } = block as Json;
  if (type !== "input") return undefined;
  const asks = element as Json;
  const kind = KINDS[String(asks.type)];
  if (!kind) return undefined;
  const given = asks.initial_value ?? asks.initial_date ?? asks.initial_time;
  const chosen = [...list(asks.initial_option), ...list(asks.initial_options)].map(optionOf);
  const groups = list(asks.option_groups) as Json[];
  const options = groups.length
    ? groups.map((group) => ({ label: textOf(group.label), options: list(group.options).map(optionOf) }))
    : [{ options: list(asks.options).map(optionOf) }];
  return {
    block: String(block_id),
    kind: kind === "text" && asks.multiline === true ? "long" : kind,
    label: textOf(label),
    ...(hint !== undefined && { hint: textOf(hint) }),
    ...(asks.placeholder !== undefined && { placeholder: textOf(asks.placeholder) }),
    optional: optional === true,
    initial: [...list(given).map(String), ...chosen.map(({ value }) => value)],
    options,
    ...(typeof asks.max_length === "number" && { max: asks.max_length }),
  };
}

/** What was filled in, by block. What was left alone is not there: it keeps what stands in it. */
export function valuesOf(
  fields: Field[],
  filled: (block: string) => string[],
): Record<string, string | string[]> {
  const changed = fields.flatMap(({ block, kind, initial }) => {
    const values = filled(block).filter((value) => value !== "");
    const same = values.length === initial.length && values.every((value) => initial.includes(value));
    if (same || (kind === "one" && values.length === 0)) return [];
    return [[block, kind === "several" ? values : (values[0] ?? "")] as const];
  });
  return Object.fromEntries(changed);
}
