import { createKept } from "../../core/kept.js";
import type { Store, UserKey } from "../../core/ports.js";
import type { Language } from "../../i18n/language.js";
import { keyOf } from "../key.js";
import { replacedError, type Session } from "./session.js";
import * as sql from "./sql.js";

/** People whose language is at hand; the least lately heard of is asked for again. */
const KEPT = 10_000;
/** An answer waits so long for it, in milliseconds; without it, it is in the language of the question. */
const PATIENCE = 1_000;
/** What another instance stored is seen after this, in milliseconds. */
const FRESH = 1_500;

/** The languages that people chose; `settled` resolves when all that was asked for is stored or refused. */
export interface Languages extends Pick<Store, "language" | "setLanguage"> {
  settled(): Promise<unknown>;
}

/** While the database is away, those that are known stay. */
export function createLanguages(session: Session, monotonic: () => number): Languages {
  const kept = createKept<{ language: Language | undefined; at: number }>(KEPT);
  let last: Promise<unknown> = Promise.resolve();
  // Of what was there before another copy took its place, nothing is known any more.
  const placeOf = (key: string) => `${session.generation()} ${key}`;

  const read = async (key: string) => {
    const at = monotonic();
    const [row] = await session.run<{ language: Language }>({
      text: sql.LANGUAGE,
      values: [key],
      within: PATIENCE,
    });
    kept.set(placeOf(key), { language: row?.language, at });
    return row?.language;
  };
  const store = async (key: string, language: Language) => {
    const stored = await session.write({ text: sql.SET_LANGUAGE, values: [key, language] });
    if (stored.length === 0) throw replacedError();
    kept.set(placeOf(key), { language, at: monotonic() });
  };

  return {
    async language(user: UserKey) {
      const key = keyOf(user);
      const known = kept.get(placeOf(key));
      if (known && monotonic() - known.at <= FRESH) return known.language;
      if (known && !session.works()) return known.language;
      return read(key).catch((error) => {
        if (known) return known.language;
        throw error;
      });
    },
    // One after the other, so that of two choices the later one stands.
    setLanguage(user, language) {
      const next = last.then(() => store(keyOf(user), language));
      last = next.catch(() => {});
      return next;
    },
    settled: () => last,
  };
}
