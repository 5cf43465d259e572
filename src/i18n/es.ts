import { added } from "./added/es.js";
import { formatList, plural } from "./format.js";
import type { Messages } from "./messages.js";

const list = (items: string[]) => formatList(items, "es");
const count =
  (one: string, other = `${one}s`) =>
  (n: number) =>
    plural(n, "es", { one: `# ${one}`, other: `# ${other}`, many: `# de ${other}` });
const AGO = { day: count("día"), month: count("mes", "meses"), year: count("año") };

export const es: Messages = {
  kind: { recommendation: "recomendación", fact: "dato", date: "fecha", theme: "tema", term: "término" },
  kinds: {
    recommendation: count("recomendación", "recomendaciones"),
    fact: count("dato"),
    date: count("fecha"),
    theme: count("tema"),
    term: count("término"),
  },
  actor: { canada: "Canadá", mexico: "México", companies: "las empresas canadienses" },
  act: {
    express_concern: "expresar preocupación",
    urge: "instar",
    press: "presionar",
    ask: "pedir",
    call: "hacer un llamado",
    raise: "plantear",
    support: "apoyar",
    fund: "financiar",
    publish: "difundir",
    state_publicly: "pronunciarse públicamente",
    implement: "implementar",
    ensure: "garantizar",
    respect: "respetar",
    review: "revisar",
    lead: "encabezar",
    underscore: "subrayar",
    encourage: "alentar",
    welcome: "celebrar",
    hope: "esperar",
  },
  status: {
    not_assessed: "sin evaluar",
    raised: "planteada",
    action_reported: "acción reportada (no equivale a cumplida)",
    limited_progress: "avance limitado",
    in_progress: "en curso",
    substantially_implemented: "cumplida en lo sustancial",
    implemented: "cumplida",
    regressed: "retroceso",
  },
  dateKind: { deadline: "plazo", milestone: "hito", recurring: "periódica", event: "acontecimiento" },
  termKind: {
    institution: "institución",
    organisation: "organización",
    law: "ley",
    mechanism: "mecanismo",
    treaty: "tratado o acuerdo",
    concept: "concepto",
    case: "caso",
    company: "empresa",
    place: "lugar",
    document: "documento",
  },
  addressee: (actors, stated) => `Dirigida a: ${list(actors)}${stated ? "" : " (implícito, no se dice)"}`,
  notADemand: {
    encourage: "Se alienta, no se exige",
    welcome: "Se celebra, no se exige",
    hope: "Se espera, no se exige",
  },
  statementOfNeed: "Una necesidad señalada, no formulada como petición",
  statusIs: (status) => `Seguimiento: ${status}`,
  changedLater: (reference, date, note) => `Cambió el ${date}, ver ${reference}: ${note}`,
  continuedLater: (reference, date, note) => `Se retomó el ${date}, ver ${reference}: ${note}`,
  hangsOn: (dates) => `Depende de: ${dates.join("; ")}`,
  saidBy: (who) => `Fuente: ${who}`,
  saidByNobody: "El documento no menciona la fuente",
  asOf: (date, age) => `Fecha del dato: ${date}, ${age}`,
  inferred: (note) => `Inferido: ${note}`,
  period: (period) => `Periodo: ${period}`,
  shareOf: (figure, base) => `${figure} (base: ${base})`,
  shareOfUnknown: (figure) => `${figure}: el documento no dice sobre qué total`,
  conflictsWith: (reference, headline) => `El documento se contradice, ver ${reference}: ${headline}`,
  compatibleWith: (reference, headline) => `Compatible con ${reference}: ${headline}`,
  note: (note) => `Nota: ${note}`,
  ago: (n, unit) => `hace ${AGO[unit](n)}`,
  ahead: "posterior al día consultado",
  thisYear: "este año",
  lastYear: "el año pasado",
  thisMonth: "este mes",
  daysLeft: (days) => (days === 1 ? "falta 1 día" : `faltan ${AGO.day(days)}`),
  today: "hoy",
  tomorrow: "mañana",
  passed: (date, age) => `${date}: ya pasó, ${age}`,
  during: (date) => `${date}: sin día preciso`,
  undated: (wording) => `Sin día preciso; el documento dice «${wording}»`,
  awaited: "En espera al redactarse el documento",
  noOutcome: "El documento no dice en qué terminó",
  outcome: (text) => `Resultado: ${text}`,
  wording: (wording) => `Escrito como «${wording}»`,
  section: (id) =>
    id === "letter"
      ? ""
      : id === "front"
        ? "páginas iniciales"
        : id === "overview"
          ? "panorama general"
          : `sección ${id}`,
  locator: (kind, n) =>
    `${{ bullet: "viñeta", recommendation: "recomendación", paragraph: "párrafo", footnote: "nota", heading: "título" }[kind]} ${n}`,
  lines: (line, end) => (end && end !== line ? `líneas ${line} a ${end}` : `línea ${line}`),
  documentOf: (title, date) => `${title}, ${date}`,
  related: "Relacionado",
  textNotImported:
    "Para citar aquí las palabras exactas, quien administra el bot importa el texto: apg documents add ARCHIVO",
  readAsCommand: (typed, name) =>
    `No existe el comando «${typed}». ¿Quiso decir «${name}»? Esta es la respuesta.`,
  readAsTheme: (typed, title) => `«${typed}» no es un tema; se muestra la respuesta para «${title}».`,
  readAsTerm: (typed, name) => `«${typed}» no está en el glosario; se muestra la respuesta para «${name}».`,
  asQuestion: (line) => `Se leyó como pregunta: «${line}».`,
  asRecord: (line) => `Se leyó como el registro que nombra «${line}».`,
  noRecord: (code) => `No existe el registro «${code}».`,
  answerTo: (question) => `«${question}»`,
  readWords: (pairs) => `Se leyó ${list(pairs.map(([typed, meant]) => `«${typed}» como «${meant}»`))}.`,
  notInDocuments: "No está en estos documentos.",
  notInDocumentsWords: (words) =>
    `No está en estos documentos: mis registros no tienen nada sobre ${list(words.map((word) => `«${word}»`))}.`,
  nearest: "Lo más cercano que tienen, aunque no responde a la pregunta:",
  nothingNear: "Tampoco hay nada cercano. Pruebe con un tema o con menos palabras.",
  outcomeUnknown: "Estos documentos no dicen en qué terminó. Lo que sí dicen:",
  documentsAre: (dates) => `Fechas de los documentos: ${dates}.`,
  goRecs: (theme) => `Recomendaciones: ${theme}`,
  goFacts: (theme) => `Datos: ${theme}`,
  goDates: (theme) => `Fechas: ${theme}`,
  goBrief: (theme) => `Ficha: ${theme}`,
  goRecord: (reference) => `Ver ${reference}`,
  goDeadlines: "Plazos",
  goThemes: "Temas",
  goHelp: "Ayuda",
  goSearch: (words) => `Buscar: ${words}`,
  didYouMean: (line) => `¿Quiso decir: ${line}?`,
  page: (from, to, of) => (from === to ? `${from} de ${of}` : `${from} a ${to} de ${of}`),
  nextPage: "Siguiente",
  previousPage: "Anterior",
  share: "Compartir en el canal",
  sharedBy: (name) => `Compartido por ${name}`,
  nextSteps: "Qué sigue:",
  added,
  errors: {
    unknownOption: (name, known) => ({
      message: `Aquí no existe la opción «${name}:».`,
      hint: known.length
        ? `Use ${formatList(
            known.map((option) => `${option}:`),
            "es",
            "or",
          )}.`
        : "Este comando no lleva opciones.",
    }),
    optionValue: (name, value, known) => ({
      message: `«${value}» no es un valor de «${name}:».`,
      hint: `Use ${formatList(known, "es", "or")}.`,
    }),
    optionTwice: (name) => ({
      message: `«${name}:» aparece dos veces con valores distintos.`,
      hint: "Deje solo uno.",
    }),
    tooLong: (length, most, written) => ({
      message: `La línea tiene ${length} caracteres; se leen ${most} como máximo.`,
      hint: written
        ? "Use menos palabras, o el formulario: el comando solo lo abre."
        : "Pregunte con pocas palabras.",
    }),
    notAllowed: (names) => ({
      message: "Usted no puede hacer esto aquí.",
      hint: names.length
        ? `Sí pueden: ${formatList(names, "es")}, y quien administra el bot.`
        : "Quien administra el bot sí puede.",
    }),
    conflict: {
      message: "Otra persona cambió lo mismo antes.",
      hint: "Vea qué cambió e inténtelo de nuevo.",
    },
    internal: (id) => ({
      message: "El bot cometió un error; no se cambió nada.",
      hint: `Intente de nuevo. Si se repite, dé este número a quien lo administra: ${id}.`,
    }),
    store: {
      message: "No se pudo guardar.",
      hint: "Intente de nuevo en un minuto; mientras tanto, las respuestas siguen disponibles.",
    },
    locked: {
      message: "No se guardó nada: el bot está en marcha y solo él escribe en sus datos.",
      hint: "Dígaselo al bot en un chat, o detenga antes el bot.",
    },
    replaced: {
      message: "No se guardó nada: otro programa modificó el archivo donde el bot guarda sus datos.",
      hint: "Quien administra el bot debe reiniciarlo; su registro indica el archivo. Mientras tanto, las respuestas siguen disponibles.",
    },
  },
};
