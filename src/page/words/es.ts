import type { PageWords } from "./types.js";

export const es: PageWords = {
  errors: {
    PAGE_INPUT: (fields) => ({
      what: `Esto no se puede usar: ${fields}.`,
      hint: "Recargue la página; src/page/api.ts dice lo que acepta su servidor.",
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
