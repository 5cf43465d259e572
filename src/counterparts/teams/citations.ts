import type { Problem } from "./check.js";
import { isObject, objectsIn, type Part } from "./elements.js";
import { refuse } from "./errors.js";
import { max } from "./limits.js";
import type { Activity } from "./types.js";

const ROOT = "https://schema.org/Message";
const rootsOf = (entities: unknown): Part[] => objectsIn(entities).filter(({ type }) => type === ROOT);
const citationsOf = (entities: unknown): Part[] =>
  rootsOf(entities).flatMap(({ citation }) => objectsIn(citation));

/**
 * Refuses citations where Microsoft says that Teams does ("Error handling" of bot-messages-ai-generated-content).
 * @throws TeamsRefusal BadArgument
 */
export function acceptCitations(entities: unknown): void {
  if (rootsOf(entities).length > 1) refuse("BadArgument", "Multiple root message entities found");
  const citations = citationsOf(entities);
  if (citations.length > max("citations")) refuse("BadArgument", `${citations.length} citations`);
  for (const { position, appearance } of citations) {
    if (!isObject(appearance) || Object.keys(appearance).length === 0 || !Number.isInteger(position)) {
      refuse("BadArgument", `Error while parsing citation entity with ID: ${position}`);
    }
  }
}

/** What is cut off in a citation, and where the marks in the text and the citations do not fit together. */
export function citationProblems({ entities, text }: Activity): Problem[] {
  const problems: Problem[] = [];
  const citations = citationsOf(entities);
  for (const { position, appearance } of citations) {
    const { name, abstract } = isObject(appearance) ? appearance : {};
    if (!name || String(name).length > max("citationName")) {
      problems.push({ rule: "citation_name", problem: `[${position}] name: ${name}` });
    }
    if (String(abstract ?? "").length > max("citationAbstract")) {
      problems.push({ rule: "citation_abstract", problem: `[${position}] abstract: ${abstract}` });
    }
  }
  const cited = citations.map(({ position }) => Number(position));
  // `[1](https://...)` is a link.
  const marked = [...String(text ?? "").matchAll(/\[(\d{1,2})\](?!\()/g)].map(([, n]) => Number(n));
  const position = (problem: string) => problems.push({ rule: "citation_position", problem });
  for (const n of new Set(marked)) if (!cited.includes(n)) position(`[${n}] has no citation`);
  for (const n of new Set(cited)) if (!marked.includes(n)) position(`citation ${n} is not in the text`);
  return problems;
}
