import { isDay } from "../../i18n/days.js";
import type { Context } from "../command.js";
import type { Field, Form, Option } from "../form.js";
import { lineOf } from "../names.js";
import { DATE_KINDS } from "../vocabulary.js";
import type { Draft, FieldName } from "./draft.js";
import { buttonWords, UNDATED } from "./line.js";
import { type Step, stepName } from "./steps.js";
import { MOST } from "./texts.js";

const words = {
  en: {
    title: "A date of the coalition",
    day: "Day",
    or: "Or in words",
    orHint: "A day, a month, a year, or “undated”: May 2027, third Thursday of February",
    recsHint: "References with commas between: 1.1, 4.2",
    linkHint: "Begins with https:// and is shown as it is",
    submit: "Read back",
  },
  fr: {
    title: "Une date de la coalition",
    day: "Jour",
    or: "Ou en toutes lettres",
    orHint: "Un jour, un mois, une année ou « sans date » : mai 2027, troisième jeudi de février",
    recsHint: "Références séparées par des virgules : 1.1, 4.2",
    linkHint: "Commence par https:// et s'affiche tel quel",
    submit: "Relire",
  },
  es: {
    title: "Una fecha de la coalición",
    day: "Día",
    or: "O en palabras",
    orHint: "Un día, un mes, un año o «sin fecha»: mayo de 2027, tercer jueves de febrero",
    recsHint: "Referencias separadas por comas: 1.1, 4.2",
    linkHint: "Empieza con https:// y se muestra tal cual",
    submit: "Revisar",
  },
};

/** Words for a day are short; a picker gives the others. */
const MOST_WHEN = 60;
const MOST_REFERENCES = 100;

/** The form of a date with what is already known in it; `move` asks for the day alone. */
export function dateForm(
  step: Step,
  reference: string | undefined,
  draft: Draft,
  context: Context,
  more: { problems?: string[]; on?: number } = {},
): Form {
  const { language } = context;
  const { problems = [], on } = more;
  const line = [stepName(step, language), reference, ...buttonWords({ on })].filter(Boolean).join(" ");
  const fields = fieldsOf(draft, context);
  return {
    title: words[language].title,
    line: lineOf(context, "deadline", line),
    language,
    ...(problems.length > 0 && { intro: problems.join("\n") }),
    fields: step === "move" ? fields.filter(({ name }) => name === "day" || name === "when") : fields,
    submit: words[language].submit,
  };
}

function fieldsOf(draft: Draft, { say, language, library }: Context): Field[] {
  const w = words[language];
  const { field, yes, no } = say.added;
  // What a picker does not take is shown among the words, to be mended.
  const picked = draft.day && isDay(draft.day) ? draft.day : undefined;
  const typed = picked ? draft.when : draft.when || draft.day;
  const day = picked ?? (typed && isDay(typed) ? typed : undefined);
  const when = typed === day ? undefined : typed === "undated" ? UNDATED[language] : typed;
  const choice = (name: FieldName, options: Option[], usual: string): Field => {
    // What is none of them is told above the form.
    const value = options.find(({ value }) => value === draft[name])?.value ?? usual;
    return { kind: "choice", name, label: field[name as "kind"], options, value };
  };
  const themes = library.content.themes.map(({ id, title }) => ({ label: title[language], value: id }));
  return [
    text("what", field.what, draft.what, MOST.what),
    { kind: "day", name: "day", label: w.day, optional: true, ...(day && { value: day }) },
    { ...text("when", w.or, when, MOST_WHEN), hint: w.orHint, optional: true },
    choice(
      "kind",
      DATE_KINDS.map((kind) => ({ label: say.dateKind[kind], value: kind })),
      "deadline",
    ),
    choice("theme", themes, "cross-cutting"),
    { ...text("recs", field.recommendations, draft.recs, MOST_REFERENCES), hint: w.recsHint, optional: true },
    { ...text("source", field.source, draft.source, MOST.source), optional: true },
    { ...text("link", field.link, draft.link, MOST.link), hint: w.linkHint, optional: true },
    choice(
      "yearly",
      [
        { label: no, value: "no" },
        { label: yes, value: "yes" },
      ],
      "no",
    ),
  ];
}

type TextField = Extract<Field, { kind: "text" }>;

/** A text that is too long stays whole in its field, for whoever typed it to shorten. */
export function text(name: string, label: string, value: string | undefined, most: number): TextField {
  const max = Math.max(most, value?.length ?? 0);
  return { kind: "text", name, label, max, ...(value && { value }) };
}
