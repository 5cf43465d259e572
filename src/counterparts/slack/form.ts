import { elementsOf } from "./check.js";
import { findOption } from "./elements.js";
import type { Block, View } from "./types.js";

/** What a person fills in, by action_id or block_id: a text, a day, a person, the words or value of an option, or several. */
export type FormValues = Record<string, string | string[]>;

type FieldValue = Record<string, unknown>;

const single = (field: string, initial: string) => (element: Block, given: string | undefined) => ({
  [field]: given ?? element[initial] ?? null,
});
const optionNamed = (element: Block, name: string) => {
  const option = findOption(element, name);
  if (!option) throw new Error(`no option ${name} in ${element.action_id}`);
  return option;
};
const one = (element: Block, given: string | undefined) => ({
  selected_option: given === undefined ? (element.initial_option ?? null) : optionNamed(element, given),
});
const several = (element: Block, given: string[] | undefined) => ({
  selected_options: given?.map((name) => optionNamed(element, name)) ?? element.initial_options ?? [],
});

const ONE: Record<string, (element: Block, given: string | undefined) => FieldValue> = {
  plain_text_input: single("value", "initial_value"),
  number_input: single("value", "initial_value"),
  email_text_input: single("value", "initial_value"),
  url_text_input: single("value", "initial_value"),
  datepicker: single("selected_date", "initial_date"),
  timepicker: single("selected_time", "initial_time"),
  users_select: single("selected_user", "initial_user"),
  conversations_select: single("selected_conversation", "initial_conversation"),
  channels_select: single("selected_channel", "initial_channel"),
  static_select: one,
  radio_buttons: one,
};
const SEVERAL: Record<string, (element: Block, given: string[] | undefined) => FieldValue> = {
  checkboxes: several,
  multi_static_select: several,
};

/**
 * The `state.values` that Slack sends for a form filled in like this; fields left alone keep their initial values.
 * @throws Error for a value that no field takes, and for a required field left empty: Slack would not send those
 */
export function formState(view: View, given: FormValues): Record<string, Record<string, FieldValue>> {
  const values: Record<string, Record<string, FieldValue>> = {};
  const left = new Set(Object.keys(given));
  for (const block of view.blocks) {
    for (const element of elementsOf(block)) {
      const key = [String(element.action_id), String(block.block_id)].find((k) => left.delete(k));
      const state = fieldState(element, key === undefined ? undefined : given[key]);
      if (!state) continue;
      if (block.type === "input" && block.optional !== true && isEmpty(state)) {
        throw new Error(`${block.block_id} must be filled in before Slack sends the form`);
      }
      values[String(block.block_id)] = {
        ...values[String(block.block_id)],
        [String(element.action_id)]: { type: element.type, ...state },
      };
    }
  }
  if (left.size) throw new Error(`no field ${[...left].join(", ")} in this view`);
  return values;
}

/** Undefined for what holds no value, such as a button. */
function fieldState(element: Block, given: string | string[] | undefined): FieldValue | undefined {
  const many = SEVERAL[element.type];
  if (many) return many(element, typeof given === "string" ? [given] : given);
  return ONE[element.type]?.(element, Array.isArray(given) ? given[0] : given);
}

function isEmpty(state: FieldValue): boolean {
  const [value] = Object.values(state);
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
