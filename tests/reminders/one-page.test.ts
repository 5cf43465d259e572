import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLibrary } from "../../src/content/library.js";
import { createCurrent } from "../../src/core/added/current.js";
import type { AddedDate, Change, NewChange, Subscription } from "../../src/core/changes.js";
import { MOST } from "../../src/core/dating/texts.js";
import { createKnowledge } from "../../src/core/knowledge.js";
import { plain, type Reply } from "../../src/core/reply.js";
import type { Search } from "../../src/core/search/search.js";
import { DATE_KINDS } from "../../src/core/vocabulary.js";
import { addDays } from "../../src/core/when/calendar.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { reminderMessages } from "../../src/i18n/reminders.js";
import { render as renderForSlack } from "../../src/platforms/slack/render.js";
import { render as renderForTeams } from "../../src/platforms/teams/render.js";
import { readerContext } from "../../src/reminders/posts/context.js";
import { createWords } from "../../src/reminders/posts/words.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { dateOf } from "../support/added.js";
import { app, TODAY } from "../support/app.js";
import { references } from "../support/text.js";

const NOW = Date.parse(`${TODAY}T12:00:00Z`);
const DAY = 86_400_000;
const runs = { numRuns: 25, endOnFailure: true, interruptAfterTimeLimit: 10_000 };

/** Posts look for nothing. */
const NO_SEARCH: Search = {
  knows: () => false,
  query: () => {
    throw new Error("a post does not search");
  },
};

const pagesOf = {
  slack: (reply: Reply) => renderForSlack(reply, { surface: "post" }).page,
  teams: (reply: Reply) => renderForTeams(reply, { buttons: "post" }).page,
};

/** Letters that platforms write as one, as two, as three bytes, or as several characters. */
const anyLetter = fc.constantFrom("a", "e", "é", "漢", "😀", "&", "<", '"', "*", "{", " ");
const longest = (most: number) =>
  fc.array(anyLetter, { minLength: most, maxLength: most }).map((all) => `x${all.join("")}`.slice(0, most));
const link = fc.constant(`https://example.org/${"&".repeat(MOST.link)}`.slice(0, MOST.link));

/** A date within half a year of today, or without a day, with everything at its longest. */
const anyDate = fc
  .record({
    days: fc.integer({ min: -20, max: 120 }),
    precision: fc.constantFrom("day", "day", "day", "day", "month", "year", "undated"),
    what: longest(MOST.what),
    source: longest(MOST.source),
    link,
    kind: fc.constantFrom(...DATE_KINDS),
    yearly: fc.boolean(),
    outcome: fc.option(longest(MOST.text)),
  })
  .map(({ days, precision, outcome, yearly, ...rest }) => {
    const day = addDays(TODAY, days);
    const length = { day: 10, month: 7, year: 4, undated: 0 }[precision];
    const date: Partial<AddedDate> = {
      ...rest,
      precision,
      date: length ? day.slice(0, length) : null,
      yearly: yearly && length > 4,
      recommendations: ["3.1", "4.1", "4.2", "L1", "L7"],
    };
    return { date, outcome };
  });

const name = "&".repeat(80);
const by = { platform: "slack", installation: "T1", user: "U1", name } as const;

function changesOf(dates: { date: Partial<AddedDate>; outcome: string | null }[], at: number): NewChange[] {
  return dates.flatMap(({ date, outcome }, index): NewChange[] => {
    const value = dateOf(`M${index + 1}`, date);
    const about = { reference: value.reference, link: value.link as string };
    return [
      {
        at,
        by,
        revision: 1,
        action: "add",
        subject: `date:${value.reference}`,
        state: { kind: "date", value },
      },
      ...(outcome
        ? [
            {
              ...{ at, by, revision: 1, action: "add" as const },
              subject: `outcome:${value.reference}` as const,
              state: {
                kind: "outcome" as const,
                value: { ...about, text: outcome, language: "en" as const },
              },
            },
          ]
        : []),
    ];
  });
}

