import { formatDate, formatList } from "../../i18n/format.js";
import type { Language } from "../../i18n/language.js";
import { reminderMessages } from "../../i18n/reminders.js";
import type { Rule, Subscription } from "../changes.js";
import type { Library } from "../library.js";
import type { NextPost } from "../reminders.js";
import type { Part, Rich } from "../reply.js";

/** "every Monday at 09:00", "30, 7 and 1 days before a date, at 09:00". */
function ruleText(rule: Rule, language: Language): string {
  const w = reminderMessages[language];
  return rule.kind === "weekly"
    ? w.weekly(rule.weekday, w.time(rule.time))
    : w.countdown(rule.days, w.time(rule.time));
}

function themesText(themes: readonly string[], library: Library, language: Language): string {
  if (themes.length === 0) return reminderMessages[language].allThemes;
  return formatList(
    themes.map((id) => library.theme(id).title[language]),
    language,
  );
}

/** "every Monday at 09:00 (America/Toronto) · all themes · in English", for a reader of a language. */
export function wishText(
  { rule, zone, themes, language: own }: Pick<Subscription, "rule" | "zone" | "themes" | "language">,
  { library, language }: { library: Library; language: Language },
): string {
  const parts = [
    `${ruleText(rule, language)} (${zone})`,
    themesText(themes, library, language),
    reminderMessages[language].inLanguage[own],
  ];
  return parts.join(" · ");
}

/** A local time as it is read: "Monday, 30 November 2026, 09:00 (America/Toronto)". */
export function momentText({ local, zone }: { local: string; zone: string }, language: Language): string {
  const w = reminderMessages[language];
  return w.moment(formatDate(local.slice(0, 10), language, true), w.time(local.slice(11, 16)), zone);
}

/** When the next post comes, and what clocks do to that time. */
export function nextLines(next: NextPost | undefined, language: Language): string[] {
  const w = reminderMessages[language];
  if (!next) return [w.nextNone];
  const { clocks } = next;
  const lines = [w.next(momentText(next, language))];
  if (clocks?.kind === "skipped") lines.push(w.skippedTime(w.time(clocks.local.slice(11, 16))));
  if (clocks?.kind === "repeated") lines.push(w.repeatedTime);
  return lines;
}

/** What a channel that subscribes must know of a rule: when it is silent, or what it does not get. */
export function ruleNote({ kind }: Rule, language: Language): Part {
  const { staysQuiet, fromNow } = reminderMessages[language];
  return { kind: "note", text: kind === "weekly" ? marked(staysQuiet) : fromNow };
}

/** Text between backquotes is what one types. */
export function marked(text: string): Rich {
  return text.split("`").map((piece, index) => (index % 2 ? { line: piece } : piece));
}
