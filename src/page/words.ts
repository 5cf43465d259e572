import type { Language } from "../i18n/language.js";

interface Said {
  what: string;
  hint: string;
}

/** What the page's server says where it does not do what it was asked. */
export interface ErrorWords {
  PAGE_INPUT(fields: string): Said;
  PAGE_GONE(): Said;
  PAGE_FORM(): Said;
  PAGE_NOTHING_TO_PAUSE(): Said;
  PAGE_UNREACHED(platform: string): Said;
  PAGE_DAY(days: string): Said;
  PAGE_FOREIGN(address: string): Said;
  PAGE_UNKNOWN(): Said;
  PAGE_METHOD(): Said;
  PAGE_TOO_LARGE(): Said;
  PAGE_NOT_BUILT(): Said;
  PAGE_BUSY(): Said;
  PAGE_FAILED(): Said;
}

/** What it says beside what it did. */
export interface NoticeWords {
  /** The bot is told nothing there. */
  unreached(platform: string): string;
  failed(platform: string, code: string): string;
}

export interface PageWords {
  errors: ErrorWords;
  notices: NoticeWords;
}

const en: PageWords = {
  errors: {
    PAGE_INPUT: (fields) => ({
      what: `This cannot be used: ${fields}.`,
      hint: "Reload the page; the README shows what its server takes.",
    }),
    PAGE_GONE: () => ({
      what: "What you chose is no longer there as you saw it.",
      hint: "Look again: the page shows what there is now.",
    }),
    PAGE_FORM: () => ({
      what: "The form cannot be sent like this.",
      hint: "Fill in every field that is not optional, and choose from what is offered.",
    }),
    PAGE_NOTHING_TO_PAUSE: () => ({
      what: "This channel has no reminders to pause or resume.",
      hint: "Type /apg subscribe in it first.",
    }),
    PAGE_UNREACHED: (platform) => ({
      what: `${platform} tells the bot nothing now.`,
      hint: "Switch off what keeps it out: the archived channel, or the revoked access.",
    }),
    PAGE_DAY: (days) => ({
      what: "The clock cannot be set to that.",
      hint: `Choose a day from 2000-01-01 to 2099-12-31, at most ${days} days ahead at once.`,
    }),
    PAGE_FOREIGN: (address) => ({
      what: "This request does not come from the page itself.",
      hint: `Open ${address} in a browser on this machine.`,
    }),
    PAGE_UNKNOWN: () => ({ what: "There is nothing of that name.", hint: "Reload the page." }),
    PAGE_METHOD: () => ({ what: "It is not asked for in this way.", hint: "Reload the page." }),
    PAGE_TOO_LARGE: () => ({ what: "This is too large.", hint: "Write less." }),
    PAGE_NOT_BUILT: () => ({
      what: "The page has not been built.",
      hint: "npm run build, then reload.",
    }),
    PAGE_BUSY: () => ({ what: "The page is open too often.", hint: "Close some of its tabs, then reload." }),
    PAGE_FAILED: () => ({
      what: "Something went wrong inside.",
      hint: "Begin anew; LOG_LEVEL=debug shows why in the terminal.",
    }),
  },
  notices: {
    unreached: (platform) => `${platform} tells the bot nothing there now, so it did not get this.`,
    failed: (platform, code) => `${platform} shows an error instead of an answer (${code}).`,
  },
};

