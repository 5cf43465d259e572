import type { View } from "../api.js";

/** A view whose parts are those of the one before it where nothing changed, so that only what changed is drawn. */
export function shared(before: View | undefined, view: View): View {
  if (!before) return view;
  return {
    ...view,
    slack: sharedList(before.slack, view.slack),
    teams: sharedList(before.teams, view.teams),
    printed: sharedList(before.printed, view.printed),
    views: sharedList(before.views, view.views),
    home: view.home && sharedList(before.home ? [before.home] : [], [view.home])[0],
    people: same(before.people, view.people),
    channels: same(before.channels, view.channels),
    themes: same(before.themes, view.themes),
    timeline: same(before.timeline, view.timeline),
    faults: same(before.faults, view.faults),
  };
}

function sharedList<T extends { id: string }>(before: T[], now: T[]): T[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const list = now.map((item) => same(known.get(item.id), item));
  return list.length === before.length && list.every((item, index) => item === before[index]) ? before : list;
}

function same<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
