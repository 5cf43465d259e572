import { type Inline, plain, type Rich } from "../../core/reply.js";
import { wholeCharacter } from "./shorten.js";

/**
 * Cuts a rich text into pieces that fit: after a line, else after a sentence, else between words, and inside a word
 * only where it alone is too long. Nothing but the space at a cut is lost.
 * @param fits whether so much is not too long for one piece
 */
export function splitRich(text: Rich, fits: (piece: Inline[]) => boolean): Inline[][] {
  const pieces: Inline[][] = [];
  let current: Inline[] = [];
  const rest: Inline[] = Array.isArray(text) ? [...text] : [text];
  while (rest.length) {
    const next = rest.shift() as Inline;
    if (fits([...current, next])) {
      current.push(next);
      continue;
    }
    const [head, tail] = cut(next, (part) => fits([...current, part]), current.length === 0);
    if (head !== undefined) current.push(head);
    if (current.length) pieces.push(current);
    current = [];
    if (tail !== undefined) rest.unshift(tail);
  }
  if (current.length) pieces.push(current);
  return pieces;
}

/** The longest good beginning that fits, and the rest. With `must`, something is always taken. */
function cut(
  piece: Inline,
  fits: (part: Inline) => boolean,
  must: boolean,
): [Inline | undefined, Inline | undefined] {
  const words = plain(piece);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(like(piece, words.slice(0, middle)))) low = middle;
    else high = middle - 1;
  }
  const at = border(words, low) || (must ? Math.max(1, wholeCharacter(words, low)) : 0);
  const tail = words.slice(at).trimStart();
  return [at ? like(piece, words.slice(0, at)) : undefined, tail ? like(piece, tail) : undefined];
}

/** The best place to cut at or before `most`: a line's end or a sentence's end not too far back, else a space. */
function border(words: string, most: number): number {
  if (most <= 0) return 0;
  const line = words.lastIndexOf("\n", most - 1) + 1;
  if (line > most / 2) return line;
  for (let at = most; at > most / 2; at--) {
    if (/[.!?…»”]/.test(words[at - 1] as string) && /\s/.test(words[at] ?? " ")) return at;
  }
  return Math.max(words.lastIndexOf(" ", most - 1), line - 1, 0);
}

export function like(piece: Inline, words: string): Inline {
  if (typeof piece === "string") return words;
  if ("bold" in piece) return { bold: words };
  if ("italic" in piece) return { italic: words };
  return "code" in piece ? { code: words } : { line: words };
}
