import { LANGUAGES } from "../../../i18n/language.js";
import type { Appearance } from "../state.js";
import { useWords } from "../words/index.js";
import { Icon, type IconName } from "./icon.js";
import type { PartProps } from "./navigation.js";
import { Segments } from "./segments.js";

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
      <Segments
        label={say.language}
        segments={LANGUAGES.map((key) => ({ key, shown: key.toUpperCase(), label: NAMES[key], lang: key }))}
        pressed={(language) => language === view.language}
        onPick={(language) => page.act("language", { language })}
      />
      <Segments
        label={say.theme.label}
        segments={APPEARANCES.map(([key, icon]) => ({
          key,
          shown: <Icon name={icon} />,
          label: say.theme[key],
        }))}
        pressed={(appearance) => appearance === page.state.appearance}
        onPick={(appearance) => page.dispatch({ type: "appearance", appearance })}
      />
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
