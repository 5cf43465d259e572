import { useId, useMemo, useState } from "react";
import { useWords } from "../words/index.js";
import { type Citation, piecesOf } from "./citations.js";

/** A message's words with its sources as numbered marks; pointing at one, or reaching it by Tab, shows what it is. */
export function MessageWords({ text, citations }: { text: string; citations?: Citation[] }) {
  const say = useWords();
  const id = useId();
  const [shown, setShown] = useState<Citation>();
  const pieces = useMemo(() => piecesOf(text, citations), [text, citations]);
  return (
    <div className="t-words">
      {pieces.map((piece, index) =>
        typeof piece === "string" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in its order.
          <span key={index}>{piece}</span>
        ) : (
          <button
            key={piece.position}
            type="button"
            className="t-mark"
            aria-label={say.citation(piece.position)}
            aria-describedby={shown === piece ? id : undefined}
            onMouseEnter={() => setShown(piece)}
            onMouseLeave={() => setShown(undefined)}
            onFocus={() => setShown(piece)}
            onBlur={() => setShown(undefined)}
            onClick={() => setShown(piece)}
            onKeyDown={({ key }) => key === "Escape" && setShown(undefined)}
          >
            {piece.position}
          </button>
        ),
      )}
      {shown && (
        <div className="t-source" role="tooltip" id={id}>
          <strong>{shown.name}</strong>
          <p>{shown.abstract}</p>
        </div>
      )}
    </div>
  );
}
