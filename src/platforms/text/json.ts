import { plain, type RecordView, type Reply, recordsOf } from "../../core/reply.js";
import { shorten } from "../shared/shorten.js";
import { renderText } from "./render.js";

/** Who reads the JSON shows labels as buttons, as the platforms do: so many characters fit on one. */
const LABEL = 75;

/** One JSON object a reply: what other programs read. Records stand in the order shown; never paged. */
export function renderJson(reply: Reply): Record<string, unknown> {
  const records = recordsOf(reply).map(recordJson);
  return {
    title: reply.title,
    text: renderText(reply),
    found: reply.found,
    records,
    page: records.length ? { from: 1, to: records.length, of: records.length } : null,
    suggestions: reply.suggestions.map(({ label, line }) => ({ label: shorten(label, LABEL), line })),
    error: reply.error ?? null,
    language: reply.language,
    asOf: reply.asOf,
  };
}

function recordJson(record: RecordView) {
  const [first] = record.sources;
  const headline = record.headline === record.reference ? "" : record.headline;
  return {
    kind: record.kind,
    reference: record.reference,
    source: first
      ? { document: first.document, line: first.line, lineEnd: first.lineEnd ?? first.line }
      : null,
    sources: record.sources,
    text: [headline, record.body === undefined ? "" : plain(record.body), ...record.details.map(plain)]
      .filter(Boolean)
      .join("\n"),
    figures: record.figures,
  };
}
