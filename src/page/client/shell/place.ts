import type { View } from "../../api.js";
import type { Place } from "../state.js";
import type { Words } from "../words/words.js";

/** What a place is called in a heading. */
export function nameOf(place: Place, view: View, say: Words): string {
  if (place === "home") return say.home;
  if (place === "direct") return say.bot;
  return `#${view.channels.find(({ key }) => key === place)?.name ?? place}`;
}
