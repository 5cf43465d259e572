/**
 * Teams' limits, as data. `docs` is the page under learn.microsoft.com/microsoftteams/platform that states the number;
 * a number that comes from elsewhere says where it was met.
 */
export const LIMITS = {
  /**
   * Of the JSON of a message or of a card in the answer to an invoke; over it the connector answers 413. Microsoft's
   * page said 28 KB, then 40, and says 100 now, counted in UTF-16 and with what Teams adds itself; a chat message, and
   * what is posted through Power Automate, still ends at 28. A bot that keeps to the smallest fits everywhere.
   */
  messageBytes: { max: 28 * 1024, docs: "bots/how-to/format-your-bot-messages" },
  /** Major and minor as one number. Desktop and mobile show 1.5; mobile shows the fallback text for newer ones. */
  cardVersion: { max: 105, docs: "task-modules-and-cards/cards/cards-reference" },
  /** Of an ActionSet or a card: further buttons are not shown. */
  actions: { max: 6, docs: "task-modules-and-cards/cards/design-effective-cards" },
  /** More than that are refused with 400. */
  citations: { max: 20, docs: "bots/how-to/bot-messages-ai-generated-content" },
  citationName: { max: 80, docs: "bots/how-to/bot-messages-ai-generated-content" },
  citationAbstract: { max: 160, docs: "bots/how-to/bot-messages-ai-generated-content" },
  /** Of a message extension: Teams asks for 25 at a time, in `queryOptions.count`. */
  results: { max: 25, docs: "messaging-extensions/how-to/search-commands/respond-to-search" },
  /** Seconds in which a message extension must answer. */
  invokeSeconds: { max: 5, docs: "messaging-extensions/how-to/search-commands/respond-to-search" },
  /** Seconds after which Teams sends an activity again that was not answered: by design, says the issue. */
  answerSeconds: { max: 15, docs: "MicrosoftDocs/msteams-docs#6084" },
  /** Members on a page; fewer than 50 are never given. */
  pageSize: { max: 500, docs: "bots/how-to/get-teams-context" },
} as const satisfies Record<string, { max: number; docs: string }>;

/** The number of one limit. */
export const max = (name: keyof typeof LIMITS): number => LIMITS[name].max;
