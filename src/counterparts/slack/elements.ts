import { elementsOf } from "./check.js";
import type { Block } from "./types.js";

/** How a person names what they click: by what they read on it, or by its id. */
export interface Pick {
  actionId?: string;
  /** The words on a button, or the placeholder of a menu. */
  text?: string;
  /** In a menu: the words or the value of the option. */
  option?: string;
  /** In a date, time or people picker: what is chosen. */
  choice?: string;
}

export interface Picked {
  element: Block;
  block: Block;
  /** What a click says beside the element's own fields: the chosen option, day or person. */
  chosen: Record<string, unknown>;
}

const CHOICE_FIELDS: Record<string, string> = {
  datepicker: "selected_date",
  timepicker: "selected_time",
  datetimepicker: "selected_date_time",
  users_select: "selected_user",
  conversations_select: "selected_conversation",
  channels_select: "selected_channel",
};

/**
 * Finds what a person would click.
 * @throws Error where nothing there is so named, and says what there is
 */
export function pickElement(blocks: Block[] | undefined, { actionId, text, option, choice }: Pick): Picked {
  const all = (blocks ?? []).flatMap((block) => elementsOf(block).map((element) => ({ element, block })));
  const found = all.find(({ element }) => {
    if (actionId !== undefined) return element.action_id === actionId;
    if (text !== undefined) return labelOf(element) === text;
    return option !== undefined && findOption(element, option) !== undefined;
  });
  if (!found) {
    const there =
      all.map(({ element }) => `${labelOf(element)} (${element.action_id})`).join(", ") || "nothing";
    throw new Error(`nothing to click named ${actionId ?? text ?? option}; there is: ${there}`);
  }
  return { ...found, chosen: chosenPart(found.element, option, choice) };
}

function chosenPart(element: Block, option?: string, choice?: string): Record<string, unknown> {
  const field = CHOICE_FIELDS[element.type];
  if (field) return { [field]: choice ?? null };
  if (option === undefined) return {};
  const selected = findOption(element, option);
  if (!selected) throw new Error(`no option ${option} in ${element.action_id}`);
  const several = element.type === "checkboxes" || element.type.startsWith("multi_");
  return several ? { selected_options: [selected] } : { selected_option: selected };
}

/** What a person reads on an element. */
function labelOf(element: Block): string | undefined {
  const { text, placeholder } = element as unknown as Record<string, { text?: string } | undefined>;
  return text?.text ?? placeholder?.text;
}

/** The option with these words or this value, also inside groups. */
export function findOption(element: Block, named: string): Option | undefined {
  const groups =
    (element.option_groups as { options: Option[] }[] | undefined)?.flatMap((g) => g.options) ?? [];
  const all = [...((element.options as Option[] | undefined) ?? []), ...groups];
  return all.find((o) => o.value === named || o.text.text === named);
}

interface Option {
  text: { text: string };
  value: string;
}
