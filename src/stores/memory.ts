import type { Store, UserKey } from "../core/ports.js";
import type { Language } from "../i18n/language.js";
import { keyOf } from "./key.js";

/** Forgets everything when the process ends: for tests and for a trial in the terminal. */
export function createMemoryStore(): Store {
  const languages = new Map<string, Language>();
  return {
    language: async (user: UserKey) => languages.get(keyOf(user)),
    setLanguage: async (user, language) => {
      languages.set(keyOf(user), language);
    },
    close: async () => {},
  };
}
