import { formatDate } from "../../i18n/format.js";
import type { AddedDate } from "../changes.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import type { Part } from "../reply.js";
import { isLeapDay, nearestTime, type Yearly } from "../when/yearly.js";
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

/** What a step makes of a date, what its question and its answer say instead, and what is added to the question. */
export interface YearlyStep {
  value: AddedDate;
  ask?: string;
  did?: string;
  note: Part;
}

/**
 * `done` and `cancel` of a date that comes every year; undefined of any other. Done is the time that is nearest: the years
 * after stay, and so the date is that of the next. Cancelled is all of it.
 */
export function yearlyStep(
  step: "done" | "cancel",
  now: AddedDate,
  context: Context,
): YearlyStep | undefined {
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
  const yearly: Yearly = { ...now, date };
  const { time, next } = nearestTime(yearly, context.today);
  const written = (each: string) => formatDate(each, context.language);
  return {
    value: { ...now, date: next, ...(isLeapDay(yearly) && { leapDay: true }) },
    ask: w.ask(reference, written(time)),
    did: w.did(reference, written(time)),
    note: ending(w.again(written(next)), "cancel"),
  };
}
