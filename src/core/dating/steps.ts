import { fold } from "../fold.js";
import type { Language, LocalizedWords } from "../vocabulary.js";

/** What can be done with a member's date; the first word of each language is the one shown. */
const NAMES = {
  add: {
    en: ["add", "new", "create"],
    fr: ["ajouter", "ajoute", "nouvelle", "créer"],
    es: ["agregar", "añadir", "agrega", "nueva", "crear"],
  },
  edit: { en: ["edit", "change"], fr: ["modifier", "modifie"], es: ["modificar", "editar"] },
  move: {
    en: ["move", "postpone"],
    fr: ["déplacer", "reporter", "déplace"],
    es: ["mover", "aplazar", "posponer"],
  },
  done: { en: ["done"], fr: ["fait", "faite", "terminé"], es: ["hecho", "hecha", "cumplido"] },
  // Nothing is deleted: who wants that is shown what cancelling does, and confirms it.
  cancel: {
    en: ["cancel", "delete", "remove"],
    fr: ["annuler", "annule", "supprimer", "supprime", "retirer", "enlever"],
    es: ["cancelar", "anular", "eliminar", "elimina", "borrar", "quitar"],
  },
  restore: {
    en: ["restore", "reopen"],
    fr: ["rétablir", "rouvrir"],
    es: ["restablecer", "restaurar", "reabrir"],
  },
} as const satisfies Record<string, LocalizedWords>;
export type Step = keyof typeof NAMES;

const BY_NAME = new Map(
  (Object.entries(NAMES) as [Step, LocalizedWords][]).flatMap(([step, names]) =>
    Object.values(names).flatMap((words) => words.map((word): [string, Step] => [fold(word), step])),
  ),
);

/** The step that a word names, in any of the languages. */
export function stepOf(word: string): Step | undefined {
  return BY_NAME.get(fold(word));
}

/** A step as a speaker of the language types it. */
export function stepName(step: Step, language: Language): string {
  return NAMES[step][language][0];
}
