import { messages } from "../i18n/messages.js";
import type { OptionDefinition } from "./command.js";
import { type ACTORS, ADVOCACY_ACTS, type LocalizedWords } from "./vocabulary.js";

/** `to:` filters by who is asked to act. */
export const actorOption: OptionDefinition = {
  names: { en: ["to", "for"], fr: ["à", "pour"], es: ["a", "para"] },
  values: {
    canada: { en: ["canada", "canadian", "gac"], fr: ["canada", "amc"], es: ["canadá"] },
    mexico: { en: ["mexico", "mexican"], fr: ["mexique"], es: ["méxico"] },
    companies: { en: ["companies", "company"], fr: ["entreprises", "compagnies"], es: ["empresas"] },
  } satisfies Record<(typeof ACTORS)[number], LocalizedWords>,
};

/** `act:` filters by what is asked; the words are those that answers use. */
export const actOption: OptionDefinition = {
  names: { en: ["act"], fr: ["acte", "action"], es: ["acto", "acción"] },
  values: Object.fromEntries(
    ADVOCACY_ACTS.map((act) => [
      act,
      { en: [messages.en.act[act]], fr: [messages.fr.act[act]], es: [messages.es.act[act]] },
    ]),
  ) as Record<string, LocalizedWords>,
};
