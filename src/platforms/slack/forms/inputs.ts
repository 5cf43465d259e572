import type { types } from "@slack/bolt";
import type { Field, Option } from "../../../core/form.js";
import { shorten, wholeCharacter } from "../../shared/shorten.js";
import { max } from "../limits.js";

type Input = types.InputBlock;

export const plain = (text: string) => ({ type: "plain_text", text, emoji: false }) as const;

/** A field as the block that asks for it; none where there is nothing to choose from. */
export function inputOf(field: Field, round: number): Input[] {
  const element = elementOf(field);
  if (!element) return [];
  const hint = field.hint?.trim() && { hint: plain(shorten(field.hint, max("inputLabel"))) };
  return [
    {
      type: "input",
      block_id: `${field.name}:${round}`,
      label: plain(shorten(field.label.trim() || field.name, max("inputLabel"))),
      ...hint,
      optional: field.optional ?? false,
      element,
    },
  ];
}

function elementOf(field: Field): Input["element"] | undefined {
  const action_id = field.name;
  switch (field.kind) {
    case "text": {
      const most = Math.min(field.max, max("inputText"));
      const initial = field.value && {
        initial_value: field.value.slice(0, wholeCharacter(field.value, most)),
      };
      return {
        type: "plain_text_input",
        action_id,
        multiline: field.long ?? false,
        max_length: most,
        ...initial,
      };
    }
    case "day":
      return { type: "datepicker", action_id, ...(field.value && { initial_date: field.value }) };
    case "choice": {
      const [initial_option] = chosen(field.options, [field.value ?? ""]);
      const initial = initial_option && { initial_option };
      return field.options.length
        ? { type: "static_select", action_id, ...menuOf(field.options), ...initial }
        : undefined;
    }
    case "choices": {
      const initial_options = chosen(field.options, field.value ?? []);
      const initial = initial_options.length > 0 && { initial_options };
      return field.options.length
        ? { type: "multi_static_select", action_id, ...menuOf(field.options), ...initial }
        : undefined;
    }
  }
}

const optionOf = ({ label, value }: Option) => ({
  text: plain(shorten(label.trim() || value, max("optionText"))),
  value,
});

const chosen = (options: Option[], values: string[]) =>
  options.filter(({ value }) => values.includes(value)).map(optionOf);

/** More than fit in one menu stand in groups that say from what to what. */
function menuOf(options: Option[]) {
  const most = max("options");
  if (options.length <= most) return { options: options.map(optionOf) };
  const groups = Array.from({ length: Math.ceil(options.length / most) }, (_, i) =>
    options.slice(i * most, (i + 1) * most),
  );
  return {
    option_groups: groups.map((group) => {
      const half = max("optionText") / 2 - 2;
      const ends = [group[0], group.at(-1)].map((end) => shorten((end as Option).label, half));
      return { label: plain(ends.join(" – ")), options: group.map(optionOf) };
    }),
  };
}
