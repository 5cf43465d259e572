import { type Added, historyOf, NOTHING_ADDED } from "./added/added.js";
import type { Current } from "./added/current.js";
import { extend } from "./added/extend.js";
import type { Library } from "./library.js";
import type { Content } from "./vocabulary.js";

/** What the bot knows at one moment: the documents' content, and what members have added to it. */
export interface Known {
  library: Library;
  added: Added;
}

export interface Knowledge {
  /**
   * What stands now. Rejects with ApgError STORE_UNAVAILABLE where what members added was never read.
   * @param maxAgeMs as `Store.head` has it
   */
  read(maxAgeMs?: number): Promise<Known>;
}

/**
 * Keeps a library that has members' dates in it. It is made again when one of them changes: a few milliseconds, and
 * its index when the next question is asked.
 */
export function createKnowledge(options: {
  /** Of the documents alone. */
  library: Library;
  current: Current;
  makeLibrary(content: Content): Library;
  timeZone: string;
}): Knowledge {
  const { current, makeLibrary, timeZone } = options;
  const { content } = options.library;
  let known: Known = { library: options.library, added: NOTHING_ADDED };
  return {
    async read(maxAgeMs) {
      const added = await current.read(maxAgeMs);
      if (added !== known.added) {
        const { library } = known;
        known = {
          added,
          library: sameDates(added, known.added) ? library : makeLibrary(extend(content, added, timeZone)),
        };
      }
      return known;
    },
  };
}

/** Whether nothing that a library holds has changed: roles, subscriptions and marks are none of it. */
function sameDates(added: Added, before: Added): boolean {
  return [...added.subjects.keys()].every(
    (subject) =>
      !/^(?:date|outcome):/.test(subject) ||
      historyOf(added, subject).length === historyOf(before, subject).length,
  );
}
