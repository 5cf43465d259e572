import { type Kept, PANES, type PaneKey } from "./state.js";

const isPane = (key: unknown): key is PaneKey => PANES.includes(key as PaneKey);
const oneOf = <T extends string>(value: unknown, values: readonly T[]): T | undefined =>
  values.find((each) => each === value);

/** What the browser kept of an earlier visit; whatever is not well formed is left out. */
export function readKept(text: string | null): Partial<Kept> {
  let read: Record<string, unknown>;
  try {
    read = JSON.parse(text ?? "{}") ?? {};
  } catch {
    return {};
  }
  const panes = Array.isArray(read.panes)
    ? PANES.filter((key) => (read.panes as unknown[]).includes(key))
    : [];
  const person = oneOf(read.person, ["ana", "bea", "carlos", "dana"] as const);
  const appearance = oneOf(read.appearance, ["light", "dark", "system"] as const);
  return {
    ...(panes.length && { panes }),
    ...(isPane(read.tab) && { tab: read.tab }),
    ...(typeof read.tools === "boolean" && { tools: read.tools }),
    ...(person && { person }),
    ...(appearance && { appearance }),
  };
}
