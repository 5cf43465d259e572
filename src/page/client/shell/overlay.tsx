import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/index.js";
import { Icon } from "./icon.js";

interface OverlayProps {
  label: string;
  side: "left" | "right" | "centre";
  onClose: () => void;
  children: ReactNode;
}

/** A drawer or a window over the page. The browser itself keeps the focus inside and gives it back at the end. */
export function Overlay({ label, side, onClose, children }: OverlayProps) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does for the keyboard what a click beside it does.
    <dialog
      ref={dialog}
      className={`overlay overlay-${side}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="overlay-body">
        <button type="button" className="icon-button overlay-close" aria-label={say.close} onClick={onClose}>
          <Icon name="close" />
        </button>
        {children}
      </div>
    </dialog>
  );
}
