import { formatDate } from "../../i18n/format.js";
import type { AddedDate, State } from "../changes.js";
import type { Context } from "../command.js";
import type { Rich } from "../reply.js";
import { isLeapDay } from "../when/yearly.js";
import type { DateFields } from "./check.js";

/** The fields of a date, each as it is read by people, in the order in which they are told. */
function told(
  fields: Partial<AddedDate>,
  context: Context,
): Partial<Record<keyof Context["say"]["added"]["field"], string>> {
  const { say, language, library } = context;
  const { added } = say;
  return {
    ...(fields.what !== undefined && { what: fields.what }),
    ...(fields.date !== undefined && { when: whenText(fields, context) }),
    ...(fields.kind && { kind: say.dateKind[fields.kind] }),
    ...(fields.theme && { theme: library.theme(fields.theme).title[language] }),
    ...(fields.recommendations && { recommendations: fields.recommendations.join(", ") }),
    ...("source" in fields && { source: fields.source ?? "" }),
    ...("link" in fields && { link: fields.link ?? "" }),
    ...(fields.yearly !== undefined && { yearly: yearlyText(fields, context) }),
    ...(fields.status && { status: fields.status === "open" ? added.open : added.status[fields.status] }),
  };
}

function yearlyText({ yearly, date, leapDay }: Partial<AddedDate>, { say: { added } }: Context): string {
  if (!yearly) return added.no;
  return date && isLeapDay({ date, leapDay }) ? added.onLeapDay : added.yes;
}

/** "Monday, 15 February 2027": with its weekday, by which a slip is seen. */
export function whenText({ date }: Pick<Partial<DateFields>, "date">, { say, language }: Context): string {
  return date ? formatDate(date, language, true) : say.added.undated;
}

/** All that is said of a date, a line a field; what was left empty is not named. */
export function fieldLines(fields: DateFields, context: Context): Rich[] {
  const { field, label, no } = context.say.added;
  return entriesOf(told(fields, context)).flatMap(([name, text]): Rich[] =>
    text && !(name === "yearly" && text === no) ? [[{ bold: label(field[name]) }, ` ${text}`]] : [],
  );
}

/** What one state of something says otherwise than the one before: "When: 15 February 2027 → 1 March 2027". */
export function differences(before: State | undefined, after: State, context: Context): string[] {
  const { added } = context.say;
  const [old, now] = [toldOf(before, context), toldOf(after, context)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]) as Set<keyof typeof added.field>;
  return [...names].flatMap((name) => {
    const [from, to] = [old[name] || added.none, now[name] || added.none];
    return from === to ? [] : [added.changed(added.field[name], from, to)];
  });
}

function toldOf(state: State | undefined, context: Context): ReturnType<typeof told> {
  if (state?.kind === "date") return told({ source: undefined, link: undefined, ...state.value }, context);
  if (state?.kind === "outcome" && state.value)
    return { text: state.value.text, link: state.value.link ?? "" };
  return {};
}

const entriesOf = <K extends string>(record: Partial<Record<K, string>>) =>
  Object.entries(record) as [K, string][];
