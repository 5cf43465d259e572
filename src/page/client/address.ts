import { useEffect } from "react";
import { type Action, PLACES, type Place } from "./state.js";

/** Where an address says that one is: `#mexico`. Anything else, or nothing, is the first channel. */
export function placeIn(hash: string): Place {
  return PLACES.find((place) => hash === `#${place}`) ?? PLACES[0];
}

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
