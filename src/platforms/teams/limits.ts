/**
 * Teams' limits, as data, with where each number comes from: `docs` is a page of learn.microsoft.com/microsoftteams,
 * `ours` is a bound that we set ourselves.
 */
export const LIMITS = {
  /** About 28 KB a message, cards in it included, in bytes of its JSON. */
  message: { max: 28 * 1024, docs: "limits-specifications-teams: chat message size" },
  /** What a card may take of that, beside citations, the words for notifications, ids and names. */
  card: { max: 19_000, ours: "message" },
  /** A card with fields stands without citations. */
  form: { max: 24_000, ours: "message" },
  /** Words of a choice; shorter where many choices would fill the card. */
  choice: { max: 100, ours: "what a list shows of it" },
  citations: { max: 20, docs: "bots/how-to/bot-messages-ai-generated-content" },
  citationName: { max: 80, docs: "bots/how-to/bot-messages-ai-generated-content" },
  citationAbstract: { max: 160, docs: "bots/how-to/bot-messages-ai-generated-content" },
  /** All citations of a message together, in bytes. */
  citationBytes: { max: 7_000, ours: "message" },
  /** A card shows six actions side by side; what is beyond hides behind a menu. */
  actions: { max: 6, docs: "task-modules-and-cards/cards/cards-actions" },
  /** Teams wraps a row of buttons where it pleases; three a row read best. */
  menuRow: { max: 3, ours: "readability" },
  actionTitle: { max: 75, ours: "the same as elsewhere" },
  summary: { max: 300, ours: "what a notification shows" },
  fallbackText: { max: 800, ours: "what a client too old for the card shows" },
  /** Results of a message extension's search. */
  results: { max: 10, ours: "one list without scrolling; more come when asked for" },
  /** Teams' own requests are a few KB. */
  requestBody: { max: 256 * 1024, ours: "as for every platform" },
  /** A token of the Bot Connector has about 1,000 characters. */
  token: { max: 8 * 1024, ours: "what is longer is not read" },
} as const satisfies Record<string, { max: number } & ({ docs: string } | { ours: string })>;

/** The number of one limit. */
export const max = (name: keyof typeof LIMITS): number => LIMITS[name].max;
