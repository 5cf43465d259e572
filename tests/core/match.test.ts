import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, lettersOf, mayBeNear } from "../../src/core/distance.js";
import { nearest } from "../../src/core/match.js";

/** The definition, written down word for word and slow: insert, delete, replace, swap neighbours. */
function slowDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const edits = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const choices = [
      edits(i - 1, j) + 1,
      edits(i, j - 1) + 1,
      edits(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      choices.push(edits(i - 2, j - 2) + 1);
    const least = Math.min(...choices);
    known.set(key, least);
    return least;
  };
  return edits(a.length, b.length);
}

/** How many slips a word of so many letters is forgiven. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3);

function slowNearest(typed: string, names: ReadonlyMap<string, number>): number | undefined {
  const exact = names.get(typed);
  if (exact !== undefined) return exact;
  if (typed.length < 4) return undefined;
  const all = [...names];
  const only = (values: number[]) => (new Set(values).size === 1 ? values[0] : undefined);
  const starting = only(all.filter(([name]) => name.startsWith(typed)).map(([, value]) => value));
  if (starting !== undefined) return starting;
  const near = all
    .map(([name, value]) => ({ name, value, edits: slowDistance(typed, name) }))
    .filter(({ name, edits }) => edits <= Math.min(forgiven(typed.length), forgiven(name.length)));
  const least = Math.min(...near.map(({ edits }) => edits));
  return only(near.filter(({ edits }) => edits === least).map(({ value }) => value));
}

/** Few letters, so that words often come near each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });

describe("distance", () => {
  it("counts as the definition does, and gives up just past the limit", () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is the same both ways, and nothing only between equals", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 20)).toBe(distance(b, a, 20));
        expect(distance(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });

  it("is past the limit wherever letters alone rule two words out", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.nat(4), (a, b, limit) => {
        if (!mayBeNear(lettersOf(a), lettersOf(b), limit)) expect(distance(a, b, limit)).toBe(limit + 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["swapped neighbours", "migration", "migartion", 1],
    ["a letter too few", "migration", "migraton", 1],
    ["a letter too many", "recs", "reccs", 1],
    ["another letter", "facts", "fects", 1],
    ["two slips", "disappearances", "dissapearances", 2],
  ])("counts %s", (_what, a, b, edits) => {
    expect(distance(a, b, 3)).toBe(edits);
  });
});

describe("nearest", () => {
  it("means what the slow search means", () => {
    // Names a few slips away from what is typed: words of chance alone are seldom near each other.
    const slip = fc.tuple(fc.nat(11), fc.constantFrom("", "a", "b", "cc"), fc.nat(2));
    const near = (typed: string) =>
      fc
        .array(slip, { maxLength: 4 })
        .map((slips) =>
          slips.reduce((text, [at, put, taken]) => text.slice(0, at) + put + text.slice(at + taken), typed),
        );
    const cases = word.chain((typed) => {
      const name = fc.tuple(fc.oneof(near(typed), word), fc.nat(3));
      return fc.tuple(fc.constant(typed), fc.uniqueArray(name, { selector: ([text]) => text, maxLength: 8 }));
    });
    fc.assert(
      fc.property(cases, ([typed, pairs]) => {
        const table = new Map(pairs);
        expect(nearest(typed, table)?.value).toBe(slowNearest(typed, table));
      }),
      { numRuns: 2_000 },
    );
  });

  const themes = new Map([
    ["migration", "migration"],
    ["migrants", "migration"],
    ["mining", "business"],
    ["fpic", "consent"],
    ["cpic", "court"],
  ]);

  it.each([
    ["migration", "migration", true],
    ["MIGRATION", "migration", true],
    ["migracion", "migration", false],
    ["migr", "migration", false],
    ["minning", "business", false],
  ])("reads %s", (typed, value, exact) => {
    expect(nearest(typed, themes)).toEqual({ value, exact });
  });

  it("guesses nothing that is doubtful, far off or too short", () => {
    expect(nearest("mi", themes)).toBeUndefined();
    expect(nearest("xpic", themes)).toBeUndefined();
    expect(nearest("weather", themes)).toBeUndefined();
    expect(nearest("", themes)).toBeUndefined();
  });

  it("wants the shortest words exact, unless told that shorter ones may slip too", () => {
    const names = new Map([["rec", 1]]);
    expect(nearest("reo", names)).toBeUndefined();
    expect(nearest("reo", names, 3)).toEqual({ value: 1, exact: false });
  });
});
