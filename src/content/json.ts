import type { Problem } from "../core/errors.js";

/** A string with the colon that makes it a key, or a brace: enough to know which keys stand in which object. */
const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/** A JSON text as a value. What is wrong comes with its line; a key that stands twice is wrong too. */
export function parseJson(text: string, where: string): { value?: unknown; problems: Problem[] } {
  try {
    const value: unknown = JSON.parse(text);
    return { value, problems: doubledKeys(text, where) };
  } catch (error) {
    const message = (error as Error).message;
    const position = positionIn(text, message);
    const line = position === undefined ? undefined : lineAt(text, position);
    return {
      problems: [{ where: line === undefined ? where : `${where}:${line}`, what: `is not JSON: ${message}` }],
    };
  }
}

/** Where parsing stopped: V8 gives a position, or else the ten characters before and after it. */
function positionIn(text: string, message: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, cut, snippet = ""] = /, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  const found = snippet === "" ? -1 : text.indexOf(snippet);
  return found < 0 ? undefined : found + (cut === undefined ? 0 : 10);
}

/** JSON.parse keeps the last of two equal keys, so that an edit of the first would be lost in silence. */
function doubledKeys(text: string, where: string): Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  for (const token of text.matchAll(TOKENS)) {
    if (token[0] === "{") open.push(new Set());
    else if (token[0] === "}") open.pop();
    else if (token[1] !== undefined) {
      const key = token[0].slice(0, -token[1].length);
      const keys = open.at(-1);
      if (keys?.has(key)) {
        problems.push({
          where: `${where}:${lineAt(text, token.index)}`,
          what: `the key ${key} stands twice in one record`,
          hint: "only the last one would be read",
        });
      }
      keys?.add(key);
    }
  }
  return problems;
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;
