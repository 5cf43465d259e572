import { type Part, plain, type Reply, recordsOf } from "../../src/core/reply.js";

/** References in the order shown. */
export const references = (reply: Reply): string[] => recordsOf(reply).map(({ reference }) => reference);

/** The parts of one kind. */
export function partsOf<K extends Part["kind"]>(reply: Reply, kind: K): Extract<Part, { kind: K }>[] {
  return reply.parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind);
}

export const headings = (reply: Reply): string[] => partsOf(reply, "heading").map(({ text }) => text);
export const notes = (reply: Reply): string[] => partsOf(reply, "note").map(({ text }) => plain(text));
export const texts = (reply: Reply): string[] => partsOf(reply, "text").map(({ text }) => plain(text));
export const lines = (reply: Reply): string[] => reply.suggestions.map(({ line }) => line);

/** The small print of one record. */
export function details(reply: Reply, reference: string): string[] {
  const record = recordsOf(reply).find((candidate) => candidate.reference === reference);
  if (!record) throw new Error(`no ${reference} among ${references(reply).join(", ")}`);
  return record.details.map(plain);
}

/** Everything of a reply that somebody reads, piece by piece. */
export function shownBy(reply: Reply): string[] {
  return [
    reply.title,
    ...reply.parts.flatMap(shownByPart),
    ...reply.suggestions.flatMap(({ label, line }) => [label, line]),
  ];
}

function shownByPart(part: Part): string[] {
  switch (part.kind) {
    case "record": {
      const { headline, body, details: small, citation, line } = part.record;
      return [
        headline,
        ...(body ? [plain(body)] : []),
        ...small.map(plain),
        ...(citation ? [citation] : []),
        line,
      ];
    }
    case "list":
      return part.items.map(plain);
    case "menu":
      return part.items.flatMap(({ label, line }) => [label, line]);
    case "quote":
      return [part.text, part.citation];
    default:
      return [plain(part.text)];
  }
}
