import { LANGUAGES } from "../../../i18n/language.js";
import type { Appearance } from "../state.js";
import { useWords } from "../words/index.js";
import { Icon, type IconName } from "./icon.js";
import type { PartProps } from "./navigation.js";

/** Each in its own words, since whoever looks for theirs may read no other. */
const NAMES = { en: "English", fr: "Français", es: "Español" };
const APPEARANCES: [Appearance, IconName][] = [
  ["light", "sun"],
  ["dark", "moon"],
  ["system", "system"],
];

export function Settings({ page, view }: PartProps) {
  const say = useWords();
  return (
    <div className="settings">
      <fieldset className="segments">
        <legend className="hidden">{say.language}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={language === view.language}
            title={NAMES[language]}
            onClick={() => page.act("language", { language })}
          >
            {language.toUpperCase()}
            <span className="hidden"> {NAMES[language]}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className="segments">
        <legend className="hidden">{say.theme.label}</legend>
        {APPEARANCES.map(([appearance, icon]) => (
          <button
            key={appearance}
            type="button"
            aria-pressed={appearance === page.state.appearance}
            aria-label={say.theme[appearance]}
            title={say.theme[appearance]}
            onClick={() => page.dispatch({ type: "appearance", appearance })}
          >
            <Icon name={icon} />
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="icon-button"
        aria-label={say.shortcuts.open}
        title={say.shortcuts.open}
        onClick={() => page.dispatch({ type: "drawer", drawer: "shortcuts" })}
      >
        <Icon name="keyboard" />
      </button>
    </div>
  );
}
