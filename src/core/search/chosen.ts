import type { Found } from "./groups.js";

/** A line of words with those of its phrases left blank. */
export function blanked(words: readonly string[], phrases: readonly Found[]): string[] {
  const left = [...words];
  for (const { start, length } of phrases) left.fill("", start, start + length);
  return left;
}

/** Phrases that do not overlap, the longest first, by where they begin. Those of one place go together. */
export function choose(phrases: Found[], used: ReadonlySet<number>): Map<number, Found[]> {
  const chosen = new Map<number, Found[]>();
  const taken = new Set<number>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length || a.start - b.start)) {
    const same = chosen.get(phrase.start);
    if (same?.[0]?.length === phrase.length) {
      same.push(phrase);
      continue;
    }
    const places = Array.from({ length: phrase.length }, (_, k) => phrase.start + k);
    if (places.some((place) => taken.has(place)) || places.every((place) => used.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.set(phrase.start, [phrase]);
  }
  return chosen;
}
