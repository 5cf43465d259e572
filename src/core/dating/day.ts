import { spanOf } from "../../i18n/days.js";
import type { Context } from "../command.js";
import { readWhen } from "../when/read.js";
import type { Moment, When } from "../when/when.js";
import type { DateFields } from "./check.js";
import type { Draft } from "./draft.js";

/** What a draft says of the day. */
export interface Day {
  /** What of it counts, as it was typed; empty where it was emptied, undefined where nothing is said of it. */
  typed?: string;
  moment?: Moment;
  /** The days that may be meant, where it is not one. */
  doubtful?: Moment[];
  problems: string[];
  /** What was read otherwise than it was written. */
  notes: string[];
}

/** Reads the day of a draft; a form has two fields for it, of which one is enough. */
export function dayOf(draft: Draft, base: DateFields | undefined, context: Context): Day {
  const { problem, note } = context.say.added;
  const [picked, worded] = [draft.day, draft.when];
  const reading = (text: string) => readWhen(text, context.today);
  const read = (typed: string, notes: string[] = []): Day => {
    const when = reading(typed);
    if (when.kind === "unknown") return { typed, problems: [problem.unreadable(typed)], notes };
    if (when.kind === "none") return { typed, problems: [problem.noSuchDay(typed)], notes };
    const all = when.leftOut ? [...notes, note.leftOut[when.leftOut]] : notes;
    return when.kind === "moment"
      ? { typed, moment: when.moment, problems: [], notes: all }
      : { typed, doubtful: when.candidates, problems: [], notes: all };
  };
  if (!picked || !worded) {
    const typed = picked || worded;
    return typed ? read(typed) : { typed, problems: [], notes: [] };
  }
  const [day, words] = [datesOf(reading(picked)), datesOf(reading(worded))];
  if (!words.length) return day.length ? read(picked, [note.unread(worded)]) : read(worded);
  if (!day.length) return read(worded, [note.unread(picked)]);
  if (words.includes(day[0] ?? null)) return read(picked);
  // In a form that began with what stood there, the other one is what was changed.
  if (base && day[0] === base.date) return read(worded);
  if (base && words[0] === base.date) return read(picked);
  return { typed: worded, problems: [problem.twoDays(picked, worded)], notes: [] };
}

/** What is said of a day before it is confirmed. */
export function passedNote({ date, yearly }: DateFields, { say, today }: Context): string[] {
  return date && !yearly && spanOf(date).last < today ? [say.added.note.passed] : [];
}

function datesOf(when: When): Moment["date"][] {
  if (when.kind === "moment") return [when.moment.date];
  return when.kind === "doubtful" ? when.candidates.map(({ date }) => date) : [];
}
