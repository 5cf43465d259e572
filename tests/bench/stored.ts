import type { Dump } from "../../src/core/dump.js";

/** What a coalition that has used the bot for a while has stored: so many occurrences, a tenth as many changes. */
export function kept(records: number): Dump {
  const times = Array.from({ length: records }, (_, index) => index);
  return {
    languages: [],
    changes: times.slice(0, records / 10).map((index) => ({
      seq: index + 1,
      at: 1_750_000_000_000 + index,
      by: { platform: "slack", installation: "T0123456789", user: `U${index}`, name: "Ana López" },
      revision: 1,
      action: "add",
      subject: `outcome:D${index}`,
      state: {
        kind: "outcome",
        value: {
          reference: `D${index}`,
          text: "Adopted in second reading, see the minutes.",
          language: "en",
        },
      },
    })),
    occurrences: times.map((index) => ({
      id: index.toString(16).padStart(32, "0"),
      key: `S${index % 100}|2026-11-30T09:00[America/Toronto]|C0123456789`,
      subscription: `S${index % 100}`,
      place: { platform: "slack", installation: `T${index % 10}`, channel: `C${index % 100}` },
      local: "2026-11-30T09:00",
      zone: "America/Toronto",
      // Not due yet: a store that was restored doubts the others.
      dueAt: 9e15 + index,
      expiresAt: 9e15 + 86_400_000,
      state: "due",
      attempts: 0,
      fence: 0,
      changedAt: 1_750_000_000_000,
    })),
    folded: [],
    cursors: [],
  };
}
