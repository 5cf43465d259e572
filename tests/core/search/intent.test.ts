import { describe, expect, it } from "vitest";
import { search } from "./content.js";

describe("intent", () => {
  it.each([
    ["when is the labour law deadline?", "when"],
    ["quand le sénat reprend-il ses travaux", "when"],
    ["cuándo vence el plazo laboral", "when"],
    ["how many journalists were killed", "how_many"],
    ["combien de demandes d'asile en 2016", "how_many"],
    ["qué porcentaje de mujeres", "how_many"],
    ["what do we ask on mining consent", "ask"],
    ["que demandons-nous sur la torture", "ask"],
    ["qué pedimos sobre desapariciones", "ask"],
    ["what is FPIC", "define"],
    ["qu'est-ce que la COMAR", "define"],
    ["qué es el CLPI", "define"],
    ["did the labour bill pass?", "outcome"],
    ["la réforme a-t-elle été adoptée", "outcome"],
    ["did the supreme court decide on the interior security law", "outcome"],
    ["se aprobó la ley de seguridad interior", "when"],
    ["has the torture law been adopted", "when"],
    ["demandes d'asile 2013", "any"],
    ["migration children detained", "any"],
  ])("of %s is %s", (question, intent) => {
    expect(search.query(question).intent).toBe(intent);
  });

  it.each([
    ["when is the labour law deadline", "date"],
    ["how many journalists were killed", "fact"],
    ["what do we ask on mining consent", "recommendation"],
    ["what is FPIC", "term"],
    ["did the labour bill pass?", "date"],
  ])("of %s brings a %s first", (question, kind) => {
    const { entries, found } = search.query(question);
    expect(found).toBe(true);
    expect(entries[0]?.kind).toBe(kind);
  });

  it.each([
    "when",
    "how_many",
    "ask",
    "define",
    "outcome",
  ] as const)("is %s where the caller says so", (intent) => {
    expect(search.query("how many journalists were killed", { intent }).intent).toBe(intent);
  });

  it("that the caller gives decides which kind of record comes first", () => {
    const kind = (intent?: "when" | "ask") => search.query("torture law", { intent }).entries[0]?.kind;
    expect(kind("when")).toBe("date");
    expect(kind("ask")).toBe("recommendation");
  });

  it("shows the later point of the other document beside an ask", () => {
    const { entries } = search.query("what do we ask on the internal security law and the supreme court", {
      limit: 3,
    });
    const references = entries.map((entry) =>
      entry.kind === "recommendation" ? entry.record.reference : "",
    );
    expect(references).toContain("1.5");
    expect(references).toContain("L3");
  });
});
