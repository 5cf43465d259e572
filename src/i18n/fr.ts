import { added } from "./added/fr.js";
import { formatList, plural } from "./format.js";
import type { Messages } from "./messages.js";

const list = (items: string[]) => formatList(items, "fr");
const count =
  (one: string, other = `${one}s`) =>
  (n: number) =>
    plural(n, "fr", { one: `# ${one}`, other: `# ${other}`, many: `# de ${other}` });
const AGO = { day: count("jour"), month: count("mois", "mois"), year: count("an") };

export const fr: Messages = {
  kind: { recommendation: "recommandation", fact: "fait", date: "date", theme: "thème", term: "terme" },
  kinds: {
    recommendation: count("recommandation"),
    fact: count("fait"),
    date: count("date"),
    theme: count("thème"),
    term: count("terme"),
  },
  actor: { canada: "le Canada", mexico: "le Mexique", companies: "les entreprises canadiennes" },
  act: {
    express_concern: "exprimer sa préoccupation",
    urge: "exhorter",
    press: "faire pression",
    ask: "demander",
    call: "lancer un appel",
    raise: "soulever",
    support: "appuyer",
    fund: "financer",
    publish: "diffuser",
    state_publicly: "se prononcer publiquement",
    implement: "mettre en œuvre",
    ensure: "assurer",
    respect: "respecter",
    review: "revoir",
    lead: "être chef de file",
    underscore: "souligner",
    encourage: "encourager",
    welcome: "saluer",
    hope: "espérer",
  },
  status: {
    not_assessed: "non évaluée",
    raised: "soulevée",
    action_reported: "mesure signalée (ce qui ne veut pas dire mise en œuvre)",
    limited_progress: "progrès limités",
    in_progress: "en cours",
    substantially_implemented: "mise en œuvre pour l'essentiel",
    implemented: "mise en œuvre",
    regressed: "recul",
  },
  dateKind: { deadline: "échéance", milestone: "jalon", recurring: "périodique", event: "événement" },
  termKind: {
    institution: "institution",
    organisation: "organisation",
    law: "loi",
    mechanism: "mécanisme",
    treaty: "traité ou accord",
    concept: "notion",
    case: "affaire",
    company: "entreprise",
    place: "lieu",
    document: "document",
  },
  addressee: (actors, stated) =>
    `Destinataire : ${list(actors)}${stated ? "" : " (sous-entendu, non précisé)"}`,
  notADemand: {
    encourage: "Un encouragement, pas une demande",
    welcome: "Un point salué, pas une demande",
    hope: "Un espoir, pas une demande",
  },
  statementOfNeed: "Un besoin énoncé, non formulé comme une demande",
  statusIs: (status) => `Suivi : ${status}`,
  changedLater: (reference, date, note) => `Modifiée le ${date}, voir ${reference} : ${note}`,
  continuedLater: (reference, date, note) => `Reprise le ${date}, voir ${reference} : ${note}`,
  hangsOn: (dates) => `Dépend de : ${dates.join("; ")}`,
  saidBy: (who) => `Source : ${who}`,
  saidByNobody: "Le document n'indique pas de source",
  asOf: (date, age) => `Date de l'information : ${date}, ${age}`,
  inferred: (note) => `Déduit : ${note}`,
  period: (period) => `Période : ${period}`,
  shareOf: (figure, base) => `${figure} (base : ${base})`,
  shareOfUnknown: (figure) => `${figure} : le document ne dit pas sur quel total`,
  conflictsWith: (reference, headline) => `Le document se contredit, voir ${reference} : ${headline}`,
  compatibleWith: (reference, headline) => `Compatible avec ${reference} : ${headline}`,
  note: (note) => `Remarque : ${note}`,
  ago: (n, unit) => `il y a ${AGO[unit](n)}`,
  ahead: "après le jour demandé",
  thisYear: "cette année",
  lastYear: "l'an dernier",
  thisMonth: "ce mois-ci",
  daysLeft: (days) => `dans ${AGO.day(days)}`,
  today: "aujourd'hui",
  tomorrow: "demain",
  passed: (date, age) => `${date} : passé, ${age}`,
  during: (date) => `${date} : jour non précisé`,
  undated: (wording) => `Jour non précisé; le document dit « ${wording} »`,
  awaited: "Attendu au moment de la rédaction",
  noOutcome: "Le document ne dit pas ce qu'il en est advenu",
  outcome: (text) => `Issue : ${text}`,
  wording: (wording) => `Écrit « ${wording} »`,
  section: (id) =>
    id === "letter"
      ? ""
      : id === "front"
        ? "pages liminaires"
        : id === "overview"
          ? "vue d'ensemble"
          : `section ${id}`,
  locator: (kind, n) =>
    `${{ bullet: "puce", recommendation: "recommandation", paragraph: "paragraphe", footnote: "note", heading: "titre" }[kind]} ${n}`,
  lines: (line, end) => (end && end !== line ? `lignes ${line} à ${end}` : `ligne ${line}`),
  documentOf: (title, date) => `${title}, ${date}`,
  related: "En lien",
  textNotImported:
    "Pour que le texte exact soit cité ici, la personne qui gère le robot importe le texte : apg documents add FICHIER",
  readAsCommand: (typed, name) =>
    `La commande « ${typed} » n'existe pas. Vouliez-vous dire « ${name} »? Voici sa réponse.`,
  readAsTheme: (typed, title) => `« ${typed} » n'est pas un thème; voici la réponse pour « ${title} ».`,
  readAsTerm: (typed, name) => `« ${typed} » n'est pas au glossaire; voici la réponse pour « ${name} ».`,
  asQuestion: (line) => `Lu comme une question : « ${line} ».`,
  asRecord: (line) => `Lu comme la fiche que nomme « ${line} ».`,
  noRecord: (code) => `Il n'y a pas de fiche « ${code} ».`,
  answerTo: (question) => `« ${question} »`,
  readWords: (pairs) => `Lu ${list(pairs.map(([typed, meant]) => `« ${typed} » comme « ${meant} »`))}.`,
  notInDocuments: "Absent de ces documents.",
  notInDocumentsWords: (words) =>
    `Absent de ces documents : mes fiches n'ont rien sur ${list(words.map((word) => `« ${word} »`))}.`,
  nearest: "Ce qui s'en approche le plus, sans répondre à la question :",
  nothingNear: "Rien d'approchant non plus. Essayez un thème, ou moins de mots.",
  outcomeUnknown: "Ces documents ne disent pas ce qu'il en est advenu. Ce qu'ils disent :",
  documentsAre: (dates) => `Dates des documents : ${dates}.`,
  goRecs: (theme) => `Recommandations : ${theme}`,
  goFacts: (theme) => `Faits : ${theme}`,
  goDates: (theme) => `Dates : ${theme}`,
  goBrief: (theme) => `Fiche d'appel : ${theme}`,
  goRecord: (reference) => `Voir ${reference}`,
  goDeadlines: "Échéances",
  goThemes: "Thèmes",
  goHelp: "Aide",
  goSearch: (words) => `Chercher : ${words}`,
  didYouMean: (line) => `Vouliez-vous dire : ${line}`,
  page: (from, to, of) => (from === to ? `${from} sur ${of}` : `${from} à ${to} sur ${of}`),
  nextPage: "Suivant",
  previousPage: "Précédent",
  share: "Partager dans le canal",
  sharedBy: (name) => `Partagé par ${name}`,
  nextSteps: "Ensuite :",
  added,
  errors: {
    unknownOption: (name, known) => ({
      message: `L'option « ${name}: » n'existe pas ici.`,
      hint: known.length
        ? `Utilisez ${formatList(
            known.map((option) => `${option}:`),
            "fr",
            "or",
          )}.`
        : "Cette commande n'en prend pas.",
    }),
    optionValue: (name, value, known) => ({
      message: `« ${value} » n'est pas une valeur de « ${name}: ».`,
      hint: `Utilisez ${formatList(known, "fr", "or")}.`,
    }),
    optionTwice: (name) => ({
      message: `« ${name}: » figure deux fois avec des valeurs différentes.`,
      hint: "Gardez-en une.",
    }),
    tooLong: (length, most, written) => ({
      message: `La ligne compte ${length} caractères; au plus ${most} sont lus.`,
      hint: written
        ? "Utilisez moins de mots, ou le formulaire\u00a0: la commande seule l'ouvre."
        : "Posez la question en quelques mots.",
    }),
    notAllowed: (names) => ({
      message: "Vous n'avez pas le droit de faire cela ici.",
      hint: names.length
        ? `Ces personnes le peuvent : ${formatList(names, "fr")}, ainsi que toute personne qui administre le robot.`
        : "Une personne qui administre le robot le peut.",
    }),
    conflict: {
      message: "Quelqu'un d'autre a modifié la même chose entre-temps.",
      hint: "Regardez ce qui a changé, puis recommencez.",
    },
    internal: (id) => ({
      message: "Le robot a fait une erreur; rien n'a été modifié.",
      hint: `Réessayez. Si cela se reproduit, donnez ce numéro à la personne qui gère le robot : ${id}.`,
    }),
    store: {
      message: "L'enregistrement n'a pas pu se faire.",
      hint: "Réessayez dans une minute; les réponses restent disponibles entre-temps.",
    },
    locked: {
      message: "Rien n'a été enregistré : le robot est en marche et il est seul à écrire dans ses données.",
      hint: "Dites-le au robot dans un clavardage, ou arrêtez d'abord le robot.",
    },
    replaced: {
      message:
        "Rien n'a été enregistré : un autre programme a modifié le fichier où le robot garde ses données.",
      hint: "La personne qui gère le robot doit le redémarrer; le journal du robot indique le fichier. Les réponses restent disponibles entre-temps.",
    },
  },
};
