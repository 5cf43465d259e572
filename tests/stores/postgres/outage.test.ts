import { beforeEach, expect, it, onTestFinished } from "vitest";
import { createCurrent } from "../../../src/core/added/current.js";
import type { LogLevel, UserKey } from "../../../src/core/ports.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import { apgErrorOf } from "../../support/errors.js";
import { withPostgres } from "../../support/postgres/for-tests.js";
import type { PostgresServer } from "../../support/postgres/server.js";
import { changeOf, occurrenceOf } from "../../support/stored.js";

const user: UserKey = { platform: "slack", installation: "T1", user: "U1" };
const back = { timeout: 10_000, interval: 50 };

await withPostgres(
  "a database that is away",
  (server) => {
    const own = server.own as NonNullable<PostgresServer["own"]>;
    let url: string;
    beforeEach(async () => {
      url = await server.database();
    });
    const open = async () => {
      const logs: [LogLevel, string][] = [];
      const store = await openPostgresStore({
        url,
        pool: 4,
        log: (level, event) => void logs.push([level, event]),
      });
      onTestFinished(() => store.close());
      return { store, logs };
    };
    const whileAway = async (
      begin: () => Promise<void> | void,
      end: () => Promise<void> | void,
      check: () => Promise<void>,
    ) => {
      await begin();
      try {
        await check();
      } finally {
        await end();
      }
    };

    it.each([
      ["ended", () => own.stop("SIGINT"), () => own.start()],
      ["crashed", () => own.stop("SIGQUIT"), () => own.start()],
      ["stands still", () => own.signal("SIGSTOP"), () => own.signal("SIGCONT")],
    ] as const)("refuses at once, is answered for from memory, and is used again by itself (%s)", async (_how, begin, end) => {
      const { store, logs } = await open();
      const current = createCurrent(store);
      await store.append([changeOf("date:M1", 1)]);
      await store.setLanguage(user, "fr");
      await store.ledger.insert([occurrenceOf("a")]);
      await current.read();
      await whileAway(begin, end, async () => {
        const first = await apgErrorOf(() => store.append([changeOf("date:M1", 2)]));
        expect(first.code).toBe("STORE_UNAVAILABLE");
        for (const ask of [
          () => store.append([changeOf("date:M1", 2)]),
          () => store.setLanguage(user, "es"),
          () => store.ledger.claim({ now: 5_000, leaseMs: 1_000, limit: 1, except: [] }),
          () => store.head(),
          () => store.dump(),
        ]) {
          const error = await apgErrorOf(ask as () => Promise<unknown>);
          expect(error.code).toBe("STORE_UNAVAILABLE");
          // Who finds out first waits for the timeout; nobody after that asks the database.
          expect(error.cause).toBe(first.cause);
        }
        expect((await current.read()).head).toBe(1);
        expect(await store.language(user)).toBe("fr");
        expect(store.works()).toBe(false);
      });
      await expect.poll(() => store.works(), back).toBe(true);
      expect(await store.language(user)).toBe("fr");
      const [second] = await store.append([changeOf("date:M2", 1)]);
      expect((await store.changes(0)).at(-1)).toEqual(second);
      expect(await store.ledger.claim({ now: 5_000, leaseMs: 1_000, limit: 1, except: [] })).toHaveLength(1);
      expect(logs).toContainEqual(["error", "the database does not answer"]);
      expect(logs).toContainEqual(["info", "the database answers again"]);
    });

    it("is noticed though nobody asks for anything", async () => {
      const { store } = await open();
      await whileAway(
        () => own.stop("SIGQUIT"),
        () => own.start(),
        () => expect.poll(() => store.works(), back).toBe(false),
      );
      await expect.poll(() => store.works(), back).toBe(true);
    });

    it("that was restarted between two statements costs neither of them", async () => {
      const { store } = await open();
      await store.setLanguage(user, "fr");
      await own.stop("SIGINT");
      await own.start();
      await expect.poll(() => store.head().catch(() => -1), back).toBe(0);
      await store.setLanguage(user, "es");
      expect(await store.language(user)).toBe("es");
    });

    it("keeps a process that is starting from running, with a plain word that has no password in it", async () => {
      const elsewhere = new URL(url);
      elsewhere.port = "1";
      elsewhere.password = "hunter2";
      const error = await apgErrorOf(() => openPostgresStore({ url: elsewhere.href, pool: 1 }));
      expect(error.code).toBe("STORE_UNAVAILABLE");
      expect(error.problems).toMatchObject([
        { where: "DATABASE_URL", what: expect.stringContaining("ECONNREFUSED") },
      ]);
      expect(`${error.report}${error.stack}${String(error.cause)}`).not.toContain("hunter2");
    });

    it("holds no lock for who was stopped in the middle of a change", async () => {
      const [{ store: one }, { store: other }] = [await open(), await open()];
      // Each statement is whole: however many are begun and left, the next is not kept waiting.
      const left = Array.from({ length: 5 }, (_, n) => one.append([changeOf(`date:M${n}`, 1)]));
      await other.append([changeOf("date:M9", 1)]);
      await Promise.all(left);
      expect(await other.head()).toBe(6);
    });
  },
  { own: true },
);
