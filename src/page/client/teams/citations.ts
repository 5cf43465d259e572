import type { Message } from "../../api.js";

export type Citation = NonNullable<Message["citations"]>[number];

/** A message's words and, where `[1]` stands for a citation, that citation. Any other `[1]` stays words. */
export function piecesOf(text: string, citations: Citation[] = []): (string | Citation)[] {
  const known = new Map(citations.map((citation) => [citation.position, citation]));
  const pieces: (string | Citation)[] = [];
  let words = "";
  for (const piece of text.split(/(\[\d{1,2}\])/)) {
    const citation = /^\[\d+\]$/.test(piece) ? known.get(Number(piece.slice(1, -1))) : undefined;
    if (!citation) {
      words += piece;
      continue;
    }
    if (words.trim()) pieces.push(words);
    words = "";
    pieces.push(citation);
  }
  if (words.trim()) pieces.push(words);
  return pieces;
}
