import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Part, Reply } from "../../../src/core/reply.js";
import { blockProblems, textLength } from "../../../src/counterparts/slack/check.js";
import { acceptContent } from "../../../src/counterparts/slack/content.js";
import { pingsOf } from "../../../src/counterparts/slack/index.js";
import { readButton } from "../../../src/platforms/slack/buttons.js";
import { LIMITS, max } from "../../../src/platforms/slack/limits.js";
import { render, type Surface } from "../../../src/platforms/slack/render.js";
import { rendererContract } from "../../contracts/renderer.js";
import { anyReply, longReply, sampleReply } from "../../support/replies.js";
import { bodyTexts, buttonsOf, pagesOf, textsOf } from "./seen.js";

rendererContract({
  name: "Slack",
  render: (reply) => ({
    texts: bodyTexts(reply),
    lines: pagesOf(reply, { surface: "message" }).flatMap((page) =>
      buttonsOf(page).flatMap(({ value }) => readButton(value)?.line ?? []),
    ),
  }),
});

const SURFACES: Surface[] = ["ephemeral", "message", "shared", "home"];
const anyName = fc.constantFrom("Ana", "<!channel>", "x".repeat(200), "*a* <@U1>");
const runs = { numRuns: 100, endOnFailure: true, interruptAfterTimeLimit: 15_000 };

describe("every page of any reply", () => {
  it("is inside the limits of a message, or of App Home", () => {
    fc.assert(
      fc.property(anyReply, fc.constantFrom(...SURFACES), anyName, (reply, surface, sharedBy) => {
        for (const { blocks, text } of pagesOf(reply, {
          surface,
          sharedBy: surface === "shared" ? sharedBy : undefined,
        })) {
          const where = surface === "home" ? "view" : "message";
          expect(blockProblems(blocks, where, "/blocks", false)).toEqual([]);
          expect(blocks.length).toBeLessThanOrEqual(max(surface === "home" ? "homeBlocks" : "blocks"));
          expect(textLength(blocks)).toBeLessThanOrEqual(
            max(surface === "home" ? "homeCharacters" : "characters"),
          );
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(max("fallbackText"));
          if (surface !== "home") expect(() => acceptContent({ blocks, text }, false)).not.toThrow();
        }
      }),
      runs,
    );
  });

  it("pings nobody, in the blocks and in the words beside them", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const { blocks, text } of pagesOf(reply, { surface: "shared", sharedBy: "<!here> <@U1>" })) {
          expect(pingsOf({ blocks: blocks as never, text })).toEqual([]);
          const marked = [
            text,
            ...blocks
              .flatMap(textsOf)
              .filter(({ type }) => type === "mrkdwn")
              .map((t) => t.text),
          ];
          for (const words of marked) {
            expect(words).not.toMatch(/<|>|@(?:here|channel|everyone)/);
            expect(words).not.toMatch(/&(?!amp;|lt;|gt;)/);
          }
        }
      }),
      runs,
    );
  });

  it("counts its records without a gap", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const pages = pagesOf(reply, { surface: "ephemeral" });
        if (pages.length === 1) {
          expect(pages[0]?.page).toBeUndefined();
          return;
        }
        let next = 1;
        for (const [index, { page }] of pages.entries()) {
          expect(page).toMatchObject({ from: next, number: index + 1, count: pages.length });
          next = (page?.to ?? 0) + 1;
        }
        expect(next - 1).toBe(pages[0]?.page?.of);
      }),
      runs,
    );
  });
});

describe("a reply in Slack", () => {
  it("is a title, a section and a context a record, and the next steps", () => {
    const { blocks, page } = render(sampleReply(), { surface: "ephemeral" });
    expect(page).toBeUndefined();
    expect(blocks.map(({ type }) => type)).toEqual([
      "header",
      "context",
      "section",
      "section",
      "context",
      "section",
      "context",
      "actions",
    ]);
    const texts = blocks.map((block) => textsOf(block)[0]?.text);
    expect(texts[3]).toBe("*6.3*  Implement a screening system.");
    expect(texts[5]).toBe("*More than 34,000*\nSaid of those who disappeared.");
    expect(texts[6]).toMatch(/^\*F6\.1\* · Asked to act: Mexico\nBrief, 7 February 2018/);
    expect(
      blocks.filter(({ type }) => type === "section").every((block) => "expand" in block && block.expand),
    ).toBe(true);
  });

  it("that does not fit is cut between records, evenly, with a way on and back", () => {
    const [first, second, ...more] = pagesOf(longReply(), { surface: "ephemeral" });
    expect(more).toEqual([]);
    expect(first?.page).toEqual({ from: 1, to: 12, of: 24, number: 1, count: 2 });
    expect(second?.page).toEqual({ from: 13, to: 24, of: 24, number: 2, count: 2 });
    const labels = (page = first) => (page ? buttonsOf(page).map(({ label }) => label) : []);
    expect(labels()).toContain("Next");
    expect(labels()).not.toContain("Previous");
    expect(labels(second)).toContain("Previous");
    expect(labels(second)).not.toContain("Next");
  });

  it("has the same pages wherever it appears, so that a shared page is the one that was seen", () => {
    const of = (surface: Surface) =>
      pagesOf(longReply(), { surface, sharedBy: "x".repeat(80) }).map(({ page }) => page);
    expect(of("message")).toEqual(of("ephemeral"));
    expect(of("shared")).toEqual(of("ephemeral"));
  });

  it("takes the nearest page where one is asked for that does not exist", () => {
    expect(render(longReply(), { surface: "message", page: 99 }).page?.number).toBe(2);
    expect(render(longReply(), { surface: "message", page: -1 }).page?.number).toBe(1);
  });

  it("says again of which group a page is that begins in its middle", () => {
    const reply: Reply = {
      ...longReply(),
      parts: [{ kind: "heading", text: "Asylum" }, ...longReply().parts],
    };
    const second = render(reply, { surface: "message", page: 2 });
    expect(textsOf(second.blocks[1] as never)[0]?.text).toBe("*Asylum*");
  });

  it("is shared only from where one person sees it, and only where it may be", () => {
    const share = (surface: Surface, reply = sampleReply()) =>
      buttonsOf(render(reply, { surface })).filter(({ action_id: id }) => id.startsWith("apg:share:")).length;
    expect(SURFACES.map((surface) => share(surface))).toEqual([1, 0, 0, 0]);
    expect(share("ephemeral", { ...sampleReply(), shareable: false })).toBe(0);
  });

  it("keeps the day for its own pages, not for the next question", () => {
    const states = buttonsOf(render(longReply(), { surface: "ephemeral" })).map(({ value }) =>
      readButton(value),
    );
    expect(states).toContainEqual({ line: "long", page: 2, fixed: { language: "en", asOf: "2018-02-05" } });
    expect(states).toContainEqual({
      line: "facts migration",
      page: 1,
      fixed: { language: "en", asOf: undefined },
    });
  });

  it("shows menus in rows of five", () => {
    const items = Array.from({ length: 13 }, (_, i) => ({ label: `Theme ${i}`, line: `brief ${i}` }));
    const parts: Part[] = [{ kind: "menu", items }];
    const { blocks } = render({ ...sampleReply(), parts, suggestions: [] }, { surface: "message" });
    expect(blocks.flatMap((block) => (block.type === "actions" ? [block.elements.length] : []))).toEqual([
      5, 5, 3,
    ]);
  });
});

it("every limit says where its number comes from", () => {
  for (const limit of Object.values(LIMITS)) expect(Object.keys(limit)).toHaveLength(2);
});
