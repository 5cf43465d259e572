import type { Posting } from "./index.js";
import { WEIGHTS } from "./weights.js";

/** Records by how many of several words they have: all of them is as good as the phrase. */
export function together(words: readonly { posting: Posting }[]): Posting {
  const counts = new Map<number, { words: number; least: number }>();
  for (const { posting } of words) {
    for (let i = 0; i < posting.ids.length; i++) {
      const id = posting.ids[i] as number;
      const strength = posting.strength[i] as number;
      const at = counts.get(id);
      if (at) {
        at.words++;
        at.least = Math.min(at.least, strength);
      } else counts.set(id, { words: 1, least: strength });
    }
  }
  const ids = Int32Array.from(counts.keys()).sort();
  const strength = Float32Array.from(ids, (id) => {
    const { words: had, least } = counts.get(id) as { words: number; least: number };
    return had === words.length ? least : (WEIGHTS.partOfPhrase * least * had) / words.length;
  });
  return { ids, strength };
}

/** Whether some record of one list has all the words of another. */
export function meet(one: Posting, { ids, strength }: Posting): boolean {
  const own = new Set(one.ids);
  return ids.some((id, i) => own.has(id) && (strength[i] as number) > WEIGHTS.partOfPhrase);
}
