/**
 * The searches of the message extension, by the id that Teams sends back, with the command whose words describe each.
 * Teams opens with the first, so it is the one that takes any question.
 */
export const EXTENSION_COMMANDS = { ask: "search", recs: "recs", facts: "facts", dates: "dates" } as const;
/** The one parameter of each: what was typed into the search box. */
export const QUERY = "query";
