import type { Concept } from "./concept.js";
import type { Question } from "./question.js";
import { carries, isDemand } from "./rank.js";

/** The word that asks one thing about a name, where that is what the question comes to. */
export function attributeAsked({ concepts, intent, who }: Question): Concept | undefined {
  if (intent === "ask" || intent === "outcome" || concepts.length < 2) return undefined;
  const others = concepts.filter(({ attribute }) => !attribute);
  return concepts.find(({ attribute }) => {
    if (attribute === "always" || (attribute === "office" && who)) return true;
    // "The president's labour bill" asks for the bill, "budget of COMAR" for the budget.
    return attribute && others.every((each) => isPlain(each) || (attribute === "name" && each.name));
  });
}

const isPlain = ({ kind }: Concept): boolean => kind === "soft" || kind === "place" || kind === "year";

/** What no document of recommendations says, and whose word stands in them for other things. */
export const isElsewhere = ({ attribute }: Concept): boolean =>
  attribute === "reference" || attribute === "office";

/**
 * "Homicides 2009" asks how many there were in that year, and a single murder of that year is no answer: what is named
 * in the plural beside nothing but a year, where some record counts it.
 */
export function seriesAsked(
  { concepts, intent }: Question,
  countedTerms: ReadonlySet<string>,
): Concept | undefined {
  if (intent !== "any" || !concepts.some(({ kind }) => kind === "year")) return undefined;
  const [only, ...others] = concepts.filter((each) => carries(each) && !isDemand(each));
  if (!only || others.length > 0 || !only.typed.endsWith("s")) return undefined;
  return only.terms.some((term) => countedTerms.has(term)) ? only : undefined;
}

/**
 * "When was Goldcorp founded": beside nothing but names a general word of the records says what of it, and a record of
 * another event is no answer. None where the question names more, or in words that no record has.
 */
export function eventsAsked({ concepts, intent }: Question): Concept[] {
  if (intent !== "when") return [];
  const carrying = concepts.filter(carries);
  if (!carrying.some(({ name }) => name) || !carrying.every((each) => each.name || isDemand(each))) return [];
  return concepts.filter(({ kind }) => kind === "common");
}
