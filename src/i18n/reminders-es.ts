import { formatList, plural } from "./format.js";
import type { ReminderMessages } from "./reminders.js";

const DAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

export const es: ReminderMessages = {
  moment: (day, time, zone) => `${day}, ${time} (${zone})`,
  time: (time) => time,
  weekly: (weekday, time) => `cada ${DAYS[weekday - 1]} a las ${time}`,
  countdown: (days, time) =>
    `${formatList(days.map(String), "es")} ${days.length === 1 && days[0] === 1 ? "día" : "días"} antes de cada fecha, a las ${time}`,
  allThemes: "todos los temas",
  inLanguage: { en: "en inglés", fr: "en francés", es: "en español" },
  paused: "en pausa",
  subscriptionsTitle: "Lo que recibe este canal",
  none: "Este canal no tiene ninguna suscripción.",

  subscribed: (id) => `Suscripción creada: ${id}`,
  alreadyThere: (id) => `Este canal ya tiene esa suscripción: ${id}`,
  alreadyPaused: (id) => `Este canal ya tiene esa suscripción, pero está en pausa: ${id}`,
  isNow: {
    pause: (id) =>
      `${id} está en pausa. Mientras tanto no se publicará nada, y lo omitido no se recuperará después.`,
    resume: (id) => `${id} se reanuda.`,
    unsubscribe: (id) => `${id} se dio de baja.`,
  },
  alreadyIs: {
    pause: (id) => `${id} ya está en pausa.`,
    resume: (id) => `${id} no está en pausa.`,
    unsubscribe: (id) => `${id} ya se había dado de baja.`,
  },
  which: "¿Cuál?",
  next: (when) => `Próximo mensaje: ${when}`,
  nextNone:
    "Próximo mensaje: ninguno previsto, pues no queda ninguna cuenta regresiva; habrá uno cuando se agregue o se mueva una fecha",
  staysQuiet:
    "Mientras no haya nada nuevo que decir, no se publica nada. `diagnóstico` dice si un silencio se debe a eso o a una falla.",
  fromNow:
    "Los avisos que tocaban antes de este momento no se publican. Si a partir de ahora se agrega, se mueve o se restablece una fecha, el último aviso que faltó llega enseguida y dice que llega tarde.",
  welcomeTitle: "A partir de ahora, este canal recibe recordatorios",
  welcome: (name) => `${name} suscribió este canal.`,
  notTold: (code) =>
    `No se pudo avisar al canal (${code}); la suscripción se conserva, y diagnóstico dice cómo va.`,
  maybeNotTold: (code) =>
    `No se sabe si se avisó al canal (${code}); la suscripción se conserva, y diagnóstico dice cómo va.`,
  skippedTime: (local) =>
    `Ese día se adelantan los relojes y esa hora no existe: el mensaje llegará a las ${local}.`,
  repeatedTime:
    "Ese día se atrasan los relojes y esa hora ocurre dos veces: se publica una sola vez, la primera.",
  previewTitle: (id) => `Vista previa de ${id}; no se publica nada`,
  previewQuiet: "Por ahora no se publicaría nada: no hay nada nuevo que decir.",

  doctorTitle: "Cómo van los recordatorios de este canal",
  doctorAll: "Cómo van todos los recordatorios",
  noneAtAll: "Todavía no hay ninguna suscripción.",
  nothingStored: "Ahí nunca se ha guardado nada; ¿es la carpeta del bot (DATA_DIR)?",
  lookedIn: "Carpeta consultada:",
  last: (when) => `Último mensaje: ${when}`,
  cameLate: (when) => `con retraso: llegó el ${when}`,
  lastNone: "Último mensaje: ninguno todavía",
  wrong: "Alguien debería revisarlo.",
  fine: "Todo está bien.",
  silence: {
    paused: "No se publica nada: la suscripción está en pausa.",
    no_date: "No se publica nada: no queda ninguna cuenta regresiva por publicar.",
    not_yet: "Todavía no llega la hora de su primer mensaje.",
    quiet: (when) => `No se publicó nada el ${when}: no había nada nuevo que decir.`,
    done: (when) => `No llegó el ${when}: ya está hecho.`,
    underway: (when) =>
      `Un mensaje debía llegar el ${when} y aún no se sabe si está: se está publicando o verificando.`,
    recovered: (when, reason) =>
      `Mensaje descartado el ${when}: ${reason}. El bot ya puede publicar ahí de nuevo, y el próximo llegará a su hora.`,
    platform: "No se publica nada: la plataforma está caída o no está configurada.",
    store: "No se publica nada: las publicaciones no se pueden registrar, y no las habrá mientras eso dure.",
    clock:
      "No se publica nada: el reloj de la computadora del bot está mal, o ninguna plataforma ha dado la hora todavía.",
    stopped: (when) => `No se publica nada: el bot está detenido desde el ${when}.`,
    blocked: (when, reason) =>
      `Bloqueada desde el ${when}: ${reason}. Se reanuda por sí sola cuando eso se arregle.`,
    skipped: (when, reason) => `Mensaje descartado el ${when}: ${reason}.`,
    waiting: (when, reason) =>
      `Un mensaje debía llegar el ${when} y no se ha publicado${reason ? `: ${reason}` : ""}.`,
  },
  reasons: {
    too_late: "ya había pasado el momento en que era útil",
    unconfirmed: "tal vez llegó, y nadie puede comprobarlo",
    not_composed: "no se pudo redactar su texto",
    not_configured: "la plataforma ya no está configurada",
    interrupted: "el bot se detuvo a medio camino",
    forbidden: "la plataforma no permite que el bot publique ahí",
    refused: "la plataforma lo rechazó",
    failing: "la plataforma no funcionaba bien",
    unreachable: "no se pudo contactar a la plataforma",
    no_access: "la plataforma ya no reconoce al bot",
    cancelled: "la fecha se canceló",
    done: "la fecha ya se cumplió",
    moved: "la fecha se movió",
    paused: "la suscripción está en pausa",
    ended: "la suscripción se dio de baja",
    not_in_channel: "el bot no está en el canal",
    channel_not_found: "el bot no ve el canal",
    is_archived: "el canal está archivado",
    token_revoked: "se quitó al bot del espacio de trabajo",
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
  passedSince: "Lo que pasó desde la última vez",
  awaited: "En espera, sin día preciso",
  changedSince: "Lo que cambiaron los miembros",
  did: {
    add: (name) => `${name} agregó`,
    move: (name) => `${name} movió`,
    edit: (name) => `${name} modificó`,
    done: (name) => `${name} marcó como hecho`,
    cancel: (name) => `${name} canceló`,
    restore: (name) => `${name} restableció`,
    undo: (name) => `${name} deshizo un cambio de`,
    outcome: (name) => `${name} anotó el resultado de`,
    undoOutcome: (name) => `${name} retiró el resultado de`,
  },
  nowIs: (status) => `ahora ${status}`,
  fromTo: (before, day) => `del ${before} al ${day}`,
  nextTime: (day) => `la próxima: ${day}`,
  nothingAhead: "No hay nada con fecha por venir.",
  nothingSoon: (weeks) => `No hay nada con fecha en las próximas ${weeks} semanas.`,
  lastPassed: (age) => `Las últimas fechas pasaron ${age}:`,
  firstOnly:
    "Mientras no haya nada nuevo que decir, en las semanas siguientes no se publicará nada. Si se entera de la próxima fecha, puede agregarla aquí.",
  addNext: "Agregar la próxima fecha",
  countdownTitle: (left, what) => `${left}: ${what}`,
  asks: "Lo que pedimos en esta ocasión",
  noAsks: "Ninguna recomendación está relacionada con esta fecha.",
  isLate: (when) => `Este mensaje llega tarde; debía llegar el ${when}.`,
  mayRepeat: "Esto puede ser una repetición: no se pudo saber si el primer mensaje llegó.",
  corrected: "Cambios desde la publicación",

  markDone: "Hecho",
  markMine: "Yo me encargo",
  markTomorrow: "Recordar mañana",
  markWeek: "Recordar en una semana",
  marked: {
    done: (name, day) => `Hecho, según ${name}, el ${day}`,
    mine: (name, day) => `${name} se encarga desde el ${day}`,
    undone: (name) => `${name} lo deshizo`,
    carried: (name, posted) => `${name} se encarga (desde el mensaje del ${posted})`,
    later: (name, until) => `Volverá el ${until}, a petición de ${name}`,
  },
  markNoted: "Anotado; el mensaje lo mostrará en un momento.",

  warningTitle: "No se pudo publicar un recordatorio",
  warning: "Una suscripción que usted creó no se está publicando:",
  failedAt: (when, reason) => `${when}: ${reason}`,
  warningHint: "En ese canal, esta línea muestra cómo va:",

  subscribe: "Suscribir este canal",
  remove: (id) => `Dar de baja ${id}`,
  pauseIt: (id) => `Pausar ${id}`,
  resumeIt: (id) => `Reanudar ${id}`,
  previewIt: (id) => `Vista previa de ${id}`,
  alsoIn: { en: "También en inglés", fr: "También en francés", es: "También en español" },

  errors: {
    noChannel: {
      message: "Los recordatorios van a un canal, y esto no es un canal.",
      hint: "Escriba esta línea en el canal que debe recibirlos.",
    },
    cannotPost: (reason) => `No puedo publicar en este canal: ${reason}.`,
    refusedPost: (reason) => ({
      message: `Mi primer mensaje en este canal fue rechazado: ${reason}. No se creó ninguna suscripción.`,
      hint: "Quien administra el canal puede permitirme publicar ahí, en la configuración del canal; luego vuelva a intentarlo.",
    }),
    notRunning: {
      message: "Los recordatorios de este canal no están disponibles por ahora.",
      hint: "Quien administra el bot puede ver por qué en su registro.",
    },
    unknownId: (id) => ({
      message: `No hay una suscripción «${id}» aquí.`,
      hint: "La lista de este canal muestra los números.",
    }),
    elsewhere: (id) => ({
      message: `${id} pertenece a otro canal.`,
      hint: "Escriba esta línea en ese otro canal, o pídaselo a quien administra el bot.",
    }),
    noPost: {
      message: "Ese mensaje no es de este canal.",
      hint: "Use los botones debajo de un recordatorio.",
    },
    markUntil: (typed, most) => ({
      message: `«${typed}» no es un día en que este mensaje pueda volver: puede hasta el ${most}.`,
      hint: "Use un número de días, o un día como 2027-02-15. Para un día posterior, agregue una fecha.",
    }),
    notAgain: (reason) => ({
      message: `Este mensaje no volverá: ${reason}.`,
      hint: "Si eso cambia, pídalo de nuevo.",
    }),
    time: (typed) => ({
      message: `«${typed}» no es una hora precisa.`,
      hint: "Escriba 9:00, 9am o 17:30.",
    }),
    twice: (typed) => ({
      message: `Hay dos días, dos horas o dos zonas en «${typed}».`,
      hint: "Deje solo uno; para ambos, haga dos suscripciones.",
    }),
    both: (typed) => ({
      message: `En «${typed}» hay a la vez un día de la semana y días antes de una fecha.`,
      hint: "Una cuenta regresiva no necesita un día de la semana.",
    }),
    words: (typed) => ({
      message: `«${typed}» no es ni un tema, ni un día, ni una hora, ni una zona que yo conozca.`,
      hint: "Por ejemplo: suscribir migración semanal viernes 9:00 America/Mexico_City.",
    }),
    days: (typed, most) => ({
      message: `«${typed}»: son demasiados días, o con demasiada anticipación.`,
      hint: `Diez números como máximo, y cada uno de ${most} días como máximo.`,
    }),
    zone: (typed, near) => ({
      message: `«${typed}» no es una zona horaria.`,
      hint: near ? `¿Quiso decir ${near}?` : "Use un nombre como America/Toronto.",
    }),
  },
};
