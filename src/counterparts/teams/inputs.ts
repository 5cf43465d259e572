import { objectsIn, type Part, walk } from "./elements.js";
import type { Card } from "./types.js";

/** What is typed or chosen, by the id of the field. */
export type Filled = Record<string, string>;

/**
 * What a client sends of a card's fields that are filled in like this; fields left alone keep what stands in them.
 * @throws Error for a field that is not there, for a choice that it does not offer, for a text that is too long, and for
 * a needed field left empty: a client would not send those
 */
export function filledIn(card: Card | undefined, given: Filled): Filled {
  const inputs = [...walk(card)].flatMap(({ part, type }) => (type.startsWith("Input.") ? [part] : []));
  const known = inputs.map(({ id }) => String(id));
  const unknown = Object.keys(given).filter((id) => !known.includes(id));
  if (unknown.length) throw new Error(`no field ${unknown.join(", ")}; there is: ${known.join(", ")}`);
  return Object.fromEntries(inputs.map((input) => [String(input.id), sentOf(input, given)]));
}

function sentOf(input: Part, given: Filled): string {
  const { id, type, value: initial = "", isRequired, isMultiSelect, maxLength } = input;
  const value = given[String(id)] ?? String(initial);
  if (isRequired && value.trim() === "") throw new Error(`${id} must be filled in: ${input.errorMessage}`);
  if (typeof maxLength === "number" && value.length > maxLength)
    throw new Error(`${id} takes ${maxLength} characters`);
  if (type === "Input.Date" && !/^(?:\d{4}-\d{2}-\d{2})?$/.test(value))
    throw new Error(`${id} is a day: ${value}`);
  if (type === "Input.ChoiceSet" && value !== "") {
    const offered = objectsIn(input.choices).map((choice) => choice.value);
    const chosen = isMultiSelect ? value.split(",") : [value];
    const none = chosen.find((one) => !offered.includes(one));
    if (none !== undefined) throw new Error(`${id} does not offer ${none}`);
  }
  return value;
}
