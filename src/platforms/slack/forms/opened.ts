import { LANGUAGES, type Language } from "../../../i18n/language.js";

/** What a modal knows of itself: the line that takes its values, and where what came of it is told. */
export interface Opened {
  line: string;
  language: Language;
  /** Missing in the App Home. */
  channel?: string;
  thread?: string;
  /** Takes an answer for half an hour, also where the bot is no member. */
  url?: string;
  /** The answer takes the place of the message that the form was opened from. */
  replaces?: boolean;
  /** The answer is no ephemeral message, since the form was opened from one of a talk with the bot. */
  plain?: boolean;
}

/** As it stands in a modal's private_metadata, which people neither see nor change. */
export function writeOpened({ line, language, channel, thread, url, replaces, plain }: Opened): string {
  return JSON.stringify({ l: line, g: language, c: channel, t: thread, u: url, r: replaces, p: plain });
}

/** @returns undefined where it is none of ours, or of another version */
export function readOpened(metadata: string): Opened | undefined {
  try {
    const { l, g, c, t, u, r, p } = JSON.parse(metadata) as Record<string, unknown>;
    const language = LANGUAGES.find((known) => known === g);
    if (typeof l !== "string" || !language) return undefined;
    return {
      line: l,
      language,
      channel: textOf(c),
      thread: textOf(t),
      url: textOf(u),
      replaces: r === true || undefined,
      plain: p === true || undefined,
    };
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown) => (typeof value === "string" && value ? value : undefined);
