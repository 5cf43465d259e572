import { describe, expect, it } from "vitest";
import { ApgError } from "../../src/core/errors.js";
import { createHarness, type Harness } from "./harness.js";
import { at, subscription } from "./wishes.js";

const START = "2026-11-30T13:00:00Z";
const before = { start: START, subscriptions: [subscription({ since: at(START) })] };
const titles = ({ sent }: Harness) => sent.map(({ title }) => title);
const DIGEST = "S1 2026-11-30T09:00";

describe("an account that cannot be written", () => {
  it("lets nothing be posted until it can, and is told once", async () => {
    let full = true;
    const unlessFull =
      <A extends unknown[], R>(write: (...all: A) => Promise<R>) =>
      async (...all: A): Promise<R> => {
        if (full) throw new ApgError("STORE_UNAVAILABLE", "no space left");
        return write(...all);
      };
    const harness = createHarness({
      ...before,
      ledger: (ledger) => ({
        ...ledger,
        update: unlessFull(ledger.update),
        advance: unlessFull(ledger.advance),
      }),
    });
    await harness.runUntil("2026-11-30T14:30:00Z");
    expect(harness.sent).toEqual([]);
    expect(harness.engine.health().store).toBe(false);
    full = false;
    await harness.runUntil("2026-11-30T14:40:00Z");
    expect(titles(harness)).toEqual([`${DIGEST} | late`]);
    expect(harness.engine.health().store).toBe(true);
    expect(harness.logs.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  it("after a post is written when it can be, and the post is not sent again", async () => {
    let full = false;
    const harness = createHarness({
      ...before,
      ledger: (ledger) => ({
        ...ledger,
        update: async (id, fence, change) => {
          if (full) throw new ApgError("STORE_UNAVAILABLE", "no space left");
          if (change.state === "attempting") full = true;
          return ledger.update(id, fence, change);
        },
      }),
    });
    harness.answer.find = () => ({ kind: "unreadable", code: "missing_scope", ever: true });
    await harness.runUntil("2026-11-30T14:10:00Z");
    full = false;
    await harness.runUntil("2026-11-30T16:00:00Z");
    expect(titles(harness)).toEqual([DIGEST]);
    expect((await harness.ledger.list())[0]).toMatchObject({ state: "posted", messageId: "m1" });
  });
});
