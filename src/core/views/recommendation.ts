import { formatDate } from "../../i18n/format.js";
import type { Context } from "../command.js";
import type { RecordView } from "../reply.js";
import { NOT_DEMANDS, type Recommendation } from "../vocabulary.js";
import { cite } from "./citation.js";
import { onceADay } from "./once.js";

/** A recommendation as it is shown in a list: reference, summary, who is asked, what came later, where it stands. */
export const recommendationView = onceADay((record: Recommendation, context): RecordView => {
  const { language } = context;
  return {
    kind: "recommendation",
    reference: record.reference,
    headline: record.reference,
    body: record.summary[language],
    details: [addresseeLine(record, context), ...laterLine(record, context)],
    citation: cite(record.sources, context),
    sources: record.sources,
    figures: record.figures ?? [],
    line: `rec ${record.reference}`,
  };
});

function addresseeLine(record: Recommendation, { say }: Context): string {
  const { addressees, addresseeStated, advocacyAct, statementOfNeed } = record;
  const who = say.addressee(
    addressees.map((actor) => say.actor[actor]),
    addresseeStated,
  );
  if (statementOfNeed) return `${say.statementOfNeed} · ${who}`;
  if (!NOT_DEMANDS.has(advocacyAct)) return `${who} · ${say.act[advocacyAct]}`;
  return `${say.notADemand[advocacyAct as "encourage" | "welcome" | "hope"]} · ${who}`;
}

function laterLine({ later }: Recommendation, { say, language, library }: Context): string[] {
  if (!later) return [];
  const entry = library.byReference(later.reference);
  if (entry?.kind !== "recommendation") return [];
  const date = formatDate(library.document(entry.record.document).date, language);
  const note = later.note[language];
  return [
    later.relation === "changed"
      ? say.changedLater(later.reference, date, note)
      : say.continuedLater(later.reference, date, note),
  ];
}
