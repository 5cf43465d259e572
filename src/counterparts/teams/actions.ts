import { isObject, type Part, walk } from "./elements.js";
import type { Card } from "./types.js";

/** How a person names what they click: by what they read on it, by its verb, or by its id. */
export interface Clicked {
  title?: string;
  verb?: string;
  id?: string;
}

/** Everything on a card that can be clicked, as it stands there. */
export function actionsOf(card: Card | undefined): Part[] {
  return [...walk(card)]
    .filter(({ kind, fallback }) => kind === "action" && !fallback)
    .map(({ part }) => part);
}

/**
 * Finds what a person would click.
 * @throws Error where nothing there is so named, and says what there is
 */
export function pickAction(card: Card | undefined, { title, verb, id }: Clicked): Part {
  const all = actionsOf(card);
  const found = all.find((action) => {
    if (id !== undefined) return action.id === id;
    if (verb !== undefined) return action.verb === verb;
    return action.title === title;
  });
  if (found) return found;
  const there =
    all.map((action) => `${action.title} (${action.verb ?? action.type})`).join(", ") || "nothing";
  throw new Error(`nothing to click named ${title ?? verb ?? id}; there is: ${there}`);
}

/** What a client does that knows Action.Submit alone: the action itself, or what stands in its stead. */
export function submitOf(action: Part): Part {
  const submit = action.type === "Action.Submit" ? action : action.fallback;
  if (isObject(submit) && submit.type === "Action.Submit") return submit;
  throw new Error(`${action.title ?? action.type} has no Action.Submit to fall back to`);
}
