import type { Rule } from "../changes.js";
import type { Context } from "../command.js";
import { fold } from "../fold.js";
import type { Part } from "../reply.js";
import { readThemes } from "./themes.js";
import { BEFORE, DAYS, LANGUAGE_WORDS, RHYTHMS, readTime, WEEKLY, weekdayOf } from "./words.js";
import { readZone } from "./zones.js";

/** What somebody wants posted. */
export interface Wish {
  rule: Rule;
  /** Theme ids; none is all. */
  themes: string[];
  /** Undefined where none was named. */
  zone?: string;
}

/** What of a line cannot be used, each with what was typed. */
export type WishProblem =
  | { kind: "time" | "twice" | "words" | "both" | "wholeDays" | "rhythm" | "language"; typed: string }
  | { kind: "days"; typed: string; most: number }
  | { kind: "zone"; typed: string; near?: string };

export type ReadWish =
  | { kind: "wish"; wish: Wish; notices: Part[] }
  | { kind: "problems"; problems: WishProblem[] }
  /** Nothing of it is about when or what. */
  | { kind: "question" };

const WEEKDAY = 1;
const TIME = "09:00";
const LEADS = [30, 7, 1];
/** A year ahead, and no more posts about one date than a channel bears. */
const MOST_DAYS = 366;
const MOST_LEADS = 10;

/** "Remind me what Bill C-23 is", "rappeler ce que dit...": those ask something. */
const ASKS = /^(?:me|us|nous|moi|nos|que|what|when|how|who|why|quand|comment|cuando|como|ce que|lo que)\b/;
const LIST = /^\d{1,4}(?:,\d{1,4})*$/;

/**
 * What the words behind `subscribe` wish for, in any order: themes, a weekday, a time, days before, a zone. Nothing is
 * guessed: what may mean two things is a problem.
 */
export function readWish(text: string, context: Context): ReadWish {
  const words = joined(text).split(" ").filter(Boolean);
  const bare = words.map((word) => word.replace(/[,;.]+$/, ""));
  const has = (set: ReadonlySet<string>) => bare.some((word) => set.has(fold(word)));
  const lists = bare.filter((word) => LIST.test(word));
  const countdown = has(BEFORE) || (has(DAYS) && lists.length > 0);
  const problems: WishProblem[] = [];
  const rest: string[] = [];
  const weekdays = new Set<number>();
  const times = new Set<string>();
  let zone: string | undefined;
  let understood = countdown;

  for (const [index, word] of bare.entries()) {
    const folded = fold(word);
    const weekday = weekdayOf(word);
    const time = readTime(word);
    if (WEEKLY.has(folded) || weekday !== undefined || time.kind === "time") understood = true;
    if (weekday !== undefined) weekdays.add(weekday);
    else if (time.kind === "time") times.add(time.time);
    else if (WEEKLY.has(folded) || (countdown && (BEFORE.has(folded) || DAYS.has(folded)))) continue;
    else if (countdown && LIST.test(word)) continue;
    else if (/^\d/.test(word)) problems.push({ kind: countdown ? "wholeDays" : "time", typed: word });
    else if (RHYTHMS.has(folded)) problems.push({ kind: "rhythm", typed: word });
    else if (LANGUAGE_WORDS.has(folded)) problems.push({ kind: "language", typed: word });
    else if (/\p{L}\/\p{L}/u.test(word) || folded === "utc") {
      const read = readZone(word);
      understood = true;
      if (read.kind === "unknown") problems.push({ kind: "zone", typed: word, near: read.near });
      else if (zone !== undefined && zone !== read.zone) problems.push({ kind: "twice", typed: word });
      else zone = read.zone;
    } else rest.push(words[index] as string);
  }

  const named = readThemes(rest, zone, context);
  if (!named && !understood && problems.length === 0 && ASKS.test(fold(text))) return { kind: "question" };
  if (!named) problems.push({ kind: "words", typed: rest.join(" ") });
  if (weekdays.size > 1 || times.size > 1) problems.push({ kind: "twice", typed: text });
  if (countdown && weekdays.size > 0) problems.push({ kind: "both", typed: text });
  const days = [...new Set(lists.flatMap((list) => list.split(",").map(Number)))].sort((a, b) => b - a);
  if (countdown && (days.length > MOST_LEADS || days.some((day) => day > MOST_DAYS)))
    problems.push({ kind: "days", typed: lists.join(","), most: MOST_DAYS });
  if (problems.length > 0 || !named) return { kind: "problems", problems };

  const [time = TIME] = times;
  const [weekday = WEEKDAY] = weekdays;
  const rule: Rule = countdown
    ? { kind: "countdown", days: days.length > 0 ? days : LEADS, time }
    : { kind: "weekly", weekday, time };
  return {
    kind: "wish",
    wish: { rule, themes: named.themes, zone: zone ?? named.zone },
    notices: named.notices,
  };
}

/** `30, 7 and 1` and `30/7/1` are one list, `9 h 30` and `5 p.m.` are one time. */
function joined(text: string): string {
  return text
    .replace(/(\d)\s*[,/]\s*(?=\d)/g, "$1,")
    .replace(/(\d)\s*,?\s+(?:and|et|y)\s+(?=\d)/giu, "$1,")
    .replace(/\b(\d{1,2})\s*h\s*(\d{2})\b/giu, "$1h$2")
    .replace(/\b(\d{1,2}(?::\d{2})?)\s+([ap])\.?\s?m\b\.?/giu, "$1$2m")
    .replace(/\b(\d{1,2})\s+h\b/giu, "$1h");
}
