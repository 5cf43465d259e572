/**
 * The commands of the message extension, by the names of their files; the first is what Teams opens with, so it is the
 * one that takes any question. Teams sends these back with every search.
 */
export const EXTENSION_COMMANDS = ["search", "recs", "facts", "dates"] as const;
export type ExtensionCommand = (typeof EXTENSION_COMMANDS)[number];
/** The one parameter of each: what was typed into the search box. */
export const QUERY = "query";
