import type { Change, Mark } from "../../src/core/changes.js";

/** A subject as it stood from an instant on; `since` is when what is counted began to stand so. */
export type History<T> = { at: number; since: number; value: T }[];

/** "Again later" stands until somebody says that it is done. */
export function isWanted(marks: Marks, day: string, at: number): boolean {
  const said = saidBy(marks, at);
  const done = said.findLastIndex(({ value }) => value.kind === "done");
  return said.slice(done + 1).some(({ value }) => value.until === day);
}

/** Whether what was to be done under a countdown is, as members say. */
export function isDone(marks: Marks, at: number): boolean {
  return saidBy(marks, at).some(({ value }) => value.kind === "done");
}

/** By an instant, as it was before what was taken back by then; taking that back brings it again. */
function saidBy(marks: Marks, at: number): Marks {
  const said: Marks[] = [[]];
  for (const mark of marks.filter((one) => one.at <= at))
    said.push(mark.isUndo ? (said.at(-2) ?? []) : [...(said.at(-1) ?? []), mark]);
  return said.at(-1) ?? [];
}

export type Marks = { at: number; value: Mark; isUndo: boolean }[];

export function marksOf(changes: Change[]): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const { state, at, action } of changes) {
    if (state.kind !== "mark") continue;
    const { value } = state;
    const isUndo = action === "undo";
    marks.set(value.occurrence, [...(marks.get(value.occurrence) ?? []), { at, value, isUndo }]);
  }
  return marks;
}

export function histories<T>(
  changes: Change[],
  kind: "date" | "subscription",
  counted: (value: T) => string,
) {
  const all = new Map<string, History<T>>();
  for (const { at, subject, state } of changes) {
    if (state.kind !== kind) continue;
    const value = state.value as T;
    const id = subject.slice(kind.length + 1);
    const history = all.get(id) ?? [];
    const last = history.at(-1);
    const since = last && counted(last.value) === counted(value) ? last.since : at;
    all.set(id, [...history, { at, since, value }]);
  }
  return all;
}

export const standing = <T>(history: History<T>, at: number) => history.findLast((one) => one.at <= at);

/** The spans in which something is so, if it changes at these instants alone. */
export function spans(times: number[], isSo: (at: number) => boolean): { from: number; until: number }[] {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const list: { from: number; until: number }[] = [];
  for (const [n, at] of sorted.entries()) {
    if (!isSo(at)) continue;
    const until = sorted[n + 1] ?? Number.POSITIVE_INFINITY;
    const last = list.at(-1);
    if (last?.until === at) last.until = until;
    else list.push({ from: at, until });
  }
  return list;
}
