import { useEffect, useSyncExternalStore } from "react";
import type { Appearance } from "../state.js";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Sets the page's colours; returns whether they are dark. */
export function useAppearance(appearance: Appearance): boolean {
  const system = useMedia("(prefers-color-scheme: dark)");
  const dark = appearance === "system" ? system : appearance === "dark";
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
  }, [dark]);
  return dark;
}
