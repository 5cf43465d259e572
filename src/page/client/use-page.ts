import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Doings, Done } from "../api.js";
import { useAddress } from "./address.js";
import { beginning, firstView } from "./early.js";
import { fetchView, post } from "./server.js";
import { type Action, reduce, type State } from "./state.js";
import { keep } from "./storage.js";
import { useChanges } from "./use-changes.js";
import { words } from "./words/index.js";

export interface Page {
  state: State;
  dispatch: (action: Action) => void;
  /** Does something on the server, says what went wrong, and looks again. */
  act: <Name extends keyof Doings>(name: Name, input: Doings[Name]) => Promise<Done>;
}

/** The page's state, kept up to date with the server. */
export function usePage(): Page {
  const [state, dispatch] = useReducer(reduce, beginning);
  const { person, place, panes, tab, tools, appearance, view } = state;
  const now = useRef(state);
  now.current = state;
  const seen = useRef(0);

  const look = useCallback(async () => {
    try {
      const shown = await (firstView() ?? fetchView(person, place));
      seen.current = shown.version;
      dispatch({ type: "viewed", view: shown, person, place });
      return true;
    } catch {
      return false;
    }
  }, [person, place]);

  const act: Page["act"] = useCallback(
    async (name, input) => {
      dispatch({ type: "asked" });
      const done = await post(name, input);
      dispatch({ type: "answered", notice: noticeOf(done, now.current) });
      await look();
      return done;
    },
    [look],
  );

  const connected = useCallback((is: boolean) => {
    if (is !== now.current.connected) dispatch({ type: "connected", connected: is });
  }, []);
  useChanges(look, seen, connected);
  useAddress(place, dispatch);

  // Slack's client opens the tab, and the bot fills it: anew after a new beginning, and once a fault is over.
  const homeless = place === "home" && view && !view.home && `${person} ${view.faults}`;
  useEffect(() => {
    if (homeless) void act("slack-home", { person: now.current.person });
  }, [homeless, act]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what is kept.
  useEffect(() => keep(now.current), [person, panes, tab, tools, appearance]);

  return useMemo(() => ({ state, dispatch, act }), [state, act]);
}

/** What has to be said of an answer: an error, or a platform's own words. */
function noticeOf(done: Done, { view }: State): string | undefined {
  if (done.ok) return done.notice;
  const { code, what, hint } = done.error;
  // No server was there to say it in the page's language.
  return code === "UNREACHABLE" ? words[view?.language ?? "en"].unreachable : `${what} ${hint}`.trim();
}
