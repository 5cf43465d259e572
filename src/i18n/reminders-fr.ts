import { formatList, plural } from "./format.js";
import type { ReminderMessages } from "./reminders.js";

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

export const fr: ReminderMessages = {
  moment: (day, time, zone) => `${day}, ${time} (${zone})`,
  time: (time) => {
    const [hours, minutes] = time.split(":");
    return `${Number(hours)} h${minutes === "00" ? "" : ` ${minutes}`}`;
  },
  weekly: (weekday, time) => `chaque ${DAYS[weekday - 1]} à ${time}`,
  countdown: (days, time) =>
    `${formatList(days.map(String), "fr")} ${days.length === 1 && Number(days[0]) < 2 ? "jour" : "jours"} avant chaque date, à ${time}`,
  allThemes: "tous les thèmes",
  inLanguage: { en: "en anglais", fr: "en français", es: "en espagnol" },
  paused: "suspendu",
  subscriptionsTitle: "Ce que ce canal reçoit",
  none: "Ce canal n'a aucun abonnement.",

  subscribed: (id) => `Abonnement créé : ${id}`,
  alreadyThere: (id) => `Ce canal a déjà cet abonnement : ${id}`,
  alreadyPaused: (id) => `Ce canal a déjà cet abonnement, mais il est suspendu : ${id}`,
  isNow: {
    pause: (id) =>
      `${id} est suspendu. Rien ne sera publié d'ici la reprise, et rien ne sera rattrapé ensuite.`,
    resume: (id) => `${id} reprend.`,
    unsubscribe: (id) => `${id} a pris fin.`,
  },
  alreadyIs: {
    pause: (id) => `${id} est déjà suspendu.`,
    resume: (id) => `${id} n'est pas suspendu.`,
    unsubscribe: (id) => `${id} a déjà pris fin.`,
  },
  which: "Lequel?",
  next: (when) => `Prochain message : ${when}`,
  nextNone:
    "Prochain message : aucun en vue, car il ne reste aucun compte à rebours; il y en aura un quand une date sera ajoutée ou déplacée",
  staysQuiet:
    "Tant qu'il n'y a rien de nouveau à dire, rien n'est publié. `diagnostic` dit si un silence vient de là ou d'une panne.",
  fromNow:
    "Les comptes à rebours déjà échus ne sont pas publiés. Pour une date ajoutée, déplacée ou rétablie à partir de maintenant, le dernier rappel manqué vient aussitôt et indique son retard.",
  welcomeTitle: "Ce canal reçoit désormais des rappels",
  welcome: (name) => `${name} a abonné ce canal.`,
  notTold: (code) =>
    `Le canal n'a pas pu en être avisé (${code}); l'abonnement est conservé, et diagnostic dit où il en est.`,
  maybeNotTold: (code) =>
    `On ne sait pas si le canal en a été avisé (${code}); l'abonnement est conservé, et diagnostic dit où il en est.`,
  skippedTime: (local) =>
    `Ce jour-là, on avance l'heure et cette heure n'existe pas : le message viendra à ${local}.`,
  repeatedTime:
    "Ce jour-là, on recule l'heure et cette heure vient deux fois : le message est publié une seule fois, la première.",
  previewTitle: (id) => `Aperçu de ${id}; rien n'est publié`,
  previewQuiet: "Pour l'instant, rien ne serait publié : il n'y a rien de nouveau à dire.",

  doctorTitle: "État des rappels de ce canal",
  doctorAll: "État de tous les rappels",
  noneAtAll: "Il n'y a encore aucun abonnement.",
  nothingStored: "Rien n'y a jamais été enregistré; est-ce bien le dossier du robot (DATA_DIR)?",
  lookedIn: "Dossier consulté :",
  last: (when) => `Dernier message : ${when}`,
  cameLate: (when) => `en retard : arrivé le ${when}`,
  lastNone: "Dernier message : aucun pour l'instant",
  wrong: "Quelqu'un devrait s'en occuper.",
  fine: "Tout va bien.",
  silence: {
    paused: "Rien n'est publié : l'abonnement est suspendu.",
    no_date: "Rien n'est publié : il ne reste aucun compte à rebours à publier.",
    not_yet: "L'heure du premier message n'est pas encore venue.",
    quiet: (when) => `Rien n'a été publié le ${when} : il n'y avait rien de nouveau à dire.`,
    done: (when) => `N'est pas venu le ${when} : c'est fait.`,
    underway: (when) =>
      `Message dû le ${when}, dont on ne sait pas encore s'il est là : il est en cours de publication ou de vérification.`,
    recovered: (when, reason) =>
      `Message abandonné le ${when} : ${reason}. Le robot peut de nouveau y publier, et le prochain viendra à son heure.`,
    platform: "Rien n'est publié : la plateforme est en panne ou n'est pas configurée.",
    store:
      "Rien n'est publié : les publications ne peuvent pas être enregistrées, et il n'y en aura pas tant que cela dure.",
    clock:
      "Rien n'est publié : l'horloge de l'ordinateur du robot est déréglée, ou aucune plateforme n'a encore donné l'heure.",
    stopped: (when) => `Rien n'est publié : le robot est à l'arrêt depuis le ${when}.`,
    blocked: (when, reason) =>
      `Bloqué depuis le ${when} : ${reason}. Tout reprendra de soi-même une fois le problème réglé.`,
    skipped: (when, reason) => `Message abandonné le ${when} : ${reason}.`,
    waiting: (when, reason) => `Message dû le ${when} et pas encore publié${reason ? ` : ${reason}` : ""}.`,
  },
  reasons: {
    too_late: "le moment où il était utile était passé",
    unconfirmed: "il est peut-être arrivé, et personne ne peut le vérifier",
    not_composed: "son texte n'a pas pu être rédigé",
    not_configured: "la plateforme n'est plus configurée",
    interrupted: "le robot s'est arrêté en cours de route",
    forbidden: "la plateforme ne laisse pas le robot y publier",
    refused: "la plateforme l'a refusé",
    failing: "la plateforme ne fonctionnait pas bien",
    unreachable: "la plateforme était injoignable",
    no_access: "la plateforme ne reconnaît plus le robot",
    cancelled: "la date a été annulée",
    done: "la date est marquée comme faite",
    moved: "la date a été déplacée",
    paused: "l'abonnement est suspendu",
    ended: "l'abonnement a pris fin",
    not_in_channel: "le robot n'est pas dans le canal",
    channel_not_found: "le robot ne voit pas le canal",
    is_archived: "le canal est archivé",
    token_revoked: "le robot a été retiré de l'espace de travail",
    ratelimited: "la plateforme a demandé d'attendre",
    restricted_action: "seules certaines personnes peuvent y publier",
  },

  digestTitle: (day) => `Échéances, ${day}`,
  ahead: "À venir",
  more: (count) => plural(count, "fr", { one: "et # autre :", other: "et # autres :" }),
  later: (count, day) =>
    plural(count, "fr", {
      one: `et # plus tard (${day}) :`,
      other: `et # plus tard (la prochaine : ${day}) :`,
    }),
  passedSince: "Passé depuis la dernière fois",
  awaited: "Attendu, jour non précisé",
  changedSince: "Ce que les membres ont modifié",
  did: {
    add: (name) => `${name} a ajouté`,
    move: (name) => `${name} a déplacé`,
    edit: (name) => `${name} a modifié`,
    done: (name) => `${name} a marqué comme fait`,
    cancel: (name) => `${name} a annulé`,
    restore: (name) => `${name} a rétabli`,
    undo: (name) => `${name} a retiré sa modification de`,
    outcome: (name) => `${name} a indiqué l'issue de`,
    undoOutcome: (name) => `${name} a retiré l'issue de`,
  },
  nowIs: (status) => `maintenant ${status}`,
  fromTo: (before, day) => `du ${before} au ${day}`,
  nextTime: (day) => `prochaine fois : ${day}`,
  nothingAhead: "Aucune échéance datée n'est à venir.",
  nothingSoon: (weeks) => `Aucune échéance datée dans les ${weeks} prochaines semaines.`,
  lastPassed: (age) => `Les dernières dates sont passées ${age} :`,
  firstOnly:
    "Tant qu'il n'y aura rien de nouveau à dire, rien ne sera publié les semaines suivantes. Si vous apprenez la prochaine date, vous pouvez l'ajouter ici.",
  addNext: "Ajouter la prochaine date",
  countdownTitle: (left, what) => `${left} : ${what}`,
  asks: "Ce que nous demandons à cette occasion",
  noAsks: "Aucune recommandation n'est liée à cette date.",
  isLate: (when) => `Ce message arrive en retard; il était prévu le ${when}.`,
  mayRepeat: "Ceci est peut-être une répétition : on n'a pas pu savoir si le premier message était arrivé.",
  corrected: "Modifié depuis la publication",

  markDone: "Fait",
  markMine: "Je m'en charge",
  markTomorrow: "Rappeler demain",
  markWeek: "Rappeler dans une semaine",
  marked: {
    done: (name, day) => `Fait, selon ${name}, le ${day}`,
    mine: (name, day) => `${name} s'en charge depuis le ${day}`,
    undone: (name) => `${name} l'a retiré`,
    carried: (name, posted) => `${name} s'en charge (depuis le message du ${posted})`,
    later: (name, until) => `Reviendra le ${until}, à la demande de ${name}`,
  },
  markNoted: "C'est noté; le message l'indiquera dans un instant.",

  warningTitle: "Un rappel n'a pas pu être publié",
  warning: "Un abonnement que vous avez créé n'est plus publié :",
  failedAt: (when, reason) => `${when} : ${reason}`,
  warningHint: "Dans ce canal, cette ligne montre ce qu'il en est :",

  subscribe: "Abonner ce canal",
  remove: (id) => `Mettre fin à ${id}`,
  pauseIt: (id) => `Suspendre ${id}`,
  resumeIt: (id) => `Reprendre ${id}`,
  previewIt: (id) => `Aperçu de ${id}`,
  alsoIn: { en: "Aussi en anglais", fr: "Aussi en français", es: "Aussi en espagnol" },

  errors: {
    noChannel: {
      message: "Les rappels vont dans un canal, et ceci n'en est pas un.",
      hint: "Tapez cette ligne dans le canal qui doit les recevoir.",
    },
    cannotPost: (reason) => `Je ne peux pas publier dans ce canal\u00a0: ${reason}.`,
    refusedPost: (reason) => ({
      message: `Mon premier message dans ce canal a été refusé : ${reason}. Aucun abonnement n'a été créé.`,
      hint: "La personne qui gère le canal peut me permettre d'y publier, dans les paramètres du canal; réessayez ensuite.",
    }),
    notRunning: {
      message: "Les rappels de ce canal ne sont pas accessibles pour l'instant.",
      hint: "La personne qui gère le robot peut voir pourquoi dans son journal.",
    },
    unknownId: (id) => ({
      message: `Il n'y a pas d'abonnement « ${id} » ici.`,
      hint: "La liste de ce canal donne leurs numéros.",
    }),
    elsewhere: (id) => ({
      message: `${id} appartient à un autre canal.`,
      hint: "Tapez cette ligne dans cet autre canal, ou demandez à une personne qui administre le robot.",
    }),
    noPost: {
      message: "Ce message ne vient pas de ce canal.",
      hint: "Utilisez les boutons sous un rappel.",
    },
    markUntil: (typed, most) => ({
      message: `« ${typed} » n'est pas un jour où ce message peut revenir : il le peut jusqu'au ${most}.`,
      hint: "Donnez un nombre de jours, ou un jour comme 2027-02-15. Pour un jour plus lointain, ajoutez une date.",
    }),
    notAgain: (reason) => ({
      message: `Ce message ne reviendra pas : ${reason}.`,
      hint: "Si cela change, demandez-le de nouveau.",
    }),
    time: (typed) => ({
      message: `« ${typed} » n'est pas une heure précise.`,
      hint: "Écrivez 9 h, 9h30 ou 17:30.",
    }),
    twice: (typed) => ({
      message: `Il y a deux jours, deux heures ou deux fuseaux dans « ${typed} ».`,
      hint: "N'en gardez qu'un; pour les deux, faites deux abonnements.",
    }),
    both: (typed) => ({
      message: `Il y a dans « ${typed} » à la fois un jour de la semaine et des jours avant une date.`,
      hint: "Un compte à rebours n'a pas besoin d'un jour de la semaine.",
    }),
    words: (typed) => ({
      message: `« ${typed} » n'est ni un thème, ni un jour, ni une heure, ni un fuseau que je connaisse.`,
      hint: "Par exemple : abonner migration hebdomadaire vendredi 9h America/Mexico_City.",
    }),
    days: (typed, most) => ({
      message: `« ${typed} » : c'est trop de jours, ou trop longtemps d'avance.`,
      hint: `Dix nombres au plus, et chacun d'au plus ${most} jours.`,
    }),
    zone: (typed, near) => ({
      message: `« ${typed} » n'est pas un fuseau horaire.`,
      hint: near ? `Vouliez-vous dire ${near}?` : "Donnez un nom comme America/Toronto.",
    }),
  },
};
