import { attributeAsked, eventsAsked, isElsewhere, seriesAsked } from "./asked.js";
import type { Concept } from "./concept.js";
import type { Searched } from "./documents.js";
import type { Question } from "./question.js";
import { carries, isDemand, need, type Ranked } from "./rank.js";
import { GROUP } from "./terms.js";
import { WEIGHTS } from "./weights.js";

/** Records that may carry the answer: those that a short answer shows. */
const SHOWN = 3;
/** A record with so many of the things that were asked is the one that is meant, whatever it counts. */
const SEVERAL = 3;

/** Whether the documents have what was asked, and the words that nothing matches. */
export function verdict(
  question: Question,
  ranked: readonly Ranked[],
  records: readonly Searched[],
  countedTerms: ReadonlySet<string>,
): { found: boolean; missing: string[] } {
  const { concepts, intent } = question;
  const unknown = concepts.filter(({ kind }) => kind === "unknown");
  const missing = [...new Set(unknown.map(({ typed }) => typed))];
  if (unknown.some(({ decides }) => decides)) return { found: false, missing };
  const attribute = attributeAsked(question);
  if (attribute && isElsewhere(attribute)) return { found: false, missing: [attribute.typed] };
  if (question.beyond) return { found: false, missing };
  const required = sum(concepts.filter((each) => carries(each) && !isDemand(each)).map(need));
  const enough =
    question.counted || concepts.some(({ kind }) => kind === "year")
      ? WEIGHTS.enoughToCount
      : concepts.some(carries)
        ? WEIGHTS.enough
        : WEIGHTS.enoughGeneral;
  // "Multiple" is an answer to how many cities where cities are what is counted.
  const countsIt = ({ id, full }: Ranked): boolean =>
    full > 1 && (question.counted?.terms.some((term) => records[id]?.figure.has(term)) ?? false);
  const events = eventsAsked(question);
  const series = seriesAsked(question, countedTerms);
  const found = ranked.slice(0, SHOWN).some((record) => {
    const { met, counted, figure } = record;
    const { name, figure: counts } = records[record.id] as Searched;
    const says = ({ terms }: Concept) => terms.some((term) => counts.has(term) || name.has(term));
    if (!met || !counted || (!(figure || countsIt(record)) && intent === "how_many" && record.full < SEVERAL))
      return false;
    if (series && !(figure && says(series))) return false;
    // A record of several things that were asked says it in its own words; a share is one of another thing.
    if (question.counted && !question.share && record.full < SEVERAL && !says(question.counted)) return false;
    if (attribute && !(has(attribute, record.id) && record.coverage >= WEIGHTS.enoughOfName)) return false;
    if (events.length > 0 && !events.some((each) => has(each, record.id))) return false;
    if (question.counted && !countsAny(record, records[record.id] as Searched, question)) return false;
    // Of "how many", each word narrows what is counted: "workers who lost their jobs".
    const share = question.counted ? record.coverage : shareOf(record, required, unknown.length);
    return share >= enough;
  });
  return { found: found && hasContent(question), missing };
}

const has = ({ posting: { ids, strength } }: Concept, id: number): boolean => {
  const at = ids.indexOf(id);
  return at >= 0 && (strength[at] as number) >= WEIGHTS.has;
};

/**
 * Whether what a record counts is among what is asked: one that speaks of soldiers and counts the migrants whom they
 * attacked does not say how many soldiers. Its headline says it too where it has several things that were asked.
 */
function countsAny({ full }: Ranked, { figure, name }: Searched, { concepts, share }: Question): boolean {
  if (full >= SEVERAL) return true;
  return concepts.some(
    (each) =>
      each.kind !== "soft" &&
      !isDemand(each) &&
      each.terms.some((term) => figure.has(term) || ((share || full > 1) && !isName(term) && name.has(term))),
  );
}

const isName = (term: string): boolean => term.startsWith(`${GROUP}term:`);

/**
 * The share of a question that a record has. A general word that stands in no record ("swap", "debunked") weighs
 * little where the record plainly is the one that is meant.
 */
function shareOf({ coverage, full }: Ranked, required: number, unknown: number): number {
  if (unknown === 0 || required === 0 || full < 2) return coverage;
  return (coverage * required) / (required - unknown * (WEIGHTS.unknown - WEIGHTS.unknownBeside));
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** "Hello" and "what is the number" ask for nothing; two general words may ("date of the letter"). */
function hasContent({ concepts, intent }: Question): boolean {
  const known = concepts.filter(({ posting }) => posting.ids.length > 0);
  return known.length > (intent === "when" ? 0 : 1) || known.some(({ kind }) => kind !== "common");
}
