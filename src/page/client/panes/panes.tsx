import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { PartProps } from "../shell/navigation.js";
import { nameOf } from "../shell/place.js";
import { SlackPane } from "../slack/pane.js";
import { PANES, type PaneKey } from "../state.js";
import { TeamsPane } from "../teams/pane.js";
import { useWords } from "../words/index.js";
import { JsonPane } from "./json.js";
import { TerminalPane } from "./terminal.js";

export interface PaneProps extends PartProps {
  dark: boolean;
  /** What the pane is called to a screen reader. */
  label: string;
}

const KINDS: Record<PaneKey, (props: PaneProps) => React.ReactNode> = {
  slack: SlackPane,
  teams: TeamsPane,
  terminal: TerminalPane,
  json: JsonPane,
};

/** The conversation as the chosen surfaces show it: side by side, or one at a time behind tabs. */
export function Panes({ page, view, wide, dark }: PartProps & { wide: boolean; dark: boolean }) {
  const say = useWords();
  const { state } = page;
  const { panes, tab } = state;
  const shown = useMemo(() => (wide ? panes : [tab]), [wide, panes, tab]);
  const place = nameOf(state.place, view, say);
  const before = useRef(shown);
  useEffect(() => {
    // Four have no room beside each other: the one that was asked for is seen.
    const added = shown.find((pane) => !before.current.includes(pane));
    before.current = shown;
    if (added) document.querySelector(`.pane-${added}`)?.scrollIntoView({ inline: "nearest" });
  }, [shown]);
  return (
    <>
      {!wide && <Tabs page={page} view={view} />}
      <div id="panes" className="panes">
        {shown.map((pane) => {
          const Pane = KINDS[pane];
          const label = say.conversation(say.pane[pane], place);
          const role = wide ? {} : { role: "tabpanel", id: "panel", "aria-labelledby": `tab-${pane}` };
          return (
            <section
              key={pane}
              className={`pane pane-${pane}`}
              aria-label={wide ? label : undefined}
              {...role}
            >
              <h2 className={wide ? "pane-name" : "hidden"}>{say.pane[pane]}</h2>
              <Pane
                key={`${state.person} ${state.place}`}
                page={page}
                view={view}
                dark={dark}
                label={label}
              />
            </section>
          );
        })}
      </div>
    </>
  );
}

/** One stop of the Tab key, arrows between them, as tabs are everywhere. */
function Tabs({ page }: PartProps) {
  const say = useWords();
  const { tab } = page.state;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = PANES[(PANES.indexOf(tab) + by + PANES.length) % PANES.length] as PaneKey;
    page.dispatch({ type: "tab", tab: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={say.panes} onKeyDown={move}>
      {PANES.map((pane) => (
        <button
          key={pane}
          id={`tab-${pane}`}
          type="button"
          role="tab"
          aria-selected={pane === tab}
          aria-controls="panel"
          tabIndex={pane === tab ? 0 : -1}
          onClick={() => page.dispatch({ type: "tab", tab: pane })}
        >
          {say.pane[pane]}
        </button>
      ))}
    </div>
  );
}
