import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { sayLine } from "../say.js";
import { Icon } from "../shell/icon.js";
import type { PartProps } from "../shell/navigation.js";
import { nameOf } from "../shell/place.js";
import { useWords } from "../words/index.js";
import type { Offer } from "./complete.js";
import { Offers } from "./offers.js";
import { useCompletions } from "./use-completions.js";

/** The message box: a combobox whose list completes a line that begins with `/apg`. */
export function Composer({ page, view, field }: PartProps & { field: RefObject<HTMLInputElement | null> }) {
  const say = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(-1);
  const [closed, setClosed] = useState(true);
  const [visit, setVisit] = useState(0);
  const offers = useCompletions(text, view.language, visit);
  const open = !closed && offers.length > 0;
  const active = open ? chosen : -1;
  const { place } = page.state;
  const heard = place === "direct" || text === "" || /^[/@]/.test(text);

  const write = (next: string) => {
    setText(next);
    setChosen(-1);
    setClosed(false);
  };
  const take = ({ text: taken }: Offer) => {
    write(taken);
    field.current?.focus();
  };
  const send = async () => {
    const line = text.trim();
    if (!line) return;
    write("");
    const done = await sayLine(page, line);
    // What did not get there is not typed again, unless something else was begun.
    if (!done.ok && done.error.code === "UNREACHABLE") setText((now) => now || line);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (offers.length > 0 && step !== undefined) {
      setClosed(false);
      setChosen((at) => (at + step + (at < 0 && step < 0 ? 1 : 0) + offers.length) % offers.length);
    } else if (open && event.key === "Tab" && !event.shiftKey) {
      take(offers[Math.max(active, 0)] as Offer);
    } else if (event.key === "Enter") {
      const offer = offers[active];
      if (offer) take(offer);
      else void send();
    } else if (open && event.key === "Escape") setClosed(true);
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {open && <Offers id={id} offers={offers} active={active} onTake={take} />}
      <div className="composer-box">
        <input
          ref={field}
          id="composer"
          type="text"
          value={text}
          placeholder={say.composer.placeholder(nameOf(place, view, say))}
          role="combobox"
          aria-label={say.composer.label}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => write(target.value)}
          onKeyDown={pressed}
          onFocus={() => setVisit((before) => before + 1)}
          onBlur={() => setClosed(true)}
        />
        <button type="submit" className="send" aria-label={say.composer.send} disabled={!text.trim()}>
          <Icon name="send" />
        </button>
      </div>
      <p id={`${id}-hint`} className="composer-hint">
        {heard ? say.composer.hint : say.composer.deaf}
      </p>
    </form>
  );
}
