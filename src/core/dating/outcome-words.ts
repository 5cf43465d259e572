/** What `outcome` says. */
export const outcomeWords = {
  en: {
    title: (reference: string) => `How did ${reference} end?`,
    ask: (reference: string) => `Add this outcome to ${reference}?`,
    done: (reference: string) => `Outcome added: ${reference}`,
    askInstead: (reference: string) => `Replace the outcome of ${reference}?`,
    doneInstead: (reference: string) => `Outcome replaced: ${reference}`,
    /** What stands and is replaced. */
    instead: (name: string, day: string, text: string) =>
      `${name} wrote on ${day}: “${text}”. Yours takes its place; the history keeps both.`,
    cannot: "This cannot be written as it is.",
    submit: "Read back",
    oneLine: "In one line:",
    example: "adopted on 1 May 2019",
  },
  fr: {
    title: (reference: string) => `Qu'est-il advenu de ${reference}?`,
    ask: (reference: string) => `Ajouter cette issue à ${reference}?`,
    done: (reference: string) => `Issue ajoutée\u00a0: ${reference}`,
    askInstead: (reference: string) => `Remplacer l'issue de ${reference}?`,
    doneInstead: (reference: string) => `Issue remplacée\u00a0: ${reference}`,
    instead: (name: string, day: string, text: string) =>
      `${name} a écrit le ${day}\u00a0: «\u00a0${text}\u00a0». Votre texte le remplace; l'historique garde les deux.`,
    cannot: "Cela ne peut pas être enregistré tel quel.",
    submit: "Relire",
    oneLine: "En une ligne\u00a0:",
    example: "adoptée le 1er mai 2019",
  },
  es: {
    title: (reference: string) => `¿Cómo terminó ${reference}?`,
    ask: (reference: string) => `¿Agregar este resultado a ${reference}?`,
    done: (reference: string) => `Resultado agregado: ${reference}`,
    askInstead: (reference: string) => `¿Reemplazar el resultado de ${reference}?`,
    doneInstead: (reference: string) => `Resultado reemplazado: ${reference}`,
    instead: (name: string, day: string, text: string) =>
      `${name} escribió el ${day}: «${text}». Su texto lo reemplaza; el historial guarda ambos.`,
    cannot: "Esto no se puede guardar tal como está.",
    submit: "Revisar",
    oneLine: "En una línea:",
    example: "aprobada el 1 de mayo de 2019",
  },
};
