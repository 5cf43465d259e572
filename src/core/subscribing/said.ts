import type { Language } from "../../i18n/language.js";
import type { Problem } from "../../i18n/reminders.js";
import type { Remedy } from "./reasons.js";

interface Said {
  /** Of a channel that has subscriptions, none of which it can be done with. */
  noneFits: Record<"pause" | "resume", string>;
  /** What mends it that the bot cannot post, where that is no invitation. */
  remedy: Record<Remedy, string>;
  endedLately: string;
  history(id: string): string;
  tooMany(most: number): Problem;
  wholeDays(typed: string): Problem;
  rhythm(typed: string): Problem;
  language(typed: string, option: string): Problem;
}

/** What the subscriptions of a channel say beside what they share with their posts. */
export const said: Record<Language, Said> = {
  en: {
    noneFits: {
      pause: "Every subscription of this channel is paused already.",
      resume: "No subscription of this channel is paused.",
    },
    remedy: {
      archived: "Whoever manages the channel can take it out of the archive; then try again.",
      operator: "Whoever runs the bot must install it again or renew its access.",
      again: "The platform may be busy or down; please try again in a minute.",
    },
    endedLately: "Ended lately",
    history: (id) => `History of ${id}`,
    tooMany: (most) => ({
      message: `This channel has ${most} subscriptions, which is the most.`,
      hint: "End one that is no longer needed; the list has their numbers.",
    }),
    wholeDays: (typed) => ({
      message: `“${typed}” is no whole number of days.`,
      hint: "Write whole days with commas between: before 30,7,1 days.",
    }),
    rhythm: (typed) => ({
      message: `There is no “${typed}”.`,
      hint: "Posts come weekly, on a day and time of yours, or a number of days before each date.",
    }),
    language: (typed, option) => ({
      message: `“${typed}” names the language of the posts.`,
      hint: `It is written as an option: ${option}.`,
    }),
  },
  fr: {
    noneFits: {
      pause: "Tous les abonnements de ce canal sont déjà suspendus.",
      resume: "Aucun abonnement de ce canal n'est suspendu.",
    },
    remedy: {
      archived: "Une personne qui gère le canal peut le désarchiver; réessayez ensuite.",
      operator: "La personne qui gère le robot doit le réinstaller ou renouveler son accès.",
      again: "La plateforme est peut-être surchargée ou en panne; veuillez réessayer dans une minute.",
    },
    endedLately: "Résiliés récemment",
    history: (id) => `Historique de ${id}`,
    tooMany: (most) => ({
      message: `Ce canal a ${most} abonnements, le maximum.`,
      hint: "Mettez fin à un abonnement qui ne sert plus; la liste donne leurs numéros.",
    }),
    wholeDays: (typed) => ({
      message: `«\u00a0${typed}\u00a0» n'est pas un nombre entier de jours.`,
      hint: "Écrivez des jours entiers séparés par des virgules\u00a0: 30,7,1 jours avant.",
    }),
    rhythm: (typed) => ({
      message: `«\u00a0${typed}\u00a0» n'est pas possible.`,
      hint: "Les messages viennent chaque semaine, au jour et à l'heure de votre choix, ou un nombre de jours avant chaque date.",
    }),
    language: (typed, option) => ({
      message: `«\u00a0${typed}\u00a0» désigne la langue des messages.`,
      hint: `Elle s'écrit comme une option\u00a0: ${option}.`,
    }),
  },
  es: {
    noneFits: {
      pause: "Todas las suscripciones de este canal ya están en pausa.",
      resume: "Ninguna suscripción de este canal está en pausa.",
    },
    remedy: {
      archived: "Quien administra el canal puede sacarlo del archivo; luego vuelva a intentarlo.",
      operator: "Quien opera el bot debe instalarlo de nuevo o renovar su acceso.",
      again: "La plataforma puede estar saturada o caída; vuelva a intentarlo en un minuto.",
    },
    endedLately: "Terminadas hace poco",
    history: (id) => `Historial de ${id}`,
    tooMany: (most) => ({
      message: `Este canal tiene ${most} suscripciones, el máximo.`,
      hint: "Dé de baja una que ya no haga falta; la lista tiene sus números.",
    }),
    wholeDays: (typed) => ({
      message: `«${typed}» no es un número entero de días.`,
      hint: "Escriba días enteros separados por comas: 30,7,1 días antes.",
    }),
    rhythm: (typed) => ({
      message: `«${typed}» no es posible.`,
      hint: "Los mensajes llegan cada semana, el día y la hora que elija, o un número de días antes de cada fecha.",
    }),
    language: (typed, option) => ({
      message: `«${typed}» indica el idioma de los mensajes.`,
      hint: `Se escribe como una opción: ${option}.`,
    }),
  },
};
