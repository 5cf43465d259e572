import type { ChannelKey, PersonKey, View } from "../api.js";
import { shared } from "./sharing.js";

export const PANES = ["slack", "teams", "terminal", "json"] as const;
export type PaneKey = (typeof PANES)[number];
/** Where one is: a conversation, or the tab that a Slack app has for itself. */
export type Place = ChannelKey | "home";
/** In the order in which they are listed; the first is where one begins. */
export const PLACES = ["coalition", "mexico", "direct", "home"] as const satisfies Place[];
export type Appearance = "light" | "dark" | "system";
type Drawer = "navigation" | "tools" | "shortcuts";

export interface State {
  person: PersonKey;
  place: Place;
  /** What is shown side by side, in the order of `PANES`; at least one. */
  panes: PaneKey[];
  /** What is shown where there is room for one alone. */
  tab: PaneKey;
  /** Whether the tools stand beside the panes where there is room for both. */
  tools: boolean;
  drawer?: Drawer;
  appearance: Appearance;
  /** The newest of what the server showed for this person and place. */
  view?: View;
  connected: boolean;
  /** How many things that were done have no answer yet. */
  pending: number;
  /** What has to be said once: an error, or what a platform answered beside a message. */
  notice?: string;
}

export type Action =
  | { type: "viewed"; view: View; person: PersonKey; place: Place }
  | { type: "person"; person: PersonKey }
  | { type: "place"; place: Place }
  | { type: "pane"; pane: PaneKey }
  | { type: "tab"; tab: PaneKey }
  | { type: "tools" }
  | { type: "drawer"; drawer?: Drawer }
  | { type: "appearance"; appearance: Appearance }
  | { type: "connected"; connected: boolean }
  | { type: "asked" }
  | { type: "answered"; notice?: string }
  | { type: "silence" };

/** Where an address says that one is: `#mexico`. Anything else, or nothing, is the first channel. */
export function placeIn(hash: string): Place {
  return PLACES.find((place) => hash === `#${place}`) ?? PLACES[0];
}

/** What is kept between visits. */
export type Kept = Pick<State, "person" | "panes" | "tab" | "tools" | "appearance">;

export function firstState(kept: Partial<Kept & Pick<State, "place">>): State {
  return {
    person: "ana",
    place: PLACES[0],
    panes: ["slack", "teams"],
    tab: "slack",
    tools: true,
    appearance: "system",
    ...kept,
    connected: true,
    pending: 0,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "viewed":
      // An answer that was asked for before one went elsewhere, or before a newer one, is no longer wanted.
      if (action.person !== state.person || action.place !== state.place) return state;
      if (state.view && action.view.version < state.view.version) return state;
      return { ...state, view: shared(state.view, action.view) };
    case "person":
      return { ...state, person: action.person, view: withoutMessages(state.view), drawer: undefined };
    case "place":
      if (action.place === state.place) return { ...state, drawer: undefined };
      return { ...state, place: action.place, view: withoutMessages(state.view), drawer: undefined };
    case "pane":
      return { ...state, panes: toggled(state.panes, action.pane) };
    case "tab":
      return { ...state, tab: action.tab };
    case "tools":
      return { ...state, tools: !state.tools };
    case "drawer":
      return { ...state, drawer: action.drawer };
    case "appearance":
      return { ...state, appearance: action.appearance };
    case "connected":
      // A server that was started anew counts its versions from the beginning.
      return { ...state, connected: action.connected, view: state.view && { ...state.view, version: 0 } };
    case "asked":
      return { ...state, pending: state.pending + 1, notice: undefined };
    case "answered":
      return { ...state, pending: state.pending - 1, notice: action.notice ?? state.notice };
    case "silence":
      return { ...state, notice: undefined };
  }
}

/** The last one stays. */
function toggled(panes: PaneKey[], pane: PaneKey): PaneKey[] {
  const next = PANES.filter((key) => (key === pane) !== panes.includes(key));
  return next.length ? next : panes;
}

/** What stands around the conversation stays where it is while the next one is fetched. */
function withoutMessages(view: View | undefined): View | undefined {
  return view && { ...view, version: 0, slack: [], teams: [], printed: [], views: [], home: undefined };
}
