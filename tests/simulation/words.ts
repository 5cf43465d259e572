import type { Occurrence } from "../../src/core/occurrence.js";
import type { Reply } from "../../src/core/reply.js";
import type { Words } from "../../src/reminders/words.js";

/** Which post it is, whatever the program calls it: `S16 2027-03-02T09:00 M1@2027-03-04`. */
export function nameOf({ subscription, local, about }: Named): string {
  return [subscription, local, about && `${about.reference}@${about.day}`].filter(Boolean).join(" ");
}
type Named = Pick<Occurrence, "subscription" | "local" | "about">;

/** Posts whose title says what a check must know of them. */
export const words: Words = {
  compose: async (one) => reply([nameOf(one), one.late && "late", one.repeat && "repeat"]),
  correct: async ({ about }, _subscription, { seq, state }) => {
    if (state.kind === "date" && about?.reference !== state.value.reference) return undefined;
    return { edited: reply([`change ${seq}`]), said: reply([`change ${seq}`]) };
  },
  warn: async () => reply(["warning"]),
};

function reply(said: (string | false | undefined)[]): Reply {
  return {
    title: said.filter(Boolean).join(" | "),
    line: "deadlines",
    language: "en",
    asOf: "2027-03-02",
    found: true,
    parts: [],
    suggestions: [],
    shareable: false,
  };
}
