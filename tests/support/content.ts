import { createHash } from "node:crypto";
import type { Content, Localized, Source } from "../../src/core/vocabulary.js";

/** A small source text with what the real one has: a page break, a footnote, a list, a date without a year. */
export const TEXT = `Ottawa, October 19, 2018

- We welcome the plan, and hope that it lasts.
- We urge your administration to withdraw 12 units in

orderly steps, as the Court asked.

Human Rights Brief
February 7th, 2018

General overview of the situation

- More than 34,000 people are missing in the whole country today, says *CNDH*.

1. Defenders

In 2017, 48 defenders were killed.¹ Another count for the same year says that 52 of them were.

¹ See [the report of the CNDH](#) of March.

Recommendations:

- Express concern about the case before February 24.
- Ask for details, of which there are none.
`;

export const TEXT_SHA256 = createHash("sha256").update(TEXT).digest("hex");

export const LETTER = "letter-2018-10-19";
export const BRIEF = "brief-2018-02-07";

export const localized = (en: string, fr: string, es: string): Localized => ({ en, fr, es });

export const letterSource = (locator: string, line: number, lineEnd?: number): Source => ({
  ...{ document: LETTER, section: "letter", locator, line },
  ...(lineEnd === undefined ? {} : { lineEnd }),
});
export const briefSource = (section: string, locator: string, line: number): Source => ({
  document: BRIEF,
  section,
  locator,
  line,
});

const THEMES: Content["themes"] = [
  {
    id: "defenders",
    number: 1,
    title: localized("Defenders", "Défenseurs", "Defensores"),
    about: localized("Attacks on defenders.", "Attaques contre les défenseurs.", "Ataques a defensores."),
    aliases: { en: ["HRD"], fr: ["DDH"], es: ["PDDH"] },
  },
  {
    id: "torture",
    number: null,
    parent: "defenders",
    title: localized("Torture", "Torture", "Tortura"),
    about: localized("Torture.", "La torture.", "La tortura."),
    aliases: { en: [], fr: [], es: [] },
  },
  {
    id: "overview",
    number: null,
    title: localized("Overview", "Aperçu", "Panorama"),
    about: localized("The general picture.", "La situation générale.", "La situación general."),
    aliases: { en: [], fr: [], es: [] },
  },
];

const RECOMMENDATION = {
  addressees: ["canada" as const],
  addresseeStated: false,
  targetState: "mexico" as const,
  deadlines: [],
  facts: [],
  subheading: null,
  status: "not_assessed" as const,
  later: null,
};

const RECOMMENDATIONS: Content["recommendations"] = [
  {
    ...RECOMMENDATION,
    reference: "1.1",
    document: BRIEF,
    theme: "defenders",
    summary: localized("Voice concern on the case.", "Exprimer des craintes.", "Expresar inquietud."),
    advocacyAct: "express_concern",
    deadlines: ["D2"],
    facts: ["F1.1"],
    later: {
      reference: "L2",
      relation: "changed",
      note: localized("Now a withdrawal.", "Maintenant un retrait.", "Ahora un retiro."),
    },
    sources: [briefSource("1", "recommendation 1", 23)],
  },
  {
    ...RECOMMENDATION,
    reference: "1.2",
    document: BRIEF,
    theme: "defenders",
    alsoThemes: ["overview"],
    summary: localized("Request details.", "Demander des précisions.", "Pedir detalles."),
    advocacyAct: "ask",
    sources: [briefSource("1", "recommendation 2", 24)],
  },
  {
    ...RECOMMENDATION,
    reference: "L1",
    document: LETTER,
    theme: "overview",
    addressees: ["mexico"],
    summary: localized("The plan is welcome.", "Le plan est bien accueilli.", "El plan es bienvenido."),
    advocacyAct: "welcome",
    alsoActs: ["hope"],
    sources: [letterSource("bullet 1", 3)],
  },
  {
    ...RECOMMENDATION,
    reference: "L2",
    document: LETTER,
    theme: "torture",
    addressees: ["mexico"],
    summary: localized("Withdraw 12 units.", "Retirer 12 unités.", "Retirar 12 unidades."),
    advocacyAct: "urge",
    sources: [letterSource("bullet 2", 4, 6)],
  },
];

const FACT = { period: null, attributedTo: null, conflictsWith: [], seeAlso: [] };
const KILLED = localized("defenders killed", "défenseurs tués", "defensores asesinados");

