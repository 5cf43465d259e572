import { ageOf } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import type { Context } from "../command.js";
import type { RecordView, Rich } from "../reply.js";
import type { Fact, Figure } from "../vocabulary.js";
import { cite } from "./citation.js";
import { onceADay } from "./once.js";

/** A fact as it is shown in a list: the figure first, who says so, as of when and how old that is, what contradicts it. */
export const factView = onceADay((record: Fact, context): RecordView => {
  const { language } = context;
  return {
    kind: "fact",
    reference: record.reference,
    headline: record.headline[language],
    body: record.statement[language],
    details: [
      sourceLine(record, context),
      ...shareLines(record.figures, context),
      ...conflicts(record, context),
    ],
    citation: cite(record.sources, context),
    sources: record.sources,
    figures: record.figures,
    line: `fact ${record.reference}`,
  };
});

function sourceLine(record: Fact, { say, language, today }: Context): Rich {
  const who = record.attributedTo ? say.saidBy(record.attributedTo[language]) : say.saidByNobody;
  const when = say.asOf(formatDate(record.asOf, language), ageOf(record.asOf, today, say));
  return `${who} · ${when}`;
}

/** A share says of what; where the document does not say, that is said. */
function shareLines(figures: Figure[], { say, language }: Context): string[] {
  return figures.flatMap(({ text, base }) =>
    base === undefined ? [] : [base ? say.shareOf(text, base[language]) : say.shareOfUnknown(text)],
  );
}

/** Figures of the same thing: those that cannot both be true, and those that can. */
function conflicts({ conflictsWith, compatibleWith = [] }: Fact, context: Context): string[] {
  const { say, language, library } = context;
  const told = (references: string[], tell: (reference: string, headline: string) => string) =>
    references.flatMap((reference) => {
      const entry = library.byReference(reference);
      return entry?.kind === "fact" ? [tell(reference, entry.record.headline[language])] : [];
    });
  return [...told(conflictsWith, say.conflictsWith), ...told(compatibleWith, say.compatibleWith)];
}
