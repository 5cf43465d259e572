import { daysBetween } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import { historyOf } from "../added/added.js";
import type { AddedDate } from "../changes.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import type { Part } from "../reply.js";
import { inYear } from "../when/calendar.js";
import { stepName } from "./steps.js";

const words = {
  en: {
    ask: (reference: string, day: string) => `Mark ${reference} as done for ${day}?`,
    did: (reference: string, day: string) => `Done for ${day}: ${reference}`,
    again: (next: string) =>
      `It comes every year, and the next time stays: ${next}. To end it for all years:`,
    cancel: "It comes every year: this cancels it for all years. For one year alone:",
  },
  fr: {
    ask: (reference: string, day: string) => `Marquer ${reference} comme fait pour cette fois (${day})?`,
    did: (reference: string, day: string) => `Fait pour cette fois (${day})\u00a0: ${reference}`,
    again: (next: string) =>
      `Cette date revient chaque année, et la prochaine demeure\u00a0: ${next}. Pour y mettre fin pour de bon\u00a0:`,
    cancel:
      "Cette date revient chaque année\u00a0: ceci l'annule pour toutes les années. Pour une seule année\u00a0:",
  },
  es: {
    ask: (reference: string, day: string) => `¿Marcar ${reference} como hecho por esta vez (${day})?`,
    did: (reference: string, day: string) => `Hecho por esta vez (${day}): ${reference}`,
    again: (next: string) =>
      `Esta fecha se repite cada año, y la próxima se mantiene: ${next}. Para terminarla definitivamente:`,
    cancel: "Esta fecha se repite cada año: esto la cancela para todos los años. Para un solo año:",
  },
};

/** What a question and its answer say instead, and what is added to the question. */
export interface Yearly {
  value: AddedDate;
  ask?: string;
  did?: string;
  note: Part;
}

/**
 * `done` and `cancel` of a date that comes every year; undefined of any other. Done is the time that is nearest: the years
 * after stay, and so the date is that of the next. Cancelled is all of it.
 */
export function yearlyStep(step: "done" | "cancel", now: AddedDate, context: Context): Yearly | undefined {
  const { reference, date } = now;
  if (!now.yearly || now.status !== "open" || date === null) return undefined;
  const w = words[context.language];
  const ending = (text: string, other: "done" | "cancel"): Part => ({
    kind: "note",
    text: [
      `${text} `,
      { line: lineOf(context, "deadline", `${stepName(other, context.language)} ${reference}`) },
    ],
  });
  if (step === "cancel") return { value: { ...now, status: "cancelled" }, note: ending(w.cancel, "done") };
  const { day, next } = nearest(date, context.today, begunOn(now, context));
  const written = (each: string) => formatDate(each, context.language);
  return {
    value: { ...now, date: next },
    ask: w.ask(reference, written(day)),
    did: w.did(reference, written(day)),
    note: ending(w.again(written(next)), "cancel"),
  };
}

/** Of 29 February, which is the 28th in most years, what it was before it was marked as done; of others themselves. */
function begunOn({ reference, date }: AddedDate, { added }: Context): string | undefined {
  if (!date?.endsWith("-02-28")) return undefined;
  const all = historyOf(added, `date:${reference}`);
  const moved = all.findLastIndex(({ action }) => action !== "done");
  const state = all[moved]?.state;
  return state?.kind === "date" && state.value.date?.endsWith("-02-29") ? state.value.date : undefined;
}

/**
 * Of the times of a yearly date, a day or a month, the one nearest to a day, and the one after it.
 * @param begun the same date in the year in which it was said: 29 February
 */
export function nearest(date: string, today: string, begun = date): { day: string; next: string } {
  const first = `${begun}-01`.slice(0, 10);
  const at = (year: number) => inYear(first, year).slice(0, date.length);
  const from = Number(date.slice(0, 4));
  const distance = (year: number) => Math.abs(daysBetween(today, inYear(first, year)));
  const year = Number(today.slice(0, 4));
  const [closest = from] = [year - 1, year, year + 1]
    .filter((each) => each >= from)
    .sort((a, b) => distance(a) - distance(b));
  return { day: at(closest), next: at(closest + 1) };
}