const fr: PageWords = {
  errors: {
    PAGE_INPUT: (fields) => ({
      what: `Ceci ne peut pas être utilisé : ${fields}.`,
      hint: "Rechargez la page; le README montre ce que son serveur accepte.",
    }),
    PAGE_GONE: () => ({
      what: "Ce que vous avez choisi n'est plus là tel que vous l'avez vu.",
      hint: "Regardez de nouveau : la page montre ce qu'il y a maintenant.",
    }),
    PAGE_FORM: () => ({
      what: "Le formulaire ne peut pas être envoyé ainsi.",
      hint: "Remplissez chaque champ qui n'est pas facultatif et choisissez parmi ce qui est proposé.",
    }),
    PAGE_NOTHING_TO_PAUSE: () => ({
      what: "Ce canal n'a aucun rappel à suspendre ou à reprendre.",
      hint: "Tapez-y d'abord /apg abonner.",
    }),
    PAGE_UNREACHED: (platform) => ({
      what: `${platform} ne transmet rien au robot en ce moment.`,
      hint: "Désactivez ce qui l'en écarte : le canal archivé ou l'accès révoqué.",
    }),
    PAGE_DAY: (days) => ({
      what: "L'horloge ne peut pas être réglée ainsi.",
      hint: `Choisissez un jour du 2000-01-01 au 2099-12-31, au plus ${days} jours en avant à la fois.`,
    }),
    PAGE_FOREIGN: (address) => ({
      what: "Cette requête ne vient pas de la page elle-même.",
      hint: `Ouvrez ${address} dans un navigateur sur cette machine.`,
    }),
    PAGE_UNKNOWN: () => ({ what: "Il n'y a rien de ce nom.", hint: "Rechargez la page." }),
    PAGE_METHOD: () => ({ what: "On ne le demande pas de cette façon.", hint: "Rechargez la page." }),
    PAGE_TOO_LARGE: () => ({ what: "C'est trop grand.", hint: "Écrivez moins." }),
    PAGE_NOT_BUILT: () => ({
      what: "La page n'a pas été construite.",
      hint: "npm run build, puis rechargez.",
    }),
    PAGE_BUSY: () => ({
      what: "La page est ouverte trop souvent.",
      hint: "Fermez quelques-uns de ses onglets, puis rechargez.",
    }),
    PAGE_FAILED: () => ({
      what: "Quelque chose a échoué à l'intérieur.",
      hint: "Recommencez à zéro; LOG_LEVEL=debug montre pourquoi dans le terminal.",
    }),
  },
  notices: {
    unreached: (platform) => `${platform} n'y transmet rien au robot en ce moment : il n'a pas reçu ceci.`,
    failed: (platform, code) => `${platform} montre une erreur au lieu d'une réponse (${code}).`,
  },
};

const es: PageWords = {
  errors: {
    PAGE_INPUT: (fields) => ({
      what: `Esto no se puede usar: ${fields}.`,
      hint: "Recargue la página; el README muestra lo que acepta su servidor.",
    }),
    PAGE_GONE: () => ({
      what: "Lo que eligió ya no está como lo vio.",
      hint: "Mire de nuevo: la página muestra lo que hay ahora.",
    }),
    PAGE_FORM: () => ({
      what: "El formulario no se puede enviar así.",
      hint: "Llene cada campo que no sea opcional y elija entre lo que se ofrece.",
    }),
    PAGE_NOTHING_TO_PAUSE: () => ({
      what: "Este canal no tiene recordatorios que pausar o reanudar.",
      hint: "Escriba primero en él /apg suscribir.",
    }),
    PAGE_UNREACHED: (platform) => ({
      what: `${platform} no le dice nada al bot en este momento.`,
      hint: "Apague lo que lo deja fuera: el canal archivado o el acceso revocado.",
    }),
    PAGE_DAY: (days) => ({
      what: "El reloj no se puede poner así.",
      hint: `Elija un día del 2000-01-01 al 2099-12-31, a lo sumo ${days} días adelante de una vez.`,
    }),
    PAGE_FOREIGN: (address) => ({
      what: "Esta solicitud no viene de la página misma.",
      hint: `Abra ${address} en un navegador de esta máquina.`,
    }),
    PAGE_UNKNOWN: () => ({ what: "No hay nada con ese nombre.", hint: "Recargue la página." }),
    PAGE_METHOD: () => ({ what: "No se pide de esta manera.", hint: "Recargue la página." }),
    PAGE_TOO_LARGE: () => ({ what: "Es demasiado grande.", hint: "Escriba menos." }),
    PAGE_NOT_BUILT: () => ({
      what: "La página no se ha construido.",
      hint: "npm run build y recargue.",
    }),
    PAGE_BUSY: () => ({
      what: "La página está abierta demasiadas veces.",
      hint: "Cierre algunas de sus pestañas y recargue.",
    }),
    PAGE_FAILED: () => ({
      what: "Algo falló por dentro.",
      hint: "Empiece de nuevo; LOG_LEVEL=debug muestra por qué en la terminal.",
    }),
  },
  notices: {
    unreached: (platform) => `${platform} no le dice nada al bot ahí en este momento: no recibió esto.`,
    failed: (platform, code) => `${platform} muestra un error en vez de una respuesta (${code}).`,
  },
};

export const pageWords = { en, fr, es } satisfies Record<Language, PageWords>;

/** A platform's name as people read it. */
export const PLATFORM_NAMES = { slack: "Slack", teams: "Microsoft Teams" } as const;
