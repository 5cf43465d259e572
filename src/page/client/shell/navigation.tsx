import type { View } from "../../api.js";
import type { Place } from "../state.js";
import type { Page } from "../use-page.js";
import { useWords } from "../words/index.js";
import { Icon } from "./icon.js";
import { People } from "./people.js";
import { Settings } from "./settings.js";

export interface PartProps {
  page: Page;
  view: View;
}

/** Where one can be, who one is, and how the page looks. */
export function Navigation({ page, view }: PartProps) {
  const say = useWords();
  const { place } = page.state;
  const entry = (key: Place, name: string, mark: "#" | "home" | "bot", faulty = false) => (
    <li key={key}>
      <button
        type="button"
        className="entry"
        aria-current={key === place ? "page" : undefined}
        onClick={() => page.dispatch({ type: "place", place: key })}
      >
        <span className="entry-mark" aria-hidden="true">
          {mark === "#" ? "#" : mark === "bot" ? <span className="dot" /> : <Icon name="home" />}
        </span>
        <span className="entry-name">{name}</span>
        {faulty && (
          <span className="entry-fault" title={say.faults.title}>
            <span className="hidden">{say.faults.title}</span>
          </span>
        )}
      </button>
    </li>
  );
  const shared = view.channels.filter(({ key }) => key !== "direct");
  return (
    <aside className="navigation" aria-label={say.title}>
      <div className="brand">
        <img src="/page/icon.svg" alt="" width="32" height="32" />
        <div>
          <p className="brand-name">{say.title}</p>
          <p>{say.subtitle}</p>
        </div>
      </div>
      <nav aria-label={say.navigation}>
        <h2>{say.channels}</h2>
        <ul>{shared.map(({ key, name, faults }) => entry(key, name, "#", faults.length > 0))}</ul>
        <h2>{say.directMessages}</h2>
        <ul>{entry("direct", say.bot, "bot")}</ul>
        <h2>{say.apps}</h2>
        <ul>{entry("home", say.home, "home")}</ul>
      </nav>
      <People page={page} view={view} />
      <Settings page={page} view={view} />
    </aside>
  );
}
