import type { SynonymGroup } from "../../vocabulary.js";

/** English "may" is left out: it is far more often the verb. Abbreviations are those of three or four letters. */
const MONTHS: [string, string, string][] = [
  ["january jan", "janvier janv", "enero ene"],
  ["february feb", "février fév", "febrero feb"],
  ["march", "mars", "marzo"],
  ["april apr", "avril avr", "abril abr"],
  ["", "mai", "mayo"],
  ["june jun", "juin", "junio jun"],
  ["july jul", "juillet", "julio jul"],
  ["august aug", "août", "agosto ago"],
  ["september sept sep", "septembre sept", "septiembre setiembre sept"],
  ["october oct", "octobre oct", "octubre oct"],
  ["november nov", "novembre nov", "noviembre nov"],
  ["december dec", "décembre déc", "diciembre dic"],
];

const split = (names: string) => names.split(" ").filter(Boolean);

/** The months as groups of words, beside those of the seeds. */
export const MONTH_GROUPS: SynonymGroup[] = MONTHS.map(([en, fr, es], index) => ({
  id: `month-${index + 1}`,
  en: split(en),
  fr: split(fr),
  es: split(es),
}));
