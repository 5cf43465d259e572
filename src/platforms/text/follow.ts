import type { Dispatch, Fixed } from "../../core/dispatch.js";
import type { Reply, Suggestion } from "../../core/reply.js";
import type { Language } from "../../i18n/language.js";
import { terminalCaller } from "./caller.js";
import { fillForm, type Read, type Write } from "./form.js";
import { safe } from "./marks.js";

const choose: Record<Language, string> = {
  en: "A number, or Enter to leave it: ",
  fr: "Un numéro, ou Entrée pour en rester là\u00a0: ",
  es: "Un número, o Entrar para dejarlo: ",
};

/** What a button of a platform does goes on by itself only where it answers what was asked: confirm, change, which day. */
const PENDING = /(?:confirm|form):yes$/;

/** Goes on where an answer asks something: by the fields of a form, and by a number for each button that answers it. */
export async function followUp(
  reply: Reply,
  { read, write, dispatch, fixed, show }: FollowOptions,
): Promise<void> {
  for (let next: Reply | undefined = reply; next; ) {
    const { form, language }: Reply = next;
    let line: string | undefined;
    let values: Fixed["values"];
    if (form) {
      values = await fillForm(form, read, write);
      line = values && form.line;
    } else line = await chosen(next, read, write);
    if (line === undefined) return;
    next = await dispatch(line, terminalCaller, { ...fixed, language, values });
    write(`${show(next)}\n\n`);
  }
}

export interface FollowOptions {
  read: Read;
  write: Write;
  dispatch: Dispatch;
  fixed: Fixed;
  /** An answer as it is printed. */
  show(reply: Reply): string;
}

async function chosen(reply: Reply, read: Read, write: Write): Promise<string | undefined> {
  const pending = [
    ...reply.parts.flatMap((part) => (part.kind === "menu" ? part.items : [])),
    ...reply.suggestions,
  ].filter(({ line }: Suggestion) => PENDING.test(line));
  if (!pending.length) return undefined;
  pending.forEach(({ label }, index) => {
    write(`  ${index + 1} ${safe(label)}\n`);
  });
  const typed = await read(choose[reply.language]);
  return pending[Number(typed) - 1]?.line;
}
