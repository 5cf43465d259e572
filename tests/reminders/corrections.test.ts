import { describe, expect, it } from "vitest";
import type { AddedDate, ChangeAction } from "../../src/core/changes.js";
import { createHarness, type Harness } from "./harness.js";
import { at, countdown, date, subscription } from "./wishes.js";

const START = "2027-02-08T13:00:00Z";
const by = { platform: "slack", installation: "T1", user: "U2" } as const;

/** A countdown of 7 and 1 days to M1, of which the first is posted in an hour. */
function counting(): Harness {
  const harness = createHarness({ start: START, subscriptions: [countdown([7, 1], { since: at(START) })] });
  harness.dates.push(date());
  harness.tickMs = 60_000;
  return harness;
}

/** M1 changes now. */
function change(harness: Harness, action: ChangeAction, over: Partial<AddedDate>): void {
  const value = {
    what: "",
    language: "en",
    kind: "deadline",
    recommendations: [],
    ...date(),
    ...over,
  } as AddedDate;
  harness.dates.splice(0, 1, { ...value, since: harness.time.now(), doneIn: [] });
  const seq = harness.changes.length + 1;
  const at = harness.time.now();
  harness.changes.push({
    seq,
    at,
    by,
    revision: seq,
    action,
    subject: "date:M1",
    state: { kind: "date", value },
  });
}

const seen = ({ sent }: Harness) => sent.map(({ what, title }) => `${what} ${title}`);
const POST = "post S1 2027-02-08T09:00 M1@2027-02-15";

describe("a date that moves", () => {
  it("changes the post that was sent, and drops the countdowns still owed", async () => {
    const harness = counting();
    await harness.runUntil("2027-02-09T00:00:00Z");
    change(harness, "move", { date: "2027-02-20" });
    await harness.runUntil("2027-02-21T00:00:00Z");
    expect(seen(harness)).toEqual([
      POST,
      "update change 1",
      "post S1 2027-02-13T09:00 M1@2027-02-20",
      "post S1 2027-02-19T09:00 M1@2027-02-20",
    ]);
  });

  it("says so in the thread where the post cannot be edited", async () => {
    const harness = counting();
    harness.answer.update = () => ({ ok: false, code: "cant_update_message", again: false });
    await harness.runUntil("2027-02-09T00:00:00Z");
    change(harness, "cancel", { status: "cancelled" });
    await harness.runUntil("2027-02-10T00:00:00Z");
    expect(seen(harness)).toEqual([POST, "reply change 1"]);
    expect(harness.sent[1]?.to).toBe("m1");
  });

  it("is said when the platform can be reached again", async () => {
    const harness = counting();
    const { update } = harness.answer;
    let tried = 0;
    harness.answer.update = () => {
      tried++;
      return { ok: false, code: "timeout", again: true };
    };
    await harness.runUntil("2027-02-09T00:00:00Z");
    change(harness, "cancel", { status: "cancelled" });
    await harness.runUntil("2027-02-09T06:00:00Z");
    expect(seen(harness)).toEqual([POST]);
    // Less and less often.
    expect(tried).toBeLessThan(50);
    harness.answer.update = update;
    await harness.runUntil("2027-02-09T07:00:00Z");
    expect(seen(harness)).toEqual([POST, "update change 1"]);
  });

  it("while its post may be there or not is said as soon as that is known", async () => {
    const harness = counting();
    harness.answer.post = () => ({ kind: "ambiguous", code: "timeout" });
    harness.answer.find = () => ({ kind: "found", messageId: "there" });
    await harness.runUntil("2027-02-08T14:01:00Z");
    change(harness, "cancel", { status: "cancelled" });
    await harness.runUntil("2027-02-08T16:00:00Z");
    expect(harness.sent.map(({ what, to }) => [what, to])).toEqual([["update", "there"]]);
  });

  it("is said once, however often the process begins anew", async () => {
    const harness = counting();
    await harness.runUntil("2027-02-09T00:00:00Z");
    change(harness, "cancel", { status: "cancelled" });
    for (let hour = 1; hour < 6; hour++) {
      harness.restart();
      await harness.runUntil(`2027-02-09T0${hour}:00:00Z`);
    }
    expect(seen(harness)).toEqual([POST, "update change 1"]);
  });
});

describe("again later", () => {
  it("brings the post once more on its day", async () => {
    const harness = createHarness({ start: START, subscriptions: [subscription({ since: at(START) })] });
    harness.tickMs = 60_000;
    await harness.runUntil("2027-02-08T15:00:00Z");
    const [first] = await harness.ledger.list();
    harness.again.push({ occurrence: first?.id ?? "", until: "2027-02-10" });
    await harness.runUntil("2027-02-12T00:00:00Z");
    expect(seen(harness)).toEqual(["post S1 2027-02-08T09:00", "post S1 2027-02-10T09:00"]);
  });
});
