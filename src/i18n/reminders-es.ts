import { formatList, plural } from "./format.js";
import type { ReminderMessages } from "./reminders.js";

const DAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

export const es: ReminderMessages = {
  moment: (day, time, zone) => `${day}, ${time} (${zone})`,
  time: (time) => time,
  weekly: (weekday, time) => `cada ${DAYS[weekday - 1]} a las ${time}`,
  countdown: (days, time) =>
    `${formatList(days.map(String), "es")} ${days.length === 1 && days[0] === 1 ? "día" : "días"} antes de una fecha, a las ${time}`,
  allThemes: "todos los temas",
  inLanguage: { en: "en inglés", fr: "en francés", es: "en español" },
  paused: "en pausa",
  subscriptionsTitle: "Lo que recibe este canal",
  none: "Este canal no tiene ninguna suscripción.",

  subscribed: (id) => `Suscrito: ${id}`,
  alreadyThere: (id) => `Este canal ya lo tiene: ${id}`,
  alreadyPaused: (id) => `Este canal ya lo tiene, en pausa: ${id}`,
  isNow: {
    pause: (id) => `${id} está en pausa. No se publica nada, y nada se recupera después.`,
    resume: (id) => `${id} continúa.`,
    unsubscribe: (id) => `${id} terminó.`,
  },
  alreadyIs: {
    pause: (id) => `${id} ya está en pausa.`,
    resume: (id) => `${id} no está en pausa.`,
    unsubscribe: (id) => `${id} ya terminó.`,
  },
  which: "¿Cuál?",
  next: (when) => `Próximo: ${when}`,
  nextNone:
    "Próximo: ninguno a la vista, pues a ninguna fecha por venir le queda cuenta regresiva; seguirá cuando se agregue o se mueva una",
  staysQuiet:
    "Mientras no haya nada nuevo que decir, calla. `diagnóstico` dice si un silencio se debe a eso o a una falla.",
  fromNow:
    "Las cuentas regresivas que tocaban antes de ahora no llegan. De una fecha que se agregue, se mueva o se restablezca desde ahora, la última que faltó llega en seguida y dice que llega tarde.",
  welcomeTitle: "Este canal recibe recordatorios de ahora en adelante",
  welcome: (name) => `${name} suscribió este canal.`,
  notTold: (code) =>
    `No se pudo avisar al canal (${code}); la suscripción se guarda, y diagnóstico dice cómo va.`,
  skippedTime: (local) => `Los relojes se adelantan entonces, y esa hora no existe: llegará a las ${local}.`,
  repeatedTime:
    "Los relojes se atrasan entonces, y esa hora llega dos veces: se publica una vez, la primera.",
  previewTitle: (id) => `Vista previa de ${id}; no se publica nada`,
  previewQuiet: "Tal como está, callaría: no hay nada nuevo que decir.",

  doctorTitle: "Cómo van los recordatorios de este canal",
  doctorAll: "Cómo van todos los recordatorios",
  noneAtAll: "Todavía no hay ninguna suscripción.",
  last: (when) => `Último mensaje: ${when}`,
  lastNone: "Último mensaje: ninguno todavía",
  wrong: "Alguien debería revisarlo.",
  fine: "Todo está bien.",
  silence: {
    paused: "En silencio porque está en pausa.",
    no_date: "En silencio porque a ninguna fecha por venir le queda cuenta regresiva.",
    not_yet: "Su primera hora no ha llegado todavía.",
    quiet: (when) => `Calló el ${when}: no había nada nuevo que decir.`,
    platform: "En silencio porque la plataforma está caída o no está configurada.",
    store: "En silencio porque lo que se publica no se puede guardar; hasta entonces no se publica nada.",
    clock:
      "En silencio porque el reloj de la máquina del bot está mal, o ninguna plataforma ha dicho la hora todavía.",
    stopped: (when) => `En silencio porque el bot no trabaja desde ${when}.`,
    blocked: (when, reason) =>
      `Bloqueado desde ${when}: ${reason}. Continúa por sí solo cuando eso se arregle.`,
    skipped: (when, reason) => `Abandonado el ${when}: ${reason}.`,
    waiting: (when, reason) => `Vencía el ${when} y no se ha publicado${reason ? `: ${reason}` : ""}.`,
  },
  reasons: {
    too_late: "el tiempo en que tenía sentido había pasado",
    unconfirmed: "tal vez llegó, y nadie puede comprobarlo",
    not_composed: "no se pudo escribir su texto",
    not_configured: "la plataforma ya no está configurada",
    interrupted: "el bot se detuvo a la mitad",
    not_in_channel: "el bot no está en el canal",
    channel_not_found: "el bot no ve el canal",
    is_archived: "el canal está archivado",
    token_revoked: "el bot fue retirado del espacio de trabajo",
    ratelimited: "la plataforma pidió esperar",
    restricted_action: "solo algunas personas pueden publicar ahí",
  },

  digestTitle: (day) => `Plazos, ${day}`,
  ahead: "Por venir",
  more: (count) => plural(count, "es", { one: "y # más:", other: "y # más:" }),
  later: (count, day) =>
    plural(count, "es", {
      one: `y # más adelante (${day}):`,
      other: `y # más adelante (la próxima: ${day}):`,
    }),
  passedSince: "Pasó desde la última vez",
  awaited: "En espera, sin día preciso",
  changedSince: "Lo que cambiaron los miembros",
  did: {
    add: (name) => `${name} agregó`,
    move: (name) => `${name} movió`,
    edit: (name) => `${name} editó`,
    done: (name) => `${name} marcó como hecho`,
    cancel: (name) => `${name} canceló`,
    restore: (name) => `${name} restableció`,
    outcome: (name) => `${name} escribió el resultado de`,
  },
  nextTime: (day) => `la próxima: ${day}`,
  nothingAhead: "No hay nada con fecha por venir.",
  nothingSoon: (weeks) => `No hay nada con fecha en las próximas ${weeks} semanas.`,
  lastPassed: (age) => `Las últimas fechas pasaron ${age}:`,
  firstOnly:
    "Mientras no haya nada nuevo que decir, las próximas semanas callan. Quien se entere del próximo día puede agregarlo aquí.",
  addNext: "Agregar la próxima fecha",
  countdownTitle: (left, what) => `${left}: ${what}`,
  asks: "Lo que pedimos, y depende de ello",
  noAsks: "Ninguna recomendación depende de esta fecha.",
  isLate: (when) => `Este mensaje llega tarde; debía llegar el ${when}.`,
  mayRepeat: "Esto puede ser una repetición: no se pudo saber si el primero llegó.",
  corrected: "Cambió desde que se publicó",

  markDone: "Hecho",
  markMine: "Me encargo",
  markTomorrow: "Otra vez mañana",
  markWeek: "Otra vez en una semana",
  marked: {
    done: (name, day) => `Hecho, dice ${name}, ${day}`,
    mine: (name, day) => `${name} se encarga, ${day}`,
    later: (name, until) => `Vuelve el ${until}, lo pidió ${name}`,
  },
  markNoted: "Anotado; el mensaje lo dirá en un momento.",

  warningTitle: "No se pudo publicar un recordatorio",
  warning: (what) => `Usted suscribió un canal a: ${what}. Está fallando:`,
  failedAt: (when, reason) => `${when}: ${reason}`,
  warningHint: (line) => `Escriba ${line} en ese canal para ver cómo está.`,

  subscribe: "Suscribir",
  remove: (id) => `Terminar ${id}`,
  pauseIt: (id) => `Pausar ${id}`,
  resumeIt: (id) => `Reanudar ${id}`,
  previewIt: (id) => `Vista previa de ${id}`,
  alsoIn: { en: "También en inglés", fr: "También en francés", es: "También en español" },

  errors: {
    noChannel: {
      message: "Los recordatorios van a un canal, y este no lo es.",
      hint: "Escríbalo en el canal que ha de recibirlos.",
    },
    cannotPost: (code) => `No puedo publicar en este canal (${code}).`,
    refusedPost: (reason) => ({
      message: `Mi primer mensaje en este canal fue rechazado: ${reason}. No se suscribió nada.`,
      hint: "Quien administra el canal puede dejarme publicar en su configuración; luego vuelva a intentarlo.",
    }),
    notRunning: {
      message: "Los recordatorios de este canal no están al alcance ahora.",
      hint: "Quien administra el bot puede ver por qué en su registro.",
    },
    unknownId: (id) => ({
      message: `No hay una suscripción «${id}» aquí.`,
      hint: "La lista de este canal tiene sus números.",
    }),
    elsewhere: (id) => ({
      message: `${id} pertenece a otro canal.`,
      hint: "Escríbalo allí, o pídalo a un admin.",
    }),
    noPost: {
      message: "Ese mensaje no es de este canal.",
      hint: "Use los botones debajo de un recordatorio.",
    },
    markUntil: (typed, most) => ({
      message: `«${typed}» no es un día en que este mensaje pueda volver: puede hasta el ${most}.`,
      hint: "Use un número de días, o un día como 2027-02-15. Para un día posterior, agregue una fecha.",
    }),
    time: (typed) => ({
      message: `«${typed}» no es una hora clara.`,
      hint: "Escriba 9:00, 9am o 17:30.",
    }),
    twice: (typed) => ({
      message: `«${typed}» nombra dos días, horas o zonas.`,
      hint: "Deje uno; para dos, suscriba dos veces.",
    }),
    both: (typed) => ({
      message: `«${typed}» tiene un día de la semana, y días antes de una fecha.`,
      hint: "Una cuenta regresiva no necesita día de la semana.",
    }),
    words: (typed) => ({
      message: `«${typed}» no es un tema, día, hora o zona que yo conozca.`,
      hint: "Por ejemplo: suscribir migración semanal viernes 9:00 America/Mexico_City.",
    }),
    days: (typed, most) => ({
      message: `«${typed}» son demasiados días, o demasiado lejos.`,
      hint: `A lo sumo diez, cada uno de a lo sumo ${most}.`,
    }),
    zone: (typed, near) => ({
      message: `«${typed}» no es una zona horaria.`,
      hint: near ? `¿Quiso decir ${near}?` : "Use un nombre como America/Toronto.",
    }),
  },
};
