import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Doings, Done } from "../api.js";
import { fetchView, listen, post } from "./server.js";
import { type Action, firstState, reduce, type State } from "./state.js";
import { keep, load } from "./storage.js";

/** Changes that come in a burst are looked at once. */
const BURST = 40;
/** A server that had no answer is asked again after so long, in ms. */
const AGAIN = 2_000;

export interface Page {
  state: State;
  dispatch: (action: Action) => void;
  /** Does something on the server, says what went wrong, and looks again. */
  act: <Name extends keyof Doings>(name: Name, input: Doings[Name]) => Promise<Done>;
}

/** The page's state, kept up to date with the server. */
export function usePage(): Page {
  const [state, dispatch] = useReducer(reduce, undefined, () => firstState(load()));
  const { person, place, panes, tab, tools, appearance } = state;
  const now = useRef(state);
  now.current = state;

  const look = useCallback(async () => {
    const asked = { person, place };
    try {
      dispatch({ type: "viewed", view: await fetchView(person, place), ...asked });
      return true;
    } catch {
      return false;
    }
  }, [person, place]);

  const act: Page["act"] = useCallback(
    async (name, input) => {
      dispatch({ type: "notice" });
      const done = await post(name, input);
      if (!done.ok) dispatch({ type: "notice", notice: `${done.error.what} ${done.error.hint}`.trim() });
      else if (done.notice) dispatch({ type: "notice", notice: done.notice });
      await look();
      return done;
    },
    [look],
  );

  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const lookIn = (wait: number) => {
      if (left) return;
      soon ??= setTimeout(async () => {
        // What changes while this look is under way needs another.
        soon = undefined;
        if (!(await look())) lookIn(AGAIN);
      }, wait);
    };
    lookIn(0);
    const stop = listen(
      (version) => {
        if (version <= (now.current.view?.version ?? 0)) return;
        lookIn(BURST);
      },
      (connected) => {
        if (connected !== now.current.connected) dispatch({ type: "connected", connected });
      },
    );
    return () => {
      left = true;
      clearTimeout(soon);
      stop();
    };
  }, [look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what is kept.
  useEffect(() => keep(now.current), [person, panes, tab, tools, appearance]);

  return useMemo(() => ({ state, dispatch, act }), [state, act]);
}
