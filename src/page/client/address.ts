import { useEffect } from "react";
import { type Action, type Place, placeIn } from "./state.js";

/** Keeps the place in the address: a reload stays there, and going back goes to the place before. */
export function useAddress(place: Place, dispatch: (action: Action) => void): void {
  useEffect(() => {
    if (placeIn(location.hash) !== place) history.pushState(null, "", `#${place}`);
  }, [place]);
  useEffect(() => {
    const went = () => dispatch({ type: "place", place: placeIn(location.hash) });
    addEventListener("popstate", went);
    return () => removeEventListener("popstate", went);
  }, [dispatch]);
}
