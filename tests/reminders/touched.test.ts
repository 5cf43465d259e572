import { describe, expect, it } from "vitest";
import type { AddedDate, Change, ChangeAction, Mark } from "../../src/core/changes.js";
import { correctionsOf } from "../../src/reminders/corrections.js";
import { row } from "./rows.js";
import { at, date, subscription } from "./wishes.js";

const by = { platform: "slack", installation: "T1", user: "U2" } as const;

describe("a change", () => {
  const posted = row({
    state: "posted",
    about: { reference: "M1", day: "2027-02-15", days: 7 },
    messageId: "m",
  });
  const digest = (id: string, dueAt: string) => row({ id, dueAt: at(dueAt), state: "posted" });
  const of = (action: ChangeAction, state: Change["state"], subject: Change["subject"]): Change => ({
    seq: 9,
    at: at("2027-02-09T00:00Z"),
    by,
    revision: 2,
    action,
    subject,
    state,
  });
  const added: AddedDate = {
    ...date(),
    what: "a consultation",
    language: "en",
    kind: "deadline",
    recommendations: [],
  };
  const AGAIN = [
    { occurrence: "again", until: "2027-02-10" },
    { occurrence: "over", until: "2027-02-08" },
    { occurrence: "else", until: "2027-02-10" },
  ];
  const moved = of("move", { kind: "date", value: added }, "date:M1");
  const corrected = (change: Change, all: Parameters<typeof correctionsOf>[1]) =>
    correctionsOf(change, all, AGAIN).map(({ errand }) => errand?.kind === "correction" && errand.occurrence);

  it("of a date touches the posts about it, sent or on their way, and each channel's last digest", () => {
    const all = [
      row({ ...posted, id: "about" }),
      row({ ...posted, id: "other", about: { reference: "M2", day: "2027-02-15", days: 7 } }),
      row({ ...posted, id: "skipped", state: "skipped" }),
      row({ ...posted, id: "due", state: "due" }),
      digest("old", "2027-01-25T14:00Z"),
      digest("before", "2027-02-01T14:00Z"),
      digest("last", "2027-02-08T14:00Z"),
    ];
    expect(corrected(moved, all)).toEqual(["about", "due", "last"]);
  });

  it.each([
    ["pause", "paused"],
    ["resume", "active"],
    ["unsubscribe", "ended"],
  ] as const)("of a subscription, %s, touches its posts that say that they come again", (action, status) => {
    const value = subscription({ status, since: at("2027-02-09T00:00Z") });
    const change = of(action, { kind: "subscription", value }, "subscription:S1");
    const posts = [...AGAIN, { occurrence: "never" }].map(({ occurrence }) =>
      row({ id: occurrence, state: "posted", subscription: occurrence === "else" ? "S2" : "S1" }),
    );
    expect(corrected(change, posts)).toEqual(["again"]);
  });

  it("of a mark touches the post that it was set on", () => {
    const mark: Mark = { occurrence: "b", kind: "done" };
    const change = of("done", { kind: "mark", value: mark }, "mark:b");
    expect(corrected(change, [row({ id: "a", state: "posted" }), row({ id: "b", state: "posted" })])).toEqual(
      ["b"],
    );
  });
});
