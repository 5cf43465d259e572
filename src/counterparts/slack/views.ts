import { acceptView } from "./content.js";
import type { State } from "./state.js";
import { workspaceOf } from "./state.js";
import { APP_ID, type View } from "./types.js";

export interface ViewPlace {
  team: string;
  user: string;
  type: View["type"];
  /** The modal under this one, for a pushed view. */
  previous?: View;
}

/**
 * Shows a view for the first time.
 * @throws SlackRefusal invalid_arguments where the view breaks a limit
 */
export function showView(state: State, given: unknown, { team, user, type, previous }: ViewPlace): View {
  const content = acceptView(given, type, workspaceOf(state, team).newBlocks);
  const id = state.nextId("V");
  const view: View = {
    ...content,
    id,
    team,
    user,
    type,
    hash: state.nextId("h"),
    root_view_id: previous?.root_view_id ?? id,
    previous_view_id: previous?.id ?? null,
    open: true,
  };
  state.views.set(id, view);
  state.changed({ type: "view", view });
  return view;
}

/**
 * Puts another view in the place of one that is shown.
 * @throws SlackRefusal invalid_arguments
 */
export function replaceView(state: State, before: View, given: unknown): View {
  const content = acceptView(given, before.type, workspaceOf(state, before.team).newBlocks);
  const { title: _t, submit: _s, close: _c, ...rest } = before;
  const view: View = { ...rest, ...content, hash: state.nextId("h") };
  state.views.set(view.id, view);
  state.changed({ type: "view", view });
  return view;
}

/** Closes a modal, and with `all` the whole stack it stands in. */
export function closeView(state: State, view: View, all = false): void {
  for (const each of [...state.views.values()]) {
    if (!each.open || each.type !== "modal") continue;
    if (each.id !== view.id && !(all && each.root_view_id === view.root_view_id)) continue;
    const closed = { ...each, open: false };
    state.views.set(each.id, closed);
    state.changed({ type: "view", view: closed });
  }
}

/** The Home tab that a person sees now. */
export function homeOf(state: State, user: string, team: string): View | undefined {
  return [...state.views.values()].find((v) => v.type === "home" && v.user === user && v.team === team);
}

/** A view as Slack's API and payloads write it. */
export function wireView(
  state: State,
  view: View,
  values?: Record<string, unknown>,
): Record<string, unknown> {
  const { team, user: _u, open: _o, ...rest } = view;
  return {
    ...rest,
    team_id: team,
    app_id: APP_ID,
    app_installed_team_id: team,
    bot_id: workspaceOf(state, team).botId,
    clear_on_close: false,
    notify_on_close: false,
    state: { values: values ?? {} },
  };
}
