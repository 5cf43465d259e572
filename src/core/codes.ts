import type { Context } from "./command.js";
import type { Entry } from "./library.js";
import { lineOf } from "./names.js";
import { reply } from "./replies.js";
import type { Reply } from "./reply.js";
import { steps } from "./steps.js";
import { recordPart } from "./views/entry.js";

/** `4.2`, `F2.1`, `L7`, `1.A`, `M123`: a code has a letter or a dot, so that a bare number stays a number. */
const CODE = /^#?(?:[Mm]-?\d{1,5}|[A-Za-z]{1,2}-?\d{1,2}(?:\.\d{1,2})?|\d{1,2}\.(?:\d{1,2}|[A-Za-z]))$/;

/** "(4.2)", "4.2?", "> 4.2": a code without what people put around it. */
export function withoutMarks(text: string): string {
  return text.replace(/^[\s>("'«“]+|[\s)?!.,;:"'»”]+$/gu, "");
}

/** The records that a longer line names by their codes, each once: "what is the status of 4.2", "2.B and L8". */
export function referencesIn(text: string, { library }: Context): Entry[] {
  if (!/\d/.test(text)) return [];
  const codes = text
    .split(" ")
    .map(withoutMarks)
    .filter((word) => CODE.test(word));
  const entries = codes.flatMap((word) => library.byReference(word) ?? []);
  return entries.filter(({ record }, at) => entries.findIndex((other) => other.record === record) === at);
}

/** Several records, one below the other, for a line that names them. */
export function showEach(entries: Entry[], line: string, context: Context): Reply {
  return reply(context, {
    title: entries.map(({ record }) => ("reference" in record ? record.reference : record.id)).join(" · "),
    line,
    parts: entries.map((entry) => recordPart(entry, context)),
    suggestions: steps(context, ["themes", "help"]),
  });
}

/** The answer to a code that no record has: it is no question, and nothing is nearest to it. */
export function unknownCode(text: string, context: Context): Reply | undefined {
  const code = withoutMarks(text);
  // "66.1" is a figure of the document; only what nothing has is an unknown code.
  if (!CODE.test(code) || context.library.search.query(code, { limit: 1 }).found) return undefined;
  return reply(context, {
    title: context.say.noRecord(code),
    line: lineOf(context, "search", code),
    found: false,
    shareable: false,
    parts: [],
    suggestions: steps(context, ["themes", "help"]),
  });
}
