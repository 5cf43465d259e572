import type { Context } from "../command.js";
import type { RecordView } from "../reply.js";
import type { Term, Theme } from "../vocabulary.js";
import { cite } from "./citation.js";
import { onceADay } from "./once.js";

/** A glossary entry: name, other names, what it is. */
export const termView = onceADay((record: Term, context): RecordView => {
  const { language, say } = context;
  const name = record.name[language];
  const also = [record.officialName, ...record.aliases].filter(
    (alias): alias is string => alias !== undefined && alias !== name && alias !== record.reference,
  );
  return {
    kind: "term",
    reference: record.reference,
    headline: name === record.reference ? name : `${record.reference}: ${name}`,
    body: record.what[language],
    details: [[say.termKind[record.kind], ...also].join(" · ")],
    citation: cite(record.sources, context),
    sources: record.sources,
    figures: [],
    line: `define ${record.reference}`,
  };
});

/** A theme with what stands under it. */
export function themeView(record: Theme, context: Context): RecordView {
  const { language, say, library } = context;
  const counts = [
    say.kinds.recommendation(library.recommendations(record.id).length),
    say.kinds.fact(library.facts(record.id).length),
    say.kinds.date(library.dates(record.id).length),
  ];
  return {
    kind: "theme",
    reference: record.id,
    headline: record.number === null ? record.title[language] : `${record.number}. ${record.title[language]}`,
    body: record.about[language],
    details: [counts.join(" · ")],
    sources: [],
    figures: [],
    line: `brief ${record.id}`,
  };
}
