import { written } from "../panes/days.js";
import { PANES } from "../state.js";
import { useLocale, useWords } from "../words/index.js";
import { Icon } from "./icon.js";
import type { PartProps } from "./navigation.js";
import { nameOf } from "./place.js";
import { Segments } from "./segments.js";

/** Where one is, on which day, and as what the conversation is shown. */
export function Header({ page, view, wide, roomy }: PartProps & { wide: boolean; roomy: boolean }) {
  const say = useWords();
  const locale = useLocale();
  const { state, dispatch } = page;
  const shown = written(view.clock.today, locale, "medium");
  const open = roomy ? state.tools : state.drawer === "tools";
  return (
    <header className="header">
      {!wide && (
        <button
          type="button"
          className="icon-button"
          aria-label={say.openNavigation}
          onClick={() => dispatch({ type: "drawer", drawer: "navigation" })}
        >
          <Icon name="menu" />
        </button>
      )}
      <h1 className="header-place">{nameOf(state.place, view, say)}</h1>
      {wide && (
        <Segments
          label={say.panes}
          segments={PANES.map((key) => ({ key, shown: say.pane[key] }))}
          pressed={(pane) => state.panes.includes(pane)}
          onPick={(pane) => dispatch({ type: "pane", pane })}
        />
      )}
      <button
        type="button"
        className="header-tools"
        aria-expanded={open}
        aria-label={`${say.openTools}, ${shown}`}
        title={say.openTools}
        onClick={() => dispatch(roomy ? { type: "tools" } : { type: "drawer", drawer: "tools" })}
      >
        <Icon name="clock" />
        <span>{shown}</span>
      </button>
    </header>
  );
}