/** What a subscription would post, with what members changed before it, and as it reads after they change all of it. */
async function posts(
  dates: { date: Partial<AddedDate>; outcome: string | null }[],
  subscription: Subscription,
) {
  const store = createMemoryStore();
  // The bot is made once: only what members added is another each time.
  const knowledge = createKnowledge({
    library: app.library,
    current: createCurrent(store),
    makeLibrary: (all) => createLibrary(all, { search: NO_SEARCH, quote: app.library.quote }),
    timeZone: "America/Toronto",
  });
  const { rule } = subscription;
  const made = changesOf(dates, NOW - DAY);
  if (made.length) await store.append(made);
  const words = createWords({
    contextFor: (one, at) =>
      readerContext(one, at, { ...app, store, knowledge, timeZone: "America/Toronto" }),
    ledger: store.ledger,
    fits: (platform, reply) => pagesOf[platform as keyof typeof pagesOf](reply) === undefined,
    whereOf: async () => undefined,
    now: () => NOW,
  });
  const one = {
    ...{
      id: "o1",
      key: "",
      subscription: subscription.id,
      place: subscription.place,
      zone: subscription.zone,
    },
    ...{ local: `${TODAY}T09:00`, dueAt: NOW, expiresAt: NOW + DAY, late: true, repeat: true },
    ...{ state: "posted" as const, attempts: 1, fence: 1, postedAt: NOW, changedAt: NOW },
    ...(rule.kind === "countdown" && { about: { reference: "M1", day: TODAY, days: 0 } }),
  };
  const posted = await words.compose(one, subscription);
  const again = changesOf(dates, NOW + DAY).filter(({ state }) => state.kind === "date");
  const changed: Change[] = again.length
    ? await store.append(again.map((each) => ({ ...each, revision: 2, action: "move" as const })))
    : [];
  const [last] = changed;
  const corrected = last && (await words.correct(one, subscription, last));
  return { posted, edited: corrected?.edited };
}

describe("a post", () => {
  it("is one page on its platform, whatever members wrote, also once it is corrected", async () => {
    const anyRule: fc.Arbitrary<Subscription["rule"]> = fc.constantFrom(
      { kind: "weekly", weekday: 1, time: "09:00" },
      { kind: "countdown", days: [7], time: "09:00" },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDate, { maxLength: 40 }),
        fc.constantFrom("slack" as const, "teams" as const),
        anyRule,
        fc.constantFrom(...LANGUAGES),
        async (dates, platform, rule, language) => {
          const { posted, edited } = await posts(dates, subscriptionOf(platform, rule, language));
          for (const reply of [posted, edited]) if (reply) expect(pagesOf[platform](reply)).toBeUndefined();
          if (rule.kind === "weekly") expect(posted).toBeDefined();
        },
      ),
      runs,
    );
  });

  it.each([
    "slack",
    "teams",
  ] as const)("has of everything the first, and says how much more there is and where: %s", async (platform) => {
    const what = "x".repeat(MOST.what);
    const dates = Array.from({ length: 24 }, (_, index) => ({
      date: { what, date: addDays(TODAY, index < 12 ? 1 + index : 11 - index - 1), recommendations: [] },
      outcome: null,
    }));
    const { posted } = await posts(
      dates,
      subscriptionOf(platform, { kind: "weekly", weekday: 1, time: "09:00" }, "en"),
    );
    if (!posted) throw new Error("nothing was posted");
    expect(references(posted)[0]).toBe("M1");
    const w = reminderMessages.en;
    const headings = posted.parts.flatMap((part) => (part.kind === "heading" ? [part.text] : []));
    expect(headings).toEqual([w.ahead, w.passedSince, w.changedSince, w.awaited]);
    const notes = posted.parts.flatMap((part) => (part.kind === "note" ? [plain(part.text)] : []));
    const more = notes.filter((note) => / more: /.test(note));
    expect(more.length).toBeGreaterThanOrEqual(3);
    for (const note of more) expect(note).toMatch(/^and \d+ more: deadlines( past)?$/);
    expect(references(posted).length).toBeGreaterThan(8);
  });
});

function subscriptionOf(
  platform: "slack" | "teams",
  rule: Subscription["rule"],
  language: Subscription["language"],
): Subscription {
  return {
    id: "S1",
    place: { platform, installation: "T1", channel: "C1" },
    rule,
    themes: [],
    zone: "America/Toronto",
    language,
    status: "active",
    since: NOW - 30 * DAY,
  };
}
