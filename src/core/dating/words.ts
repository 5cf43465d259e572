import type { Language } from "../vocabulary.js";
import type { Step } from "./steps.js";

interface Words {
  addTitle: string;
  askAdd: string;
  added(reference: string): string;
  already(reference: string): string;
  /** Above the form, and the error's message where something cannot be used. */
  cannot: string;
  oneLine: string;
  example: string;
  doubt(typed: string): string;
  which: Record<Exclude<Step, "add">, string>;
  ask: Record<Exclude<Step, "add">, (reference: string) => string>;
  did: Record<Exclude<Step, "add">, (reference: string) => string>;
  same(reference: string): string;
  noSuch(typed: string): { message: string; hint: string };
  ofDocuments(reference: string): { message: string; hint: string };
  none: string;
}

/** What the changes of a date say. */
export const words: Record<Language, Words> = {
  en: {
    addTitle: "Add a date",
    askAdd: "Add this date?",
    added: (reference) => `Added: ${reference}`,
    already: (reference) => `That date is there already: ${reference}`,
    cannot: "This cannot be written as it is.",
    oneLine: "In one line:",
    example: `add 2027-02-15 "Consultation with GAC" theme:cross-cutting recs:1.1,4.2 yearly:no`,
    doubt: (typed) => `“${typed}” may be more than one day. Which is meant?`,
    which: {
      edit: "Edit which date?",
      move: "Move which date?",
      done: "Which date is done?",
      cancel: "Cancel which date?",
      restore: "Restore which date?",
    },
    ask: {
      edit: (reference) => `Change ${reference} like this?`,
      move: (reference) => `Move ${reference}?`,
      done: (reference) => `Mark ${reference} as done?`,
      cancel: (reference) => `Cancel ${reference}?`,
      restore: (reference) => `Restore ${reference}?`,
    },
    did: {
      edit: (reference) => `Changed: ${reference}`,
      move: (reference) => `Moved: ${reference}`,
      done: (reference) => `Done: ${reference}`,
      cancel: (reference) => `Cancelled: ${reference}`,
      restore: (reference) => `Restored: ${reference}`,
    },
    same: (reference) => `${reference} is so already; nothing was changed.`,
    noSuch: (typed) => ({
      message: `No member has added a date “${typed}”.`,
      hint: "The dates of members are M1, M2 and so on; the timeline shows them.",
    }),
    ofDocuments: (reference) => ({
      message: `${reference} is a date of the documents; what they say is not changed.`,
      hint: "How it ended can be added beside it.",
    }),
    none: "No member has added a date yet.",
  },
  fr: {
    addTitle: "Ajouter une date",
    askAdd: "Ajouter cette date?",
    added: (reference) => `Ajouté\u00a0: ${reference}`,
    already: (reference) => `Cette date existe déjà\u00a0: ${reference}`,
    cannot: "Cela ne peut pas être enregistré tel quel.",
    oneLine: "En une ligne\u00a0:",
    example: `ajouter 2027-02-15 "Consultation avec AMC" thème:cross-cutting recos:1.1,4.2 annuel:non`,
    doubt: (typed) => `«\u00a0${typed}\u00a0» peut désigner plusieurs jours. Lequel?`,
    which: {
      edit: "Quelle date modifier?",
      move: "Quelle date déplacer?",
      done: "Quelle date marquer comme faite?",
      cancel: "Quelle date annuler?",
      restore: "Quelle date rétablir?",
    },
    ask: {
      edit: (reference) => `Modifier ${reference} ainsi?`,
      move: (reference) => `Déplacer ${reference}?`,
      done: (reference) => `Marquer ${reference} comme fait?`,
      cancel: (reference) => `Annuler ${reference}?`,
      restore: (reference) => `Rétablir ${reference}?`,
    },
    did: {
      edit: (reference) => `Modifié\u00a0: ${reference}`,
      move: (reference) => `Déplacé\u00a0: ${reference}`,
      done: (reference) => `Fait\u00a0: ${reference}`,
      cancel: (reference) => `Annulé\u00a0: ${reference}`,
      restore: (reference) => `Rétabli\u00a0: ${reference}`,
    },
    same: (reference) => `C'est déjà le cas pour ${reference}; rien n'a été modifié.`,
    noSuch: (typed) => ({
      message: `Personne n'a ajouté de date «\u00a0${typed}\u00a0».`,
      hint: "Les dates des membres sont M1, M2 et ainsi de suite; la chronologie les montre.",
    }),
    ofDocuments: (reference) => ({
      message: `${reference} est une date des documents; ce qu'ils disent ne se modifie pas.`,
      hint: "On peut ajouter à côté ce qu'il en est advenu.",
    }),
    none: "Personne n'a encore ajouté de date.",
  },
  es: {
    addTitle: "Agregar una fecha",
    askAdd: "¿Agregar esta fecha?",
    added: (reference) => `Agregado: ${reference}`,
    already: (reference) => `Esa fecha ya existe: ${reference}`,
    cannot: "Esto no se puede guardar tal como está.",
    oneLine: "En una línea:",
    example: `agregar 2027-02-15 "Consulta con GAC" tema:cross-cutting recomendaciones:1.1,4.2 anual:no`,
    doubt: (typed) => `«${typed}» puede ser más de un día. ¿Cuál es?`,
    which: {
      edit: "¿Qué fecha modificar?",
      move: "¿Qué fecha mover?",
      done: "¿Qué fecha ya se cumplió?",
      cancel: "¿Qué fecha cancelar?",
      restore: "¿Qué fecha restablecer?",
    },
    ask: {
      edit: (reference) => `¿Modificar ${reference} así?`,
      move: (reference) => `¿Mover ${reference}?`,
      done: (reference) => `¿Marcar ${reference} como hecho?`,
      cancel: (reference) => `¿Cancelar ${reference}?`,
      restore: (reference) => `¿Restablecer ${reference}?`,
    },
    did: {
      edit: (reference) => `Modificado: ${reference}`,
      move: (reference) => `Movido: ${reference}`,
      done: (reference) => `Hecho: ${reference}`,
      cancel: (reference) => `Cancelado: ${reference}`,
      restore: (reference) => `Restablecido: ${reference}`,
    },
    same: (reference) => `${reference} ya está así; no se cambió nada.`,
    noSuch: (typed) => ({
      message: `Nadie ha agregado una fecha «${typed}».`,
      hint: "Las fechas de miembros son M1, M2, etc.; la cronología las muestra.",
    }),
    ofDocuments: (reference) => ({
      message: `${reference} es una fecha de los documentos; lo que dicen no se cambia.`,
      hint: "Se puede agregar al lado cuál fue el resultado.",
    }),
    none: "Nadie ha agregado todavía una fecha.",
  },
};
