import type { Mentioned } from "../../core/caller.js";

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/**
 * What a person typed, out of what Slack made of it: the bot's own name is gone, links, channels and people are the
 * words that were read, and `&amp;` is `&` again.
 * @param bot the bot's user id, where it is known
 */
export function readWords(text: string | undefined, bot?: string): string {
  if (!text) return "";
  return text
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, sign: string, id: string, label?: string) => {
      if (sign === "@" && (id === bot || !label)) return " ";
      if (sign === "!" && !label) return id.split("^")[0] as string;
      return label ?? (sign ? " " : id);
    })
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] as string)
    .trim();
}

/** The people whom a text mentions, the bot aside: `<@U2>`, `<@U2|luc>`; what Slack calls them is in the words that were read. */
export function mentionedIn(text = "", bot?: string): Mentioned[] {
  return [...text.matchAll(/<@([^<>|]+)(?:\|([^<>]*))?>/g)].flatMap(([, user, name = ""]) =>
    user === bot ? [] : [{ user, name }],
  );
}

/** The first so many characters, to the last whole word: a long message is still a question. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/\s+\S*$/, "");
}
