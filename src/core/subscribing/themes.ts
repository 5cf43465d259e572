import type { Context } from "../command.js";
import { fold } from "../fold.js";
import { themeNotice } from "../replies.js";
import type { Part } from "../reply.js";
import { ALL, SMALL } from "./words.js";
import { readZone } from "./zones.js";

export interface Named {
  /** Theme ids; none is all. */
  themes: string[];
  /** That of the city that was named, where none was named before. */
  zone?: string;
  /** What was read otherwise than it was written. */
  notices: Part[];
}

/**
 * The themes, and the city whose zone it is, among the words that say nothing else; undefined where they are neither.
 * @param zone the one that was named already
 */
export function readThemes(words: string[], zone: string | undefined, context: Context): Named | undefined {
  const from = words.findIndex((word) => !SMALL.has(fold(word)));
  if (from < 0) return { themes: [], notices: [] };
  const to = words.findLastIndex((word) => !SMALL.has(fold(word))) + 1;
  const own = words.slice(from, to);
  const themes = themesOf(own.join(" "), context);
  if (themes || zone !== undefined) return themes;
  for (let length = Math.min(3, own.length); length > 0; length--) {
    const read = readZone(own.slice(-length).join(" "));
    if (read.kind !== "zone") continue;
    const before = readThemes(own.slice(0, -length), read.zone, context);
    return before && { ...before, zone: read.zone };
  }
  return undefined;
}

function themesOf(text: string, context: Context): Named | undefined {
  const { library } = context;
  const whole = library.themeNamed(text);
  if (whole) return { themes: [whole.id], notices: [] };
  if (text.split(" ").every((word) => ALL.has(fold(word)) || SMALL.has(fold(word))))
    return { themes: [], notices: [] };
  const each = text.split(" ").map((word) => library.themeNamed(word));
  if (each.every((theme) => theme !== undefined))
    return { themes: [...new Set(each.map(({ id }) => id))], notices: [] };
  const parts = text.split(/\s*[,;&+]\s*|\s+(?:and|et|y|e)\s+/iu).filter(Boolean);
  const matches = parts.map((part) => library.findTheme(part));
  const found = matches.flatMap((match) => match ?? []);
  if (found.length < parts.length) return undefined;
  return {
    themes: [...new Set(found.map(({ value }) => value.id))],
    notices: found.flatMap((match, index) => themeNotice(match, parts[index] as string, context)),
  };
}
