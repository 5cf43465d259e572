import { useEffect, useRef } from "react";
import { useWords } from "../words/index.js";
import type { Offer } from "./complete.js";

interface OffersProps {
  id: string;
  offers: Offer[];
  /** The one that Enter takes; -1 where none is chosen. */
  active: number;
  onTake: (offer: Offer) => void;
}

/** The list of a combobox: the focus stays in the box, which names the option that is chosen. */
export function Offers({ id, offers, active, onTake }: OffersProps) {
  const say = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <>
      <div ref={list} id={`${id}-list`} className="offers" role="listbox" aria-label={say.completions}>
        {offers.map((offer, index) => (
          <div
            key={`${offer.kind} ${offer.line}`}
            id={`${id}-${index}`}
            className="offer"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The box keeps the focus.
            onMouseDown={(event) => {
              event.preventDefault();
              onTake(offer);
            }}
          >
            <span className="offer-line">{offer.line}</span>
            <span className="offer-hint">{offer.hint}</span>
            <span className="offer-kind">{say.completionKind[offer.kind]}</span>
          </div>
        ))}
      </div>
      <div className="hidden" role="status">
        {say.results(offers.length)}
      </div>
    </>
  );
}
