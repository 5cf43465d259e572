import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Part, plain, type Reply, type Rich, recordsOf } from "../../src/core/reply.js";
import { anyReply, sampleReply } from "../support/replies.js";

/** What a reader gets of a reply on one platform: every page, one after the other. */
export interface Seen {
  /** The words as a reader sees them, marks and escapes taken away. */
  texts: string[];
  /** The command lines of all buttons and suggestions. */
  lines: string[];
}

export interface RendererContract {
  name: string;
  /** Renders the whole reply, all its pages. */
  render(reply: Reply): Seen;
  /** What this platform cannot do, each with the reason. */
  skip?: { reason: string; tests: TestName[] }[];
  /** How many generated replies; default 80. */
  runs?: number;
}

const TESTS = {
  words: "shows every word of a reply",
  order: "shows records in their order",
  references: "shows the reference and the citation of every record",
  lines: "offers every suggestion and every menu item",
  pure: "renders the same reply the same way, and leaves it as it was",
  empty: "shows a reply that has nothing but a title",
} as const;
type TestName = keyof typeof TESTS;

/** What every platform's renderer must do, proved on generated replies. */
export function rendererContract({ name, render, skip = [], runs = 80 }: RendererContract): void {
  const reasonOf = (test: TestName) => skip.find(({ tests }) => tests.includes(test))?.reason;
  const check = (test: TestName, run: () => void) => {
    const reason = reasonOf(test);
    if (reason) it.skip(`${TESTS[test]} (${reason})`, () => {});
    else it(TESTS[test], run);
  };
  const always = (predicate: (reply: Reply) => void) => {
    fc.assert(fc.property(anyReply, predicate), {
      numRuns: runs,
      endOnFailure: true,
      interruptAfterTimeLimit: 15_000,
    });
  };

  describe(`renderer: ${name}`, () => {
    check("words", () =>
      always((reply) => {
        const seen = lettersOf(render(reply).texts.join(" "));
        for (const words of wordsOf(reply)) expect(seen).toContain(lettersOf(words));
      }),
    );
    check("order", () =>
      always((reply) => {
        const seen = lettersOf(render(reply).texts.join(" "));
        let from = 0;
        for (const { headline } of recordsOf(reply)) {
          const at = seen.indexOf(lettersOf(headline), from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }),
    );
    check("references", () =>
      always((reply) => {
        const seen = lettersOf(render(reply).texts.join(" "));
        for (const { kind, reference, citation = "" } of recordsOf(reply)) {
          // A theme is called by its name.
          if (kind !== "theme") expect(seen).toContain(lettersOf(reference));
          expect(seen).toContain(lettersOf(citation));
        }
      }),
    );
    check("lines", () =>
      always((reply) => {
        const { lines } = render(reply);
        const menus = reply.parts.flatMap((part) => (part.kind === "menu" ? part.items : []));
        for (const { line } of [...menus, ...reply.suggestions]) expect(lines).toContain(line);
      }),
    );
    check("pure", () => {
      const reply = sampleReply();
      const before = structuredClone(reply);
      const first = render(reply);
      expect(render(reply)).toEqual(first);
      expect(reply).toEqual(before);
    });
    check("empty", () => {
      const { texts } = render({ ...sampleReply(), parts: [], suggestions: [] });
      expect(lettersOf(texts.join(" "))).toContain(lettersOf(sampleReply().title));
    });
  });
}

/** Letters and digits alone: where lines break, and which marks stand beside a word, is the platform's own matter. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Every text of a reply that must be read somewhere. */
function wordsOf(reply: Reply): string[] {
  return [reply.title, ...reply.parts.flatMap((part) => wordsOfPart(part))];
}

function wordsOfPart(part: Part): string[] {
  const rich = (text: Rich | undefined) => (text === undefined ? [] : [plain(text)]);
  switch (part.kind) {
    case "heading":
      return [part.text];
    case "text":
    case "note":
      return rich(part.text);
    case "list":
      return part.items.flatMap(rich);
    case "quote":
      return [part.text, part.citation];
    case "menu":
      return [];
    case "record":
      return [part.record.headline, ...rich(part.record.body), ...part.record.details.flatMap(rich)];
  }
}
