import { channelOf } from "./server.js";
import type { Page } from "./use-page.js";

/** Says a line where one is: what is typed, and what a button of the page's own says for one. */
export function sayLine({ state, act }: Page, text: string) {
  return act("say", { person: state.person, channel: channelOf(state.place), text });
}
