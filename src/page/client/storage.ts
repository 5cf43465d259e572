import { readKept } from "./kept.js";
import type { Kept, State } from "./state.js";

const KEY = "apg-page";

/** A browser that keeps nothing (a private window) costs only that. */
export function load(): Partial<Kept> {
  try {
    return readKept(localStorage.getItem(KEY));
  } catch {
    return {};
  }
}

export function keep({ person, panes, tab, tools, appearance }: State): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ person, panes, tab, tools, appearance }));
  } catch {}
}
