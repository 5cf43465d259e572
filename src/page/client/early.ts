import type { View } from "../api.js";
import { fetchView } from "./server.js";
import { firstState, placeIn } from "./state.js";
import { load } from "./storage.js";

/** Where this visit begins. */
export const beginning = firstState({ ...load(), place: placeIn(location.hash) });
// Before React is evaluated, which takes as long as the answer does. The renderers wait: the message box comes first.
let asked: Promise<View> | undefined = fetchView(beginning.person, beginning.place);
// Whoever takes it sees that it failed.
asked.catch(() => {});

/** The view of the beginning, for the first who asks. */
export function firstView(): Promise<View> | undefined {
  const view = asked;
  asked = undefined;
  return view;
}
