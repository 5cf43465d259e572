import { afterEach, beforeEach, describe, expect } from "vitest";
import type { NewChange, Subject } from "../../src/core/changes.js";
import type { Store, UserKey } from "../../src/core/ports.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { apgErrorOf } from "../support/errors.js";
import { changeOf, occurrenceOf } from "../support/stored.js";
import { type Skip, tester } from "./contract.js";

export interface StoreContract {
  name: string;
  /** An empty store. */
  open(): Promise<Store>;
  /** The same store opened again, after `close`; undefined where it forgets by design. */
  reopen?: () => Promise<Store>;
  skip?: Skip;
}

const user: UserKey = { platform: "slack", installation: "T1", user: "U1" };

/** What every implementation of `Store` must do; `ledger.ts` has what its ledger must. */
export function runStoreContract({ name, open, reopen, skip }: StoreContract): void {
  const test = tester(skip);
  let store: Store;

  describe(`the store contract: ${name}`, () => {
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const openAgain = async () => {
      await store.close();
      store = await (reopen as () => Promise<Store>)();
    };

    test("knows nothing of somebody who chose nothing", async () => {
      expect(await store.language(user)).toBeUndefined();
    });

    test("remembers the last choice", async () => {
      for (const language of [...LANGUAGES, "en"] as const) {
        await store.setLanguage(user, language);
        expect(await store.language(user)).toBe(language);
      }
    });

    test("keeps platforms, installations and users apart", async () => {
      await store.setLanguage(user, "fr");
      const others: UserKey[] = [
        { ...user, platform: "teams" },
        { ...user, installation: "T2" },
        { ...user, user: "U2" },
        { ...user, user: "u1" },
      ];
      for (const other of others) expect(await store.language(other)).toBeUndefined();
    });

    test("lets no id reach into another's place", async () => {
      await store.setLanguage({ platform: "slack", installation: "T1:U1", user: "x" }, "fr");
      await store.setLanguage({ platform: "slack", installation: "__proto__", user: "%3A" }, "es");
      expect(await store.language({ platform: "slack", installation: "T1", user: "U1:x" })).toBeUndefined();
      expect(
        await store.language({ platform: "slack", installation: "__proto__", user: ":" }),
      ).toBeUndefined();
      expect(await store.language({ platform: "slack", installation: "__proto__", user: "%3A" })).toBe("es");
    });

    test("loses none of many writes at once", async () => {
      const users = Array.from({ length: 50 }, (_, index) => ({ ...user, user: `U${index}` }));
      await Promise.all(users.map((one) => store.setLanguage(one, "es")));
      expect(await Promise.all(users.map((one) => store.language(one)))).toEqual(users.map(() => "es"));
    });

    test("settles many choices of one user in their order", async () => {
      await Promise.all(["en", "es", "fr"].map((language) => store.setLanguage(user, language as "en")));
      expect(await store.language(user)).toBe("fr");
    });

    test("has an empty log to begin with", async () => {
      expect(await store.head()).toBe(0);
      expect(await store.changes(0)).toEqual([]);
    });

    test("gives changes their places, and tells those after a place", async () => {
      const added = await store.append([changeOf("date:M1", 1), changeOf("date:M2", 1)]);
      const [third] = await store.append([changeOf("date:M1", 2)]);
      expect([...added, third].map((change) => change?.seq)).toEqual([1, 2, 3]);
      expect(await store.head()).toBe(3);
      expect(await store.changes(0)).toEqual([...added, third]);
      expect(await store.changes(2)).toEqual([third]);
      expect(await store.changes(3)).toEqual([]);
      expect(await store.changes(0, 2)).toEqual(added);
      expect(await store.changes(2, 5)).toEqual([third]);
    });

    test("stores a change as it was given, whatever becomes of the object", async () => {
      const change = changeOf("date:M1", 1);
      const [added] = await store.append([change]);
      change.by.name = "somebody else";
      if (added) added.by.name = "somebody else";
      expect((await store.changes(0))[0]?.by.name).toBe("Ana");
    });

    test("refuses what is not the next revision of its subject, and all that comes with it", async () => {
      await store.append([changeOf("date:M1", 1)]);
      const refused: NewChange[][] = [
        [changeOf("date:M1", 1)],
        [changeOf("date:M1", 3)],
        [changeOf("date:M2", 1), changeOf("date:M1", 1)],
        [changeOf("date:M2", 1), changeOf("date:M2", 1)],
      ];
      for (const changes of refused) {
        const error = await apgErrorOf(() => store.append(changes));
        expect(error.code).toBe("STORE_CONFLICT");
      }
      expect(await store.head()).toBe(1);
      expect((await store.append([changeOf("date:M2", 1)]))[0]?.seq).toBe(2);
    });

    test("lets one of many through who change the same thing at once", async () => {
      const subjects: Subject[] = ["date:M1", "date:M2", "date:M3"];
      const tries = subjects.flatMap((subject) => Array(5).fill(changeOf(subject, 1)));
      const ended = await Promise.allSettled(tries.map((change) => store.append([change])));
      expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
      const changes = await store.changes(0);
      expect(changes.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect(new Set(changes.map(({ subject }) => subject)).size).toBe(3);
    });

    test("dumps all that it holds, and holds the same where that is restored", async () => {
      await store.setLanguage(user, "fr");
      await store.append([changeOf("date:M1", 1), changeOf("date:M1", 2)]);
      await store.ledger.insert([occurrenceOf("late", { dueAt: 9e15, expiresAt: 9e15 })]);
      await store.ledger.advance("planned", 5);
      const dump = await store.dump();
      await store.setLanguage(user, "es");
      await store.append([changeOf("date:M9", 1)]);
      await store.ledger.insert([occurrenceOf("other")]);
      await store.restore(dump);
      expect(await store.dump()).toEqual(dump);
      expect(await store.language(user)).toBe("fr");
      expect(await store.ledger.restoredAt()).toBeGreaterThan(0);
      expect((await store.append([changeOf("date:M1", 3)]))[0]?.seq).toBe(3);
    });

    test("closes when everything accepted is stored, and can be closed twice", async () => {
      const accepted = store.setLanguage(user, "fr");
      await store.close();
      await accepted;
      await store.close();
    });

    test("still knows everything when opened again", async () => {
      await store.setLanguage(user, "fr");
      await store.setLanguage({ ...user, user: "U2" }, "es");
      await store.append([changeOf("date:M1", 1)]);
      const dump = await store.dump();
      await openAgain();
      expect(await store.language(user)).toBe("fr");
      expect(await store.language({ ...user, user: "U2" })).toBe("es");
      expect(await store.dump()).toEqual(dump);
      expect((await apgErrorOf(() => store.append([changeOf("date:M1", 1)]))).code).toBe("STORE_CONFLICT");
      expect(await store.ledger.restoredAt()).toBe(0);
    });
  });
}
