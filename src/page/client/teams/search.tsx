import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Done } from "../../api.js";
import { channelOf, post } from "../server.js";
import { Icon } from "../shell/icon.js";
import type { Page } from "../use-page.js";
import { useWords } from "../words/index.js";

type Results = Extract<Done, { ok: true }>;
/** What is typed is searched when so long, in ms, nothing more is typed. */
const PAUSE = 250;

/** The message extension: a search beside Teams' message box, of which one result goes into the conversation. */
export function Search({ page }: { page: Page }) {
  const say = useWords().search;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [command, setCommand] = useState("ask");
  const [found, setFound] = useState<Results>();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { person, place } = page.state;
  const channel = channelOf(place);

  useEffect(() => {
    if (!open) return;
    let wanted = true;
    const soon = setTimeout(async () => {
      const done = await post("teams-query", { person, channel, command, text });
      if (wanted && done.ok) setFound(done);
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(soon);
    };
  }, [open, text, command, person, channel]);

  const close = () => {
    setOpen(false);
    input.current?.focus();
  };
  const pick = async (result: number) => {
    close();
    setText("");
    setFound(undefined);
    await page.act("teams-pick", { person, channel, result });
  };
  const pressed = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && open) close();
    else if (by !== undefined && !(event.target instanceof HTMLSelectElement)) {
      setOpen(true);
      const stops = [input.current, ...(box.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
      const at = stops.indexOf(document.activeElement as HTMLInputElement);
      stops[(at + by + stops.length) % stops.length]?.focus();
    } else return;
    event.preventDefault();
  };
  const left = ({ relatedTarget }: FocusEvent) => {
    if (!box.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is open in here.
    <div ref={box} className="t-search" onKeyDown={pressed} onBlur={left}>
      {open && found && (
        <section id={`${id}-results`} className="t-results" aria-label={say.label}>
          {found.notice && <p className="small">{found.notice}</p>}
          {found.results?.length === 0 && !found.notice && <p className="small">{say.none}</p>}
          <ul>
            {found.results?.map(({ title, text: about }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a result is picked by its place.
              <li key={index}>
                <button type="button" onClick={() => pick(index)}>
                  <strong>{title}</strong>
                  <span>{about}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={say.label}
        aria-expanded={open && found !== undefined}
        aria-controls={`${id}-results`}
        role="combobox"
        aria-haspopup="dialog"
        placeholder={say.placeholder}
        value={text}
        onClick={() => setOpen(true)}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
        }}
      />
      <select aria-label={say.in} value={command} onChange={({ target }) => setCommand(target.value)}>
        {say.commands.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
