import type { Concept } from "./concept.js";
import { union } from "./index.js";

/** "34,000 or 35,000": numbers that no record has together are asked for one or the other. */
export function withAlternatives(all: Concept[]): Concept[] {
  const numbers = all.filter(({ kind }) => kind === "number");
  const [first, second] = numbers;
  if (numbers.length !== 2 || !first || !second) return all;
  const own = new Set(first.posting.ids);
  if (second.posting.ids.some((id) => own.has(id))) return all;
  const posting = union([first, second].map((each) => ({ posting: each.posting, weight: 1 })));
  const both = { ...first, posting, terms: [...first.terms, ...second.terms] };
  return all.flatMap((each) => (each === first ? both : each === second ? [] : each));
}
