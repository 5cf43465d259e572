import { fold } from "../fold.js";

/** Words of the three languages by what they mean, folded; `|` parts the meanings, counted from 1. */
function numbered(list: string): ReadonlyMap<string, number> {
  const words = list
    .split("|")
    .flatMap((names, index) =>
      names.split(/\s+/).flatMap((name): [string, number][] => (name ? [[fold(name), index + 1]] : [])),
    );
  return new Map(words);
}

/** Full names, and the abbreviations that are usual: `juil`, `sept`, `ene`. */
export const MONTHS = numbered(`
  january jan janvier janv enero ene | february feb février fév févr febrero | march mar mars marzo |
  april apr avril avr abril abr | may mai mayo | june jun juin junio | july jul juillet juil julio |
  august aug août agosto ago | september sept sep septembre septiembre setiembre | october oct octobre octubre |
  november nov novembre noviembre | december dec décembre déc diciembre dic`);

/** Monday is 1. Their abbreviations are left out: "mar" is March in two languages and Tuesday in two. */
export const WEEKDAYS = numbered(`
  monday lundi lunes | tuesday mardi martes | wednesday mercredi miércoles | thursday jeudi jueves |
  friday vendredi viernes | saturday samedi sábado | sunday dimanche domingo`);

const COUNTED = numbered(`
  first 1st premier première 1er 1re primer primero primera 1o 1a | second 2nd deuxième second seconde 2e segundo segunda 2o |
  third 3rd troisième 3e tercer tercero tercera 3o | fourth 4th quatrième 4e cuarto cuarta 4o |
  fifth 5th cinquième 5e quinto quinta 5o`);
/** `third`, `dernier`: -1 is the last. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...COUNTED,
  ...["last", "dernier", "derniere", "ultimo", "ultima"].map((word): [string, number] => [word, -1]),
]);

const SPELLED = numbered(`
  one a an un une uno una | two deux dos | three trois tres | four quatre cuatro | five cinq cinco | six seis |
  seven sept siete | eight huit ocho | nine neuf nueve | ten dix diez | eleven onze once | twelve douze doce |
  thirteen treize trece | fourteen quatorze catorce | fifteen quinze quince`);

export type Unit = "day" | "week" | "month" | "year";
const UNITS: [Unit, string][] = [
  ["day", "day days jour jours dia dias"],
  ["week", "week weeks semaine semaines semana semanas"],
  ["month", "month months mois mes meses"],
  ["year", "year years an ans annee annees ano anos"],
];
export const UNIT_OF: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(([unit, names]) => names.split(" ").map((name): [string, Unit] => [name, unit])),
);

/** "10", "ten"; undefined for other words. */
export function countOf(word: string): number | undefined {
  return /^\d{1,4}$/.test(word) ? Number(word) : SPELLED.get(word);
}

/** Of what has no day yet. */
export const UNDATED: ReadonlySet<string> = new Set([
  ...["undated", "no date", "without a date", "without date", "tbd", "to be announced", "date unknown"],
  ...["sans date", "non date", "non datee", "a determiner", "date inconnue", "date a determiner"],
  ...["sin fecha", "por definir", "por determinar", "fecha por definir", "fecha desconocida"],
]);
