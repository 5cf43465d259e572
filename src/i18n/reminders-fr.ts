import { formatList, plural } from "./format.js";
import type { ReminderMessages } from "./reminders.js";

const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

export const fr: ReminderMessages = {
  moment: (day, time, zone) => `${day}, ${time} (${zone})`,
  time: (time) => {
    const [hours, minutes] = time.split(":");
    return `${Number(hours)} h${minutes === "00" ? "" : ` ${minutes}`}`;
  },
  weekly: (weekday, time) => `chaque ${DAYS[weekday - 1]} à ${time}`,
  countdown: (days, time) =>
    `${formatList(days.map(String), "fr")} ${days.length === 1 && Number(days[0]) < 2 ? "jour" : "jours"} avant une date, à ${time}`,
  allThemes: "tous les thèmes",
  inLanguage: { en: "en anglais", fr: "en français", es: "en espagnol" },
  paused: "suspendu",
  subscriptionsTitle: "Ce que ce canal reçoit",
  none: "Ce canal n'a aucun abonnement.",

  subscribed: (id) => `Abonné : ${id}`,
  alreadyThere: (id) => `Ce canal l'a déjà : ${id}`,
  alreadyPaused: (id) => `Ce canal l'a déjà, suspendu : ${id}`,
  isNow: {
    pause: (id) => `${id} est suspendu. Rien n'est publié, et rien n'est rattrapé plus tard.`,
    resume: (id) => `${id} reprend.`,
    unsubscribe: (id) => `${id} a pris fin.`,
  },
  alreadyIs: {
    pause: (id) => `${id} est déjà suspendu.`,
    resume: (id) => `${id} n'est pas suspendu.`,
    unsubscribe: (id) => `${id} a déjà pris fin.`,
  },
  which: "Lequel?",
  next: (when) => `Prochain : ${when}`,
  nextNone:
    "Prochain : aucun en vue, car aucune date à venir n'a plus de compte à rebours; il reprendra quand une date sera ajoutée ou déplacée",
  staysQuiet:
    "Tant qu'il n'y a rien de nouveau à dire, il se tait. `diagnostic` dit si un silence vient de là ou d'une panne.",
  fromNow:
    "Les comptes à rebours dus avant maintenant ne viennent pas. Pour une date ajoutée, déplacée ou rétablie à partir de maintenant, le dernier qui a été manqué vient aussitôt et dit qu'il est en retard.",
  welcomeTitle: "Ce canal reçoit désormais des rappels",
  welcome: (name) => `${name} a abonné ce canal.`,
  notTold: (code) =>
    `Le canal n'a pas pu en être averti (${code}); l'abonnement est gardé, et diagnostic dit comment il se porte.`,
  skippedTime: (local) => `Les horloges avancent alors, et cette heure n'existe pas : il viendra à ${local}.`,
  repeatedTime:
    "Les horloges reculent alors, et cette heure vient deux fois : il est publié une fois, la première.",
  previewTitle: (id) => `Aperçu de ${id}; rien n'est publié`,
  previewQuiet: "Dans l'état actuel, il se tairait : il n'y a rien de nouveau à dire.",

  doctorTitle: "Comment se portent les rappels de ce canal",
  doctorAll: "Comment se portent tous les rappels",
  noneAtAll: "Il n'y a pas encore d'abonnement.",
  last: (when) => `Dernier message : ${when}`,
  lastNone: "Dernier message : aucun encore",
  wrong: "Quelqu'un devrait s'en occuper.",
  fine: "Tout va bien.",
  silence: {
    paused: "Silencieux parce qu'il est suspendu.",
    no_date: "Silencieux parce qu'aucune date à venir n'a plus de compte à rebours.",
    not_yet: "Sa première heure n'est pas encore venue.",
    quiet: (when) => `Muet le ${when} : il n'y avait rien de nouveau à dire.`,
    platform: "Silencieux parce que la plateforme est en panne ou n'est pas configurée.",
    store: "Silencieux parce que ce qui est publié ne peut être enregistré; rien n'est publié d'ici là.",
    clock:
      "Silencieux parce que l'horloge de la machine du robot est fausse, ou qu'aucune plateforme n'a encore dit l'heure.",
    stopped: (when) => `Silencieux parce que le robot n'est plus à l'œuvre depuis ${when}.`,
    blocked: (when, reason) => `Bloqué depuis ${when} : ${reason}. Il reprend seul une fois cela réparé.`,
    skipped: (when, reason) => `Abandonné le ${when} : ${reason}.`,
    waiting: (when, reason) => `Dû le ${when} et pas encore publié${reason ? ` : ${reason}` : ""}.`,
  },
  reasons: {
    too_late: "le temps où il avait un sens était passé",
    unconfirmed: "il est peut-être arrivé, et personne ne peut vérifier",
    not_composed: "son texte n'a pas pu être écrit",
    not_configured: "la plateforme n'est plus configurée",
    interrupted: "le robot a été arrêté au milieu",
    not_in_channel: "le robot n'est pas dans le canal",
    channel_not_found: "le robot ne voit pas le canal",
    is_archived: "le canal est archivé",
    token_revoked: "le robot a été retiré de l'espace de travail",
    ratelimited: "la plateforme a demandé d'attendre",
    restricted_action: "seules certaines personnes peuvent y publier",
  },

  digestTitle: (day) => `Échéances, ${day}`,
  ahead: "À venir",
  more: (count) => plural(count, "fr", { one: "et # autre\u00a0:", other: "et # autres\u00a0:" }),
  later: (count, day) =>
    plural(count, "fr", {
      one: `et # plus tard (${day})\u00a0:`,
      other: `et # plus tard (la prochaine\u00a0: ${day})\u00a0:`,
    }),
  passedSince: "Passé depuis la dernière fois",
  awaited: "Attendu, jour non précisé",
  changedSince: "Ce que des membres ont changé",
  did: {
    add: (name) => `${name} a ajouté`,
    move: (name) => `${name} a déplacé`,
    edit: (name) => `${name} a modifié`,
    done: (name) => `${name} a marqué comme fait`,
    cancel: (name) => `${name} a annulé`,
    restore: (name) => `${name} a rétabli`,
    outcome: (name) => `${name} a écrit l'issue de`,
  },
  nextTime: (day) => `prochaine fois\u00a0: ${day}`,
  nothingAhead: "Rien de daté n'est à venir.",
  nothingSoon: (weeks) => `Rien de daté dans les ${weeks} prochaines semaines.`,
  lastPassed: (age) => `Les dernières dates sont passées ${age} :`,
  firstOnly:
    "Tant qu'il n'y a rien de nouveau à dire, les prochaines semaines restent muettes. Qui apprend le prochain jour peut l'ajouter ici.",
  addNext: "Ajouter la prochaine date",
  countdownTitle: (left, what) => `${left} : ${what}`,
  asks: "Ce que nous demandons, et qui en dépend",
  noAsks: "Aucune recommandation n'est liée à cette date.",
  isLate: (when) => `Ce message vient en retard; il était dû le ${when}.`,
  mayRepeat: "Ceci est peut-être une répétition : on n'a pu savoir si le premier est arrivé.",
  corrected: "Changé depuis la publication",

  markDone: "Fait",
  markMine: "Je m'en charge",
  markTomorrow: "Encore demain",
  markWeek: "Encore dans une semaine",
  marked: {
    done: (name, day) => `Fait, dit ${name}, ${day}`,
    mine: (name, day) => `${name} s'en charge, ${day}`,
    later: (name, until) => `Revient le ${until}, demandé par ${name}`,
  },
  markNoted: "Noté; le message le dira dans un instant.",

  warningTitle: "Un rappel n'a pas pu être publié",
  warning: (what) => `Vous avez abonné un canal à : ${what}. Cela échoue :`,
  failedAt: (when, reason) => `${when} : ${reason}`,
  warningHint: (line) => `Tapez ${line} dans ce canal pour voir ce qu'il en est.`,

  subscribe: "Abonner",
  remove: (id) => `Mettre fin à ${id}`,
  pauseIt: (id) => `Suspendre ${id}`,
  resumeIt: (id) => `Reprendre ${id}`,
  previewIt: (id) => `Aperçu de ${id}`,
  alsoIn: { en: "Aussi en anglais", fr: "Aussi en français", es: "Aussi en espagnol" },

  errors: {
    noChannel: {
      message: "Les rappels vont à un canal, et ceci n'en est pas un.",
      hint: "Tapez-le dans le canal qui doit les recevoir.",
    },
    cannotPost: (code) => `Je ne peux pas publier dans ce canal (${code}).`,
    refusedPost: (reason) => ({
      message: `Mon premier message dans ce canal a été refusé : ${reason}. Rien n'a été abonné.`,
      hint: "Qui gère le canal peut me laisser publier dans ses paramètres ; réessayez ensuite.",
    }),
    notRunning: {
      message: "Les rappels de ce canal sont hors d'atteinte pour l'instant.",
      hint: "Qui gère le robot peut voir pourquoi dans son journal.",
    },
    unknownId: (id) => ({
      message: `Il n'y a pas d'abonnement « ${id} » ici.`,
      hint: "La liste de ce canal donne leurs numéros.",
    }),
    elsewhere: (id) => ({
      message: `${id} appartient à un autre canal.`,
      hint: "Tapez-le là-bas, ou demandez à un admin.",
    }),
    noPost: {
      message: "Ce message n'est pas de ce canal.",
      hint: "Utilisez les boutons sous un rappel.",
    },
    markUntil: (typed, most) => ({
      message: `« ${typed} » n'est pas un jour où ce message peut revenir : il le peut jusqu'au ${most}.`,
      hint: "Donnez un nombre de jours, ou un jour comme 2027-02-15. Pour un jour plus lointain, ajoutez une date.",
    }),
    time: (typed) => ({
      message: `« ${typed} » n'est pas une heure claire.`,
      hint: "Écrivez 9 h, 9h30 ou 17:30.",
    }),
    twice: (typed) => ({
      message: `« ${typed} » nomme deux jours, heures ou fuseaux.`,
      hint: "Gardez-en un; pour deux, abonnez deux fois.",
    }),
    both: (typed) => ({
      message: `« ${typed} » a un jour de semaine, et des jours avant une date.`,
      hint: "Un compte à rebours n'a pas besoin de jour de semaine.",
    }),
    words: (typed) => ({
      message: `« ${typed} » n'est ni thème, ni jour, ni heure, ni fuseau que je connaisse.`,
      hint: "Par exemple : abonner migration hebdomadaire vendredi 9h America/Mexico_City.",
    }),
    days: (typed, most) => ({
      message: `« ${typed} » fait trop de jours, ou trop loin.`,
      hint: `Au plus dix, chacun d'au plus ${most}.`,
    }),
    zone: (typed, near) => ({
      message: `« ${typed} » n'est pas un fuseau horaire.`,
      hint: near ? `Vouliez-vous dire ${near}?` : "Donnez un nom comme America/Toronto.",
    }),
  },
};
