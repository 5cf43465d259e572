import pg from "pg";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import type { Store, UserKey } from "../../../src/core/ports.js";
import { createMemoryStore } from "../../../src/stores/memory.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import { apgErrorOf } from "../../support/errors.js";
import { withPostgres } from "../../support/postgres/for-tests.js";
import { changeOf, occurrenceOf } from "../../support/stored.js";

const user: UserKey = { platform: "slack", installation: "T1", user: "U1" };
const LATELY = 1_500;

await withPostgres("many processes on one PostgreSQL", (server) => {
  let url: string;
  beforeEach(async () => {
    url = await server.database();
  });
  const open = async () => {
    const store = await openPostgresStore({ url, pool: 4 });
    onTestFinished(() => store.close());
    return store;
  };
  const claim = (store: Store, limit = 50) =>
    store.ledger.claim({ now: 5_000, leaseMs: 60_000, limit, except: [] });

  it("may all start at once on an empty database", async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, open));
    await stores[0]?.append([changeOf("date:M1", 1)]);
    expect(await Promise.all(stores.map((store) => store.head()))).toEqual(Array(6).fill(1));
  });

  it("see at once what another added where they ask for all, and within 2 s in any case", async () => {
    const [one, other] = [await open(), await open()];
    expect(await other.head(LATELY)).toBe(0);
    await one.append([changeOf("date:M1", 1)]);
    expect(await other.head()).toBe(1);
    await one.append([changeOf("date:M1", 2)]);
    expect(await one.head(LATELY)).toBe(2);
    await expect.poll(() => other.head(LATELY), { timeout: 2_000, interval: 50 }).toBe(2);
    expect((await other.changes(0)).map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it("let one write of two of the same thing, and tell the other", async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, open));
    const ended = await Promise.allSettled(stores.map((store) => store.append([changeOf("date:M1", 1)])));
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of ended)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "STORE_CONFLICT" });
    const error = await apgErrorOf(() => (stores[1] as Store).append([changeOf("date:M1", 1)]));
    expect(error.problems).toEqual([{ where: "date:M1", what: "is at revision 1, so the next is not 1" }]);
  });

  it("give changes places without a gap, whoever writes", async () => {
    const stores = await Promise.all(Array.from({ length: 3 }, open));
    const many = Array.from({ length: 60 }, (_, number) => number);
    await Promise.all(
      many.map((number) => (stores[number % 3] as Store).append([changeOf(`date:M${number}`, 1)])),
    );
    const seqs = (await (stores[0] as Store).changes(0)).map(({ seq }) => seq);
    expect(seqs).toEqual(many.map((number) => number + 1));
  });

  it("never claim the same, and leave nothing that one of them could have had", async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, open));
    await stores[0]?.ledger.insert(Array.from({ length: 200 }, (_, n) => occurrenceOf(`o${n}`)));
    const claimed = await Promise.all(stores.map((store) => claim(store)));
    const ids = claimed.flat().map(({ id }) => id);
    expect(ids).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
  });

  it("know a person's language, whoever was told", async () => {
    const [one, other] = [await open(), await open()];
    expect(await other.language(user)).toBeUndefined();
    await one.setLanguage(user, "es");
    await expect.poll(() => other.language(user), { timeout: 2_000, interval: 50 }).toBe("es");
  });

  it("answer a request once; a repetition is put off while one is at it", async () => {
    const [one, other] = [(await open()).requests, (await open()).requests];
    expect(await one?.begin("a")).toBe("mine");
    expect(await other?.begin("a")).toBe("running");
    await one?.end("a", true);
    expect(await other?.begin("a")).toBe("answered");
    expect(await one?.begin("b")).toBe("mine");
    await one?.end("b", false);
    expect(await other?.begin("b")).toBe("mine");
    const both = await Promise.all([one?.begin("c"), other?.begin("c")]);
    expect(both.sort()).toEqual(["mine", "running"]);
  });

  it("store nothing more once another copy was put in the place of what they know", async () => {
    const [bot, operator] = [await open(), await open()];
    await bot.append([changeOf("date:M1", 1)]);
    await bot.ledger.insert([occurrenceOf("a"), occurrenceOf("b")]);
    const [held] = await claim(bot, 1);
    await operator.restore(await operator.dump());
    expect(await bot.ledger.update(held?.id ?? "", held?.fence ?? 0, { state: "posted" })).toBe(false);
    expect(await claim(bot)).toEqual([]);
    expect((await apgErrorOf(() => bot.append([changeOf("date:M1", 2)]))).code).toBe("STORE_REPLACED");
    expect((await apgErrorOf(() => bot.setLanguage(user, "fr"))).code).toBe("STORE_REPLACED");
    expect(bot.works()).toBe(false);
    expect(operator.works()).toBe(true);
    expect((await operator.append([changeOf("date:M1", 2)]))[0]?.seq).toBe(2);
    expect((await open()).works()).toBe(true);
  });

  it("take a dump of the file's store, and give it back the same", async () => {
    const file = createMemoryStore();
    await file.setLanguage(user, "fr");
    await file.append([changeOf("date:M1", 1), changeOf("date:M1", 2)]);
    const unsure = { state: "reconcile", unsure: 1, dueAt: 9e12, expiresAt: 9e12 } as const;
    await file.ledger.insert([occurrenceOf("a", { about: { reference: "M1", day: "2027-01-01", days: 7 } })]);
    await file.ledger.insert([occurrenceOf("b", unsure)]);
    for (const { id, fence } of await claim(file))
      await file.ledger.update(id, fence, {
        ...{ state: "posted", messageId: "1.2", postedAt: 5_000.25, attempts: 1, late: true },
        leaseUntil: undefined,
      });
    await file.ledger.advance("planned", 7);
    const dump = await file.dump();
    const store = await open();
    await store.restore(dump);
    expect(await store.dump()).toEqual(dump);
    const back = createMemoryStore();
    await back.restore(await store.dump());
    expect(await back.dump()).toEqual(dump);
  });

  it("keep what JSON can hold and PostgreSQL's text cannot", async () => {
    const store = await open();
    const change = changeOf("date:M1", 1);
    change.by.name = "NUL \u0000, half a pair \ud83d, quotes ' \" and \\";
    await store.append([change]);
    expect((await store.changes(0))[0]?.by.name).toBe(change.by.name);
  });

  it("forget an hour later who asked what, when finished posts are folded", async () => {
    const store = await open();
    await store.requests?.begin("lately");
    await store.requests?.begin("long ago");
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("UPDATE apg_requests SET at = at - 3600001 WHERE key = 'long ago'");
    await client.end();
    await store.ledger.fold(0);
    expect(await store.requests?.begin("lately")).toBe("running");
    expect(await store.requests?.begin("long ago")).toBe("mine");
  });
});
