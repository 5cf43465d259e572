/**
 * Edits between two words: insertions, deletions, substitutions, and swaps of neighbours (the commonest slip in
 * typing), each counted once. Gives up with `limit + 1` as soon as it is past `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  if (rows.length < 3 * width) rows = new Uint16Array(3 * width);
  // Three rows that take turns: the one being made, the last, and the one before for swaps.
  let [row, last, beforeLast] = [0, width, 2 * width];
  for (let j = 0; j < width; j++) rows[last + j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    rows[row] = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (rows[last + j - 1] as number) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (rows[last + j] as number) + 1, (rows[row + j - 1] as number) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (rows[beforeLast + j - 2] as number) + 1);
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [row, last, beforeLast] = [beforeLast, row, last];
  }
  return Math.min(rows[last + b.length] as number, limit + 1);
}

/** Kept between calls: a slip is compared with hundreds of words. */
let rows = new Uint16Array(256);

/** The letters of a word as a set of 32 bits; two letters may share one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/**
 * Whether two words may be within `limit` edits by their letters alone: each letter that only one of them has takes an
 * edit. This rules out nearly all words at a fraction of what counting edits costs.
 */
export function mayBeNear(a: number, b: number, limit: number): boolean {
  return atMost(a & ~b, limit) && atMost(b & ~a, limit);
}

function atMost(bits: number, limit: number): boolean {
  let rest = bits;
  for (let i = 0; i < limit && rest !== 0; i++) rest &= rest - 1;
  return rest === 0;
}
