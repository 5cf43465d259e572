/** What a JSON value is, for its colour. */
type Kind = "object" | "array" | "string" | "number" | "boolean" | "null";

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  const kind = typeof value;
  return kind === "object" || kind === "string" || kind === "number" || kind === "boolean" ? kind : "null";
}

/** What a value holds, with the name or place of each; none where it is no object or list. */
export function entriesOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item]);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** A closed object or list in a few characters: what it is, or how much is in it. */
export function gist(value: unknown): string {
  const count = entriesOf(value).length;
  if (Array.isArray(value)) return `[ ${count} ]`;
  const { type } = value as { type?: unknown };
  return typeof type === "string" ? `{ ${type} }` : `{ ${count} }`;
}

/** How much travelled, in bytes of JSON. */
export function weightOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? "").length;
}
