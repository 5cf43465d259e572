import { type Command, type Context, defineCommand, type Input } from "../src/core/command.js";
import { addDate } from "../src/core/dating/add.js";
import { buttonOptions, dateOptions } from "../src/core/dating/options.js";
import { reviseDate } from "../src/core/dating/revise.js";
import { stepOf } from "../src/core/dating/steps.js";
import { firstWord } from "../src/core/line.js";

export default defineCommand({
  aliases: { en: [], fr: ["échéance"], es: ["plazo"] },
  summary: {
    en: "Dates of the coalition's own: add, change, finish them; for editors",
    fr: "Les dates de la coalition : les ajouter, les modifier, les clore; avec le rôle d'édition",
    es: "Fechas propias de la coalición: agregarlas, cambiarlas, cerrarlas; con el rol de edición",
  },
  usage: {
    en: `add [day "what"] | edit|move|done|cancel|restore <reference>`,
    fr: `ajouter [jour "quoi"] | modifier|déplacer|fait|annuler|rétablir <référence>`,
    es: `agregar [día "qué"] | modificar|mover|hecho|cancelar|restablecer <referencia>`,
  },
  examples: {
    en: ["deadline add", `deadline add 2027-02-15 "Consultation with GAC" theme:cross-cutting`],
    fr: ["échéance ajouter", `échéance ajouter 15 février 2027 "Consultation avec AMC" annuel:oui`],
    es: ["plazo agregar", `plazo agregar 15 de febrero de 2027 "Consulta con GAC" recomendaciones:1.1`],
  },
  options: { ...dateOptions, ...buttonOptions },
  place: 122,
  action: "ask",
  actionFor: (rest) => (stepOf(firstWord(rest).word) ? "edit" : "ask"),
  written: true,
  run(input, context) {
    const [first = "", ...rest] = input.words;
    const step = stepOf(first);
    if (!step) return asDeadlines(input, context);
    return step === "add" ? addDate(input, rest, context) : reviseDate(step, input, rest, context);
  },
});

/** Alone, or with words that change nothing, it is one more word for `deadlines`. */
function asDeadlines(input: Input, context: Context) {
  const { command } = context.commands.find("deadlines") as { command: Command };
  const words = [...input.words, ...(input.quoted ?? []), input.options.theme ?? ""].filter(Boolean);
  return command.run({ text: words.join(" "), words, options: {} }, context);
}
