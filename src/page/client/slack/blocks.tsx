import { type FormEvent, type MouseEvent, memo, useMemo } from "react";
import { type Block, Message } from "slack-blocks-to-jsx";
import { elementsOf, prepared } from "./prepare.js";

interface BlocksProps {
  blocks: unknown[];
  dark: boolean;
  /** @param value what a date picker or a select was set to */
  onAction: (action: string, value?: string) => void;
}

/** Block Kit, drawn by slack-blocks-to-jsx. It gives every element its action_id as id, and does nothing on a click. */
export default memo(function Blocks({ blocks, dark, onAction }: BlocksProps) {
  const shown = useMemo(() => prepared(blocks) as Block[], [blocks]);
  const actions = useMemo(() => new Set(elementsOf(blocks).map(({ action_id }) => action_id)), [blocks]);
  const actionAt = (target: EventTarget) => {
    for (let at = target as Element | null; at && !at.classList.contains("s-blocks"); at = at.parentElement)
      if (actions.has(at.id)) return at;
    return null;
  };
  const clicked = (event: MouseEvent) => {
    const at = actionAt(event.target);
    // The second click of a double click would fall on what the first one put in its place.
    if (at?.tagName === "BUTTON" && event.detail < 2) onAction(at.id);
  };
  const changed = (event: FormEvent) => {
    const at = actionAt(event.target);
    const { value } = event.target as HTMLInputElement;
    if (at && value) onAction(at.id, value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is clicked, by keyboard too.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div className="s-blocks" onClick={clicked} onChange={changed}>
      <Message blocks={shown} theme={dark ? "dark" : "light"} name="" logo="" withoutWrapper unstyled />
    </div>
  );
});