const FACTS: Content["facts"] = [
  {
    ...FACT,
    reference: "F0.1",
    theme: "overview",
    headline: localized("More than 34,000 missing", "Plus de 34 000 disparus", "Más de 34,000 desaparecidos"),
    statement: localized(
      "The CNDH speaks of more than 34,000.",
      "La CNDH parle de plus de 34 000.",
      "La CNDH habla de más de 34,000.",
    ),
    figures: [
      {
        text: "34,000",
        value: 34000,
        unit: localized("people missing", "personnes disparues", "personas desaparecidas"),
        qualifier: localized("more than", "plus de", "más de"),
      },
    ],
    asOf: "2018-02-07",
    asOfInferredFrom: localized("The brief's date.", "La date du mémoire.", "La fecha del informe."),
    attributedTo: localized("CNDH", "CNDH", "CNDH"),
    callSheet: 1,
    sources: [briefSource("overview", "bullet 1", 13)],
  },
  {
    ...FACT,
    reference: "F1.1",
    theme: "defenders",
    headline: localized("48 defenders killed", "48 défenseurs tués", "48 defensores asesinados"),
    statement: localized("48 died in 2017.", "48 sont morts en 2017.", "48 murieron en 2017."),
    figures: [{ text: "48", value: 48, unit: KILLED }],
    asOf: "2017",
    conflictsWith: ["F1.2"],
    callSheet: 1,
    sources: [briefSource("1", "paragraph 1", 17)],
  },
  {
    ...FACT,
    reference: "F1.2",
    theme: "defenders",
    headline: localized("52 defenders killed", "52 défenseurs tués", "52 defensores asesinados"),
    statement: localized("Another count has 52.", "Un autre compte donne 52.", "Otra cuenta da 52."),
    figures: [{ text: "52", value: 52, unit: KILLED }],
    asOf: "2017",
    conflictsWith: ["F1.1"],
    callSheet: 2,
    sources: [briefSource("1", "paragraph 1", 17)],
  },
];

const DATE = { awaited: false, outcome: null, facts: [] };

const DATES: Content["dates"] = [
  {
    ...DATE,
    reference: "D1",
    theme: "overview",
    what: localized("The brief is dated", "Le mémoire est daté", "El informe lleva fecha"),
    kind: "event",
    date: "2018-02-07",
    precision: "day",
    wording: "February 7th, 2018",
    certainty: "stated",
    sources: [briefSource("front", "heading 2", 9)],
  },
  {
    ...DATE,
    reference: "D2",
    theme: "defenders",
    what: localized("The case comes up", "L'affaire est entendue", "Se ve el caso"),
    kind: "deadline",
    date: "2018-02-24",
    precision: "day",
    wording: "February 24",
    certainty: "inferred",
    inferredFrom: {
      note: localized("The year of the brief.", "L'année du mémoire.", "El año del informe."),
      sources: [briefSource("front", "heading 2", 9)],
    },
    facts: ["F1.1"],
    sources: [briefSource("1", "recommendation 1", 23)],
  },
  {
    ...DATE,
    reference: "D3",
    theme: "defenders",
    what: localized("A report of the CNDH", "Un rapport de la CNDH", "Un informe de la CNDH"),
    kind: "milestone",
    date: null,
    precision: "undated",
    wording: "March",
    certainty: "stated",
    sources: [briefSource("1", "footnote 1", 19)],
  },
];

/** Fresh content that every check and every proof against `TEXT` accepts. Change it to plant an error. */
export function makeContent(): Content {
  const text = { sha256: TEXT_SHA256, firstLine: 1, lastLine: 6 };
  return structuredClone<Content>({
    documents: [
      {
        id: LETTER,
        kind: "letter",
        title: localized("Letter to Mexico", "Lettre au Mexique", "Carta a México"),
        shortTitle: localized("Letter", "Lettre", "Carta"),
        date: "2018-10-19",
        from: localized("APG", "GOPA", "APG"),
        to: localized("Mexico", "Mexique", "México"),
        language: "en",
        text,
      },
      {
        id: BRIEF,
        kind: "brief",
        title: localized("Human Rights Brief", "Mémoire", "Informe"),
        shortTitle: localized("Brief", "Mémoire", "Informe"),
        date: "2018-02-07",
        from: localized("APG", "GOPA", "APG"),
        to: localized("Global Affairs Canada", "Affaires mondiales Canada", "Asuntos Globales Canadá"),
        language: "en",
        text: { ...text, firstLine: 8, lastLine: 24 },
      },
    ],
    themes: THEMES,
    recommendations: RECOMMENDATIONS,
    facts: FACTS,
    dates: DATES,
    glossary: [
      {
        reference: "CNDH",
        kind: "institution",
        name: localized(
          "National Human Rights Commission",
          "Commission nationale des droits de la personne",
          "Comisión Nacional de los Derechos Humanos",
        ),
        aliases: ["ombudsman"],
        what: localized("A public body.", "Un organisme public.", "Un organismo público."),
        themes: ["overview"],
        sources: [briefSource("overview", "bullet 1", 13)],
      },
    ],
    synonyms: [{ id: "missing", en: ["missing"], fr: ["disparu"], es: ["desaparecido"] }],
    phrasings: [{ reference: "F1.1", en: ["people gone"], fr: ["gens disparus"], es: ["gente perdida"] }],
  });
}

/** The record of a reference in a list, to plant an error in. Throws where there is none. */
export function pick<T extends { reference: string }>(list: T[], reference: string): T {
  const record = list.find((one) => one.reference === reference);
  if (!record) throw new Error(`no ${reference}`);
  return record;
}
