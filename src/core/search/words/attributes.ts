import { fold } from "../../fold.js";

/**
 * Words that ask one thing about a place, a body or a person: "capital of Mexico", "director of Amnesty". Many stand in
 * records for other things ("Canadian capital", "population" of one kind). Three languages.
 */
const WORDS = {
  /** Facts of a reference book: asked where nothing but a place stands beside the word. */
  reference: `
    capital capitals capitale capitales population populations poblacion poblaciones inhabitants habitants habitantes
    surface superficie gdp pib currency monnaie moneda language languages langue langues idioma idiomas religion
    religions religiones flag drapeau bandera anthem hymne himno`,
  /** Who holds an office: the same, and in any question of who somebody is. */
  office: `
    president presidents presidente presidenta presidentes minister ministers ministre ministres ministro ministra
    ministros chancellor chancelier canciller king queen roi reine rey reina`,
  /** Asked where nothing but a name stands beside the word; some record may say it, and must have the word. */
  name: `
    area size governor governors gouverneur gouverneure gobernador gobernadora mayor mayors maire maires alcalde alcaldesa
    leader chief boss director directeur directrice directora head ceo pdg owner owners proprietaire dueno duenos founder
    fondateur fondatrice fundador fundadora ambassador ambassadeur ambassadrice embajador embajadora budget budgets
    presupuesto presupuestos debt dette deuda employees employes empleados staff age edad birthday anniversaire
    dirige dirigent dirigen preside presiden encabeza encabezan chairs chairman chairperson chairwoman
    cumpleanos hours horaire horario horarios logo slogan website`,
  /** Of money, of punishments and of how to reach somebody: whatever stands beside the word, a record must have it. */
  always: `
    revenue revenues revenu profit profits ganancias earnings earn earns gana ganan salary salaries salaire salaires
    salario salarios wage wages price prices prix precio precios cost costs cout couts coute costo costos cuesta
    penalty penalties punishment punishments fines amende amendes peine peines pena penas multa multas condena condenas
    address adresse direccion phone telephone telefono email courriel correo fax`,
};

export type Attribute = keyof typeof WORDS;

const attributes: ReadonlyMap<string, Attribute> = new Map(
  (Object.keys(WORDS) as Attribute[]).flatMap((attribute) =>
    fold(WORDS[attribute])
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, attribute] as const),
  ),
);

/** What kind of attribute a word asks for, if any. */
export const attributeOf = (word: string): Attribute | undefined => attributes.get(word);
