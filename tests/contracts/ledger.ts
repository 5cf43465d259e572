import { afterEach, beforeEach, describe, expect } from "vitest";
import type { ClaimOptions, Ledger } from "../../src/core/ledger.js";
import type { NewOccurrence } from "../../src/core/occurrence.js";
import type { Clock, Store } from "../../src/core/ports.js";
import { occurrenceOf } from "../support/stored.js";
import { type Skip, tester } from "./contract.js";

export interface LedgerContract {
  name: string;
  /** An empty store whose clock is this one. */
  open(clock: Clock): Promise<Store>;
  /** The same store opened again, after `close`; undefined where it forgets by design. */
  reopen?: (clock: Clock) => Promise<Store>;
  skip?: Skip;
}

const LEASE = 60_000;
const inWorkspace = (installation: string, id: string, other: Partial<NewOccurrence> = {}) =>
  occurrenceOf(id, { place: { platform: "slack", installation, channel: "C1" }, ...other });
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

/** What the ledger of every implementation of `Store` must do. */
export function runLedgerContract({ name, open, reopen, skip }: LedgerContract): void {
  const test = tester(skip);
  let store: Store;
  let ledger: Ledger;
  let time = { now: 0, monotonic: 0 };
  const clock: Clock = { now: () => time.now, monotonic: () => time.monotonic };
  const pass = (ms: number) => {
    time = { now: time.now + ms, monotonic: time.monotonic + ms };
  };
  const claim = (options: Partial<ClaimOptions> = {}) =>
    ledger.claim({ now: time.now, leaseMs: LEASE, limit: 100, except: [], ...options });
  const claimOne = async () => {
    const [one] = await claim({ limit: 1 });
    if (!one) throw new Error("nothing to claim");
    return one;
  };

  describe(`the ledger contract: ${name}`, () => {
    beforeEach(async () => {
      time = { now: 10_000, monotonic: 500 };
      store = await open(clock);
      ledger = store.ledger;
    });
    afterEach(() => store.close());

    test("stores what is not there yet, and changes nothing that is", async () => {
      expect(await ledger.insert([occurrenceOf("a"), occurrenceOf("b")])).toBe(2);
      const skipped = occurrenceOf("a", { state: "skipped", reason: "late" });
      expect(await ledger.insert([skipped, occurrenceOf("c"), occurrenceOf("c")])).toBe(1);
      expect(await ledger.find("a")).toEqual({
        ...occurrenceOf("a"),
        attempts: 0,
        fence: 0,
        changedAt: 10_000,
      });
      expect(await ledger.find("nobody")).toBeUndefined();
      expect(await ledger.insert([])).toBe(0);
    });

    test("inserts one of many of the same at once", async () => {
      const counts = await Promise.all(Array.from({ length: 10 }, () => ledger.insert([occurrenceOf("a")])));
      expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    });

    test("lists by time, all or those of a subscription", async () => {
      await ledger.insert([
        occurrenceOf("late", { dueAt: 3 }),
        occurrenceOf("other", { dueAt: 2, subscription: "S2" }),
        occurrenceOf("early", { dueAt: 1 }),
      ]);
      expect(ids(await ledger.list())).toEqual(["early", "other", "late"]);
      expect(ids(await ledger.list("S1"))).toEqual(["early", "late"]);
    });

    test("lists of a subscription what it holds now, and of all what is blocked", async () => {
      await ledger.insert([
        occurrenceOf("a"),
        occurrenceOf("b", { dueAt: 1_500 }),
        occurrenceOf("c", { subscription: "S2", dueAt: 3_000 }),
        occurrenceOf("gone", { state: "skipped", expiresAt: 2_000 }),
      ]);
      for (const { id, fence } of await claim())
        await ledger.update(id, fence, { state: id === "b" ? "due" : "blocked", reason: "x" });
      pass(1);
      await ledger.fold(10_001);
      expect((await ledger.list("S1")).map(({ id, state }) => [id, state])).toEqual([
        ["a", "blocked"],
        ["b", "due"],
      ]);
      expect(ids(await ledger.blocked())).toEqual(["a", "c"]);
      await store.restore(await store.dump());
      expect(ids(await ledger.list("S1"))).toEqual(["a", "b"]);
      expect(await ledger.list("S9")).toEqual([]);
    });

    test("claims what is due, oldest first, and nobody else has it then", async () => {
      await ledger.insert([
        occurrenceOf("new", { dueAt: 9_000 }),
        occurrenceOf("old", { dueAt: 1_000 }),
        occurrenceOf("now", { dueAt: 10_000 }),
        occurrenceOf("future", { dueAt: 10_001 }),
        occurrenceOf("doubtful", { dueAt: 8_000, state: "reconcile" }),
        occurrenceOf("skipped", { state: "skipped" }),
      ]);
      const claimed = await claim();
      expect(ids(claimed)).toEqual(["old", "doubtful", "new", "now"]);
      expect(claimed[0]).toMatchObject({ state: "due", fence: 1, changedAt: 10_000 });
      expect(claimed[0]).toEqual(await ledger.find("old"));
      expect(await claim()).toEqual([]);
    });

    test("claims also what has expired: somebody must write down that it was skipped", async () => {
      await ledger.insert([occurrenceOf("a", { expiresAt: 2_000 })]);
      expect(ids(await claim())).toEqual(["a"]);
    });

    test("lets installations take turns, each with its oldest first", async () => {
      await ledger.insert([
        ...["1", "2", "3", "4"].map((id) => inWorkspace("T1", `a${id}`, { dueAt: Number(id) })),
        ...["1", "2"].map((id) => inWorkspace("T2", `b${id}`, { dueAt: 100 + Number(id) })),
        inWorkspace("T3", "c1", { dueAt: 50 }),
      ]);
      expect(ids(await claim({ limit: 5 }))).toEqual(["a1", "c1", "b1", "a2", "b2"]);
      expect(ids(await claim())).toEqual(["a3", "a4"]);
    });

    test("lets installations take turns in small claims too", async () => {
      const many = Array.from({ length: 6 }, (_, index) => index);
      await ledger.insert(
        ["T1", "T2", "T3"].flatMap((one) => many.map((i) => inWorkspace(one, `${one}-${i}`))),
      );
      const turns: string[] = [];
      for (let i = 0; i < 6; i++)
        turns.push(...(await claim({ limit: 2 })).map((one) => one.place.installation));
      for (const one of ["T1", "T2", "T3"]) expect(turns.filter((turn) => turn === one)).toHaveLength(4);
    });

    test("passes over installations that are asked to wait, by platform and name", async () => {
      await ledger.insert([inWorkspace("T1", "a"), inWorkspace("T2", "b")]);
      expect(ids(await claim({ except: ["slack:T1", "teams:T2"] }))).toEqual(["b"]);
      expect(ids(await claim())).toEqual(["a"]);
    });

    test("claims nothing before the time that a platform asked for", async () => {
      await ledger.insert([occurrenceOf("a")]);
      const { fence } = await claimOne();
      await ledger.update("a", fence, { notBefore: 20_000, leaseUntil: undefined });
      pass(9_999);
      expect(await claim()).toEqual([]);
      pass(1);
      expect(ids(await claim())).toEqual(["a"]);
    });

    test("claims what is blocked, so that access that came back is noticed", async () => {
      await ledger.insert([occurrenceOf("a")]);
      const { fence } = await claimOne();
      await ledger.update("a", fence, { state: "blocked", reason: "is_archived", leaseUntil: undefined });
      expect(await claim()).toMatchObject([{ id: "a", state: "blocked", reason: "is_archived", fence: 2 }]);
    });

    test("hands out again what was claimed and left, when its lease ends and not before", async () => {
      await ledger.insert([occurrenceOf("a"), occurrenceOf("b")]);
      const { id, fence } = await claimOne();
      await ledger.update(id, fence, { state: "attempting", attempts: 1 });
      expect(ids(await claim())).toEqual(["b"]);
      pass(LEASE - 1);
      expect(await claim()).toEqual([]);
      pass(1);
      expect(await claim({ limit: 1 })).toMatchObject([
        { id: "a", state: "attempting", fence: 2, attempts: 1 },
      ]);
    });

    test("ends leases by the store's clock, whatever the time of day does", async () => {
      await ledger.insert([occurrenceOf("a")]);
      await claimOne();
      time.now += 10 * LEASE;
      expect(await claim()).toEqual([]);
      time = { now: 5_000, monotonic: time.monotonic + LEASE };
      expect(ids(await claim())).toEqual(["a"]);
    });

    test("changes what is still held, and takes fields away", async () => {
      await ledger.insert([occurrenceOf("a", { unsure: 1 })]);
      const { fence } = await claimOne();
      pass(5);
      expect(await ledger.update("a", fence, { attempts: 1, reason: "x" })).toBe(true);
      expect(await ledger.find("a")).toMatchObject({ attempts: 1, reason: "x", changedAt: 10_000, fence: 1 });
      const end = { state: "posted", messageId: "m1", reason: undefined, leaseUntil: undefined } as const;
      expect(await ledger.update("a", fence, end)).toBe(true);
      const found = await ledger.find("a");
      expect(found).toMatchObject({ state: "posted", messageId: "m1", unsure: 1, changedAt: 10_005 });
      expect(found).not.toHaveProperty("reason");
      expect(found).not.toHaveProperty("leaseUntil");
      pass(10 * LEASE);
      expect(await claim()).toEqual([]);
    });

    test("refuses whoever lost it to somebody else, and changes nothing", async () => {
      await ledger.insert([occurrenceOf("a")]);
      const first = await claimOne();
      pass(LEASE);
      const second = await claimOne();
      expect(second.fence).toBe(first.fence + 1);
      expect(await ledger.update("a", first.fence, { state: "posted", messageId: "m1" })).toBe(false);
      expect(await ledger.find("a")).toEqual(second);
      expect(await ledger.update("a", second.fence, { state: "attempting" })).toBe(true);
      expect(await ledger.update("nobody", 0, { state: "posted" })).toBe(false);
    });

    test("stores what it was given, whatever becomes of the object", async () => {
      const given = occurrenceOf("a");
      await ledger.insert([given]);
      given.place.channel = "elsewhere";
      const claimed = await claimOne();
      claimed.place.channel = "elsewhere";
      expect((await ledger.find("a"))?.place.channel).toBe("C1");
    });

    test("moves a cursor ahead and never back", async () => {
      expect(await ledger.cursor("planned")).toBe(0);
      await ledger.advance("planned", 7);
      await ledger.advance("planned", 3);
      expect(await ledger.cursor("planned")).toBe(7);
      expect(await ledger.cursor("corrected")).toBe(0);
    });

    test("keeps the last that was posted of each subscription, however long ago", async () => {
      const errand = { kind: "correction", occurrence: "last", change: 1 } as const;
      await ledger.insert([
        occurrenceOf("first", { dueAt: 10, expiresAt: 5_000 }),
        occurrenceOf("last", { dueAt: 20, expiresAt: 5_000 }),
        occurrenceOf("its correction", { dueAt: 30, expiresAt: 5_000, errand }),
        occurrenceOf("other's", { dueAt: 5, expiresAt: 5_000, subscription: "S2" }),
      ]);
      for (const { id, fence } of await claim())
        await ledger.update(id, fence, { state: "posted", messageId: `m-${id}`, leaseUntil: undefined });
      await ledger.insert([occurrenceOf("quiet", { dueAt: 40, expiresAt: 5_000, state: "skipped" })]);
      pass(100);
      expect(await ledger.fold(10_050)).toBe(3);
      expect((await ledger.list()).map(({ id, messageId }) => [id, messageId])).toEqual([
        ["other's", "m-other's"],
        ["last", "m-last"],
      ]);
      expect(await ledger.folded("S1")).toEqual({ subscription: "S1", posted: 2, skipped: 1, lastDueAt: 40 });
    });

    test("folds what has ended, expired and rested into counts, and nothing else", async () => {
      const ended = { state: "skipped", expiresAt: 5_000 } as const;
      await ledger.insert([
        occurrenceOf("skipped", { ...ended, dueAt: 30 }),
        occurrenceOf("posted", { dueAt: 40, expiresAt: 5_000 }),
        occurrenceOf("posted last", { dueAt: 50, expiresAt: 5_000 }),
        occurrenceOf("may still be posted", { state: "skipped", expiresAt: 99_000 }),
        occurrenceOf("owed", { expiresAt: 5_000 }),
        occurrenceOf("doubtful", { state: "reconcile", expiresAt: 5_000 }),
        occurrenceOf("another's", { ...ended, subscription: "S2" }),
      ]);
      for (const { id, fence } of await claim({ limit: 2 })) {
        expect(id).toMatch(/^posted/);
        await ledger.update(id, fence, { state: "posted", leaseUntil: undefined });
      }
      expect(await ledger.fold(10_000)).toBe(0);
      pass(100);
      await ledger.insert([occurrenceOf("fresh", { ...ended, dueAt: 20 })]);
      expect(await ledger.fold(10_050)).toBe(3);
      expect(ids(await ledger.list("S1")).sort()).toEqual([
        "doubtful",
        "fresh",
        "may still be posted",
        "owed",
        "posted last",
      ]);
      expect(await ledger.folded("S1")).toEqual({ subscription: "S1", posted: 1, skipped: 1, lastDueAt: 40 });
      expect(await ledger.folded("S9")).toBeUndefined();
      expect(await ledger.fold(50_000)).toBe(1);
      expect(await ledger.folded("S1")).toEqual({ subscription: "S1", posted: 1, skipped: 2, lastDueAt: 40 });
    });

    test("doubts what a restored copy says is still owed", async () => {
      expect(await ledger.restoredAt()).toBe(0);
      await ledger.insert([
        occurrenceOf("due"),
        occurrenceOf("future", { dueAt: 20_000 }),
        occurrenceOf("blocked", { dueAt: 500 }),
        occurrenceOf("skipped", { state: "skipped" }),
      ]);
      const { id, fence } = await claimOne();
      await ledger.update(id, fence, { state: "blocked", reason: "is_archived" });
      const dump = await store.dump();
      pass(1_000);
      await store.restore(dump);
      expect(await ledger.restoredAt()).toBe(11_000);
      const states = (await ledger.list()).map((one) => [one.id, one.state, one.unsure]);
      expect(Object.fromEntries(states.map(([key, ...rest]) => [key, rest]))).toEqual({
        due: ["reconcile", 1],
        blocked: ["reconcile", 1],
        future: ["due", undefined],
        skipped: ["skipped", undefined],
      });
      expect(ids(await claim())).toEqual(["blocked", "due"]);
    });

    test("knows everything when opened again, and holds nothing for who is gone", async () => {
      await ledger.insert([occurrenceOf("a"), occurrenceOf("b", { dueAt: 9e9 })]);
      await ledger.advance("planned", 7);
      const { fence } = await claimOne();
      await ledger.update("a", fence, { state: "attempting", attempts: 1 });
      await store.close();
      store = await (reopen as (clock: Clock) => Promise<Store>)(clock);
      ledger = store.ledger;
      expect(await ledger.cursor("planned")).toBe(7);
      expect(ids(await ledger.list())).toEqual(["a", "b"]);
      expect(await claim()).toMatchObject([{ id: "a", state: "attempting", attempts: 1, fence: fence + 1 }]);
    });
  });
}
