import { messages } from "../../i18n/messages.js";
import type { OptionDefinition } from "../command.js";
import { DATE_KINDS } from "../vocabulary.js";

const only = (yes: string): OptionDefinition["values"] => ({ [yes]: { en: [yes], fr: [], es: [] } });
const button = { names: { en: [], fr: [], es: [] }, hidden: true };

/** What only buttons say: the revision that somebody saw, that they confirm, that they want the form. */
export const buttonOptions = {
  on: { ...button, values: {} },
  confirm: { ...button, values: only("yes") },
  form: { ...button, values: only("yes") },
} satisfies Record<string, OptionDefinition>;

export const linkOption: OptionDefinition = {
  names: { en: ["url"], fr: ["lien"], es: ["enlace", "liga"] },
  values: {},
};

/** What may be said of a member's date beside its day and what it is of. */
export const dateOptions = {
  what: { names: { en: [], fr: ["quoi"], es: ["qué"] }, values: {} },
  when: { names: { en: ["day", "date"], fr: ["quand", "jour"], es: ["cuándo", "día", "fecha"] }, values: {} },
  kind: {
    names: { en: ["type"], fr: ["type"], es: ["tipo"] },
    values: Object.fromEntries(
      DATE_KINDS.map((kind) => [
        kind,
        {
          en: [messages.en.dateKind[kind]],
          fr: [messages.fr.dateKind[kind]],
          es: [messages.es.dateKind[kind]],
        },
      ]),
    ),
  },
  theme: { names: { en: [], fr: ["thème"], es: ["tema"] }, values: {} },
  recs: { names: { en: ["recommendations"], fr: ["recos"], es: ["recomendaciones"] }, values: {} },
  source: { names: { en: ["from"], fr: ["provenance"], es: ["fuente"] }, values: {} },
  link: linkOption,
  yearly: {
    names: { en: [], fr: ["annuel"], es: ["anual"] },
    values: {
      yes: { en: ["yes"], fr: ["oui"], es: ["sí"] },
      no: { en: ["no"], fr: ["non"], es: ["no"] },
    },
  },
} satisfies Record<string, OptionDefinition>;
