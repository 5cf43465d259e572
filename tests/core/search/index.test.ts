import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Terms } from "../../../src/core/search/documents.js";
import { createIndex, type Posting, union } from "../../../src/core/search/index.js";
import { content } from "./content.js";

const entry = { kind: "fact", record: content.facts[0] } as Terms["entry"];
const record = (id: number, fields: Partial<Terms>): Terms =>
  ({
    id,
    entry,
    size: 1,
    ...Object.fromEntries(
      ["name", "figure", "text", "asked", "more", "notes", "theme"].map((field) => [field, new Set()]),
    ),
    ...fields,
  }) as Terms;

describe("an index", () => {
  const index = createIndex([
    record(0, { name: new Set(["law"]), text: new Set(["law", "mine"]) }),
    record(1, { text: new Set(["mine"]), size: 50 }),
    record(2, { name: new Set(["law"]), size: 192 }),
  ]);

  it("lists the records of a term in order, each with what its best field is worth", () => {
    expect([...index.posting("mine").ids]).toEqual([0, 1]);
    expect(index.posting("mine").strength[1]).toBeCloseTo(0.65);
  });

  it("says a little more of a word in two fields, and less of one in a long name", () => {
    const { ids, strength } = index.posting("law");
    expect([...ids]).toEqual([0, 2]);
    expect(strength[0]).toBeCloseTo(1.1);
    expect(strength[1]).toBeCloseTo(0.5);
  });

  it("has nothing of a word that no record has", () => {
    expect(index.has("tariff")).toBe(false);
    expect(index.posting("tariff").ids).toHaveLength(0);
  });
});

describe("lists brought together", () => {
  const strengths = fc.uniqueArray(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 100 })), {
    selector: ([id]) => id,
  });
  const lists = fc.array(fc.record({ of: strengths, weight: fc.constantFrom(1, 0.5) }), { maxLength: 4 });

  it("give each record the strongest of all, in order", () => {
    fc.assert(
      fc.property(lists, (all) => {
        const best = new Map<number, number>();
        for (const { of, weight } of all)
          for (const [id, strength] of of) best.set(id, Math.max(best.get(id) ?? 0, strength * weight));
        const got = union(all.map(({ of, weight }) => ({ posting: posting(of), weight })));
        expect([...got.ids]).toEqual([...best.keys()].sort((a, b) => a - b));
        expect([...got.strength]).toEqual([...got.ids].map((id) => best.get(id)));
      }),
    );
  });
});

function posting(of: [number, number][]): Posting {
  const sorted = [...of].sort(([a], [b]) => a - b);
  return {
    ids: Int32Array.from(sorted, ([id]) => id),
    strength: Float32Array.from(sorted, ([, strength]) => strength),
  };
}
