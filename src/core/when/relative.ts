import { addDays, addMonths, nextWeekday, weekdayOf } from "./calendar.js";
import { countOf, UNIT_OF, type Unit, WEEKDAYS } from "./names.js";
import { among, UNKNOWN, type When } from "./when.js";

/** Days from today by the words for them, folded. */
const DAYS = new Map<string, number>([
  ...["today", "aujourd'hui", "hoy"].map((word): [string, number] => [word, 0]),
  ...["tomorrow", "demain", "manana"].map((word): [string, number] => [word, 1]),
  ...["day after tomorrow", "apres-demain", "apres demain", "pasado manana"].map((word): [string, number] => [
    word,
    2,
  ]),
  ...["yesterday", "hier", "ayer"].map((word): [string, number] => [word, -1]),
]);

const WORD = "[\\p{L}\\d'-]+";
const AHEAD = [
  `(?:in|dans|en|dentro de|d'ici) (${WORD}) (${WORD})`,
  `(${WORD}) (${WORD}) (?:from now|from today|hence)`,
];
const BACK = [`(${WORD}) (${WORD}) ago`, `il y a (${WORD}) (${WORD})`, `hace (${WORD}) (${WORD})`];
const ahead = AHEAD.map((form) => new RegExp(`^${form}$`, "u"));
const back = BACK.map((form) => new RegExp(`^${form}$`, "u"));

const NEXT = [
  /^next (.+)$/u,
  /^(.+) prochaine?$/u,
  /^prochaine? (.+)$/u,
  /^proxim[oa] (.+)$/u,
  /^(.+) que viene$/u,
];
const THIS = [/^this (.+)$/u, /^(?:ce|cet|cette) (.+)$/u, /^est[ea] (.+)$/u];

/** `in two weeks`, `il y a 3 jours`, `tomorrow`, `next Thursday`, `el mes que viene`; undefined for anything else. */
export function relative(folded: string, today: string): When | undefined {
  const text = folded.replace(/^(?:the|le|la|el|los|on|l')\s*/u, "");
  const days = DAYS.get(text);
  if (days !== undefined) return among([addDays(today, days)]);
  return counted(text, ahead, 1, today) ?? counted(text, back, -1, today) ?? named(text, today);
}

function counted(text: string, forms: readonly RegExp[], sign: 1 | -1, today: string): When | undefined {
  for (const form of forms) {
    const [, number = "", noun = ""] = form.exec(text) ?? [];
    const [count, unit] = [countOf(number), UNIT_OF.get(noun)];
    if (count === undefined || !unit) continue;
    const day = shifted(today, sign * count, unit);
    return day === undefined ? UNKNOWN : among([day]);
  }
  return undefined;
}

/** Undefined beyond the years that can be written with four figures. */
function shifted(today: string, count: number, unit: Unit): string | undefined {
  if (Math.abs(count) > { day: 40_000, week: 5_000, month: 1_200, year: 100 }[unit]) return undefined;
  if (unit === "day" || unit === "week") return addDays(today, count * (unit === "week" ? 7 : 1));
  return addMonths(today, count * (unit === "year" ? 12 : 1));
}

/** A weekday, and the month or year that comes next or is on. */
function named(text: string, today: string): When | undefined {
  const next = rest(text, NEXT);
  const current = rest(text, THIS);
  const what = next ?? current ?? text;
  const weekday = WEEKDAYS.get(what);
  if (weekday !== undefined) {
    const coming = nextWeekday(today, weekday);
    // For some the next Thursday is the coming one, for others that of next week.
    if (next !== undefined) return among([coming, addDays(coming, 7)]);
    return among(weekdayOf(today) === weekday ? [today, coming] : [coming]);
  }
  const unit = UNIT_OF.get(what);
  if (!unit || (next === undefined && current === undefined)) return undefined;
  const count = next === undefined ? 0 : 1;
  if (unit === "month") return among([addMonths(`${today.slice(0, 7)}-01`, count).slice(0, 7)]);
  return unit === "year" ? among([String(Number(today.slice(0, 4)) + count)]) : undefined;
}

function rest(text: string, forms: readonly RegExp[]): string | undefined {
  for (const form of forms) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
