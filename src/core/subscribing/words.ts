import { fold } from "../fold.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

/** Monday is 1. Abbreviations too: nobody names a month in a weekly wish, so `mar` is Tuesday. */
const WEEKDAYS: ReadonlySet<string>[] = [
  setOf("monday mondays mon lundi lundis lun lunes"),
  setOf("tuesday tuesdays tue tues mardi mardis mar martes"),
  setOf("wednesday wednesdays wed mercredi mercredis mer miércoles mié"),
  setOf("thursday thursdays thu thur thurs jeudi jeudis jeu jueves jue"),
  setOf("friday fridays fri vendredi vendredis ven viernes vie"),
  setOf("saturday saturdays sat samedi samedis sam sábado sábados sáb"),
  setOf("sunday sundays sun dimanche dimanches dim domingo domingos dom"),
];

/** 1 is Monday, 7 is Sunday; undefined for other words. */
export function weekdayOf(word: string): number | undefined {
  const folded = fold(word);
  const index = WEEKDAYS.findIndex((names) => names.has(folded));
  return index < 0 ? undefined : index + 1;
}

export const WEEKLY = setOf("weekly week hebdomadaire hebdo semaine semanal semanalmente semana");
export const BEFORE = setOf("before avant antes");
export const DAYS = setOf("day days d jour jours j día días");
/** How often nothing comes. */
export const RHYTHMS = setOf(
  "monthly month daily hourly yearly biweekly fortnightly mensuel mensuellement quotidien quotidiennement annuel " +
    "mensual mensualmente diario diaria diariamente quincenal anual",
);
export const LANGUAGE_WORDS = setOf(
  "english french spanish anglais français espagnol inglés francés español",
);
export const ALL = setOf("all everything tout tous toutes todo todos todas");
/** Small words between the others; alone they mean nothing. */
export const SMALL = setOf(
  "every each on at the for to in of by and chaque le la les à au aux pour sur de des du et tous " +
    "cada el los las a al para sobre del en y e por themes theme thèmes thème temas tema zone zona fuseau",
);
const NOON = setOf("noon midday midi mediodía");
const MIDNIGHT = setOf("midnight minuit medianoche");

/** A time of day as HH:MM; `doubtful` for a bare number, which may be of the morning or the evening. */
export type TimeOfDay = { kind: "time"; time: string } | { kind: "doubtful" } | { kind: "none" };

const FORM = /^(\d{1,2})(?:[:h.](\d{2})?)?(am|pm)?$/;

/** `9:30`, `9h30`, `9 h 30`, `09.30`, `5pm`, `5:30 p.m.`, `17h`, `midi`; the words are one time or none. */
export function readTime(text: string): TimeOfDay {
  const folded = fold(text)
    .replace(/\s+/g, "")
    .replace(/([ap])\.?m\.?$/, "$1m")
    .replace(/hrs?$/, "h");
  if (NOON.has(folded)) return { kind: "time", time: "12:00" };
  if (MIDNIGHT.has(folded)) return { kind: "time", time: "00:00" };
  const [, hours, minutes = "00", half] = FORM.exec(folded) ?? [];
  if (hours === undefined) return { kind: "none" };
  if (/^\d{1,2}$/.test(folded)) return { kind: "doubtful" };
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return { kind: "none" };
    hour = (hour % 12) + (half === "pm" ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59) return { kind: "none" };
  return { kind: "time", time: `${String(hour).padStart(2, "0")}:${minutes}` };
}
