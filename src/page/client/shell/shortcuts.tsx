import { type RefObject, useEffect } from "react";
import { PANES, PLACES, type Place } from "../state.js";
import type { Page } from "../use-page.js";
import { useWords } from "../words/index.js";
import { Overlay } from "./overlay.js";

interface Around {
  composer: RefObject<HTMLInputElement | null>;
  wide: boolean;
  roomy: boolean;
}

/** All with Alt or Ctrl, so that no letter that somebody types or dictates is ever one. */
export function useShortcuts(page: Page, { composer, wide, roomy }: Around): void {
  useEffect(() => {
    const { state, dispatch } = page;
    const step = (by: number) => {
      const place = PLACES[(PLACES.indexOf(state.place) + by + PLACES.length) % PLACES.length] as Place;
      dispatch({ type: "place", place });
    };
    /** By the key's place, since Alt gives other letters on some keyboards. */
    const actions: Record<string, () => void> = {
      KeyM: () => composer.current?.focus(),
      ArrowUp: () => step(-1),
      ArrowDown: () => step(1),
      KeyT: () => dispatch(roomy ? { type: "tools" } : { type: "drawer", drawer: "tools" }),
      ...Object.fromEntries(
        PANES.map((pane, index) => [
          `Digit${index + 1}`,
          () => dispatch(wide ? { type: "pane", pane } : { type: "tab", tab: pane }),
        ]),
      ),
    };
    const pressed = (event: KeyboardEvent) => {
      const plain = !event.shiftKey && !event.metaKey;
      const list =
        event.ctrlKey && event.key === "/"
          ? () => dispatch({ type: "drawer", drawer: "shortcuts" })
          : undefined;
      const action = plain && event.altKey && !event.ctrlKey ? actions[event.code] : list;
      if (!action || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [page, composer, wide, roomy]);
}

export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { shortcuts } = useWords();
  return (
    <Overlay label={shortcuts.title} side="centre" onClose={onClose}>
      <h2>{shortcuts.title}</h2>
      <dl className="shortcuts">
        {shortcuts.rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Overlay>
  );
}
