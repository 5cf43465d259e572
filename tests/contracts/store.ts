import { beforeEach, describe, expect, it } from "vitest";
import type { Store, UserKey } from "../../src/core/ports.js";
import { LANGUAGES } from "../../src/i18n/language.js";

export interface StoreContract {
  name: string;
  /** An empty store. */
  open(): Promise<Store>;
  /** The same store opened again, after `close`; undefined where it forgets by design. */
  reopen?: () => Promise<Store>;
  /** What this implementation cannot do, each with its reason. */
  skip?: { reason: string; tests: string[] }[];
}

const user: UserKey = { platform: "slack", installation: "T1", user: "U1" };

/** What every implementation of `Store` must do. */
export function runStoreContract({ name, open, reopen, skip = [] }: StoreContract): void {
  const skipped = new Map(skip.flatMap(({ reason, tests }) => tests.map((test) => [test, reason])));
  const test = (title: string, run: () => Promise<void>) => {
    const reason = skipped.get(title);
    if (reason === undefined) it(title, run);
    else it.skip(`${title} (skipped: ${reason})`, run);
  };
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });

  describe(`the store contract: ${name}`, () => {
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

    test("closes when everything accepted is stored, and can be closed twice", async () => {
      const accepted = store.setLanguage(user, "fr");
      await store.close();
      await accepted;
      await store.close();
    });

    test("still knows everything when opened again", async () => {
      await store.setLanguage(user, "fr");
      await store.setLanguage({ ...user, user: "U2" }, "es");
      await store.close();
      const again = await (reopen as () => Promise<Store>)();
      expect(await again.language(user)).toBe("fr");
      expect(await again.language({ ...user, user: "U2" })).toBe("es");
    });
  });
}
