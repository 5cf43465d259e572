import { useEffect, useRef } from "react";
import { Composer } from "./composer/composer.js";
import { Panes } from "./panes/panes.js";
import { Announcer } from "./shell/announcer.js";
import { Header } from "./shell/header.js";
import { useAppearance, useMedia } from "./shell/media.js";
import { Navigation } from "./shell/navigation.js";
import { Notice } from "./shell/notice.js";
import { Overlay } from "./shell/overlay.js";
import { Shortcuts, useShortcuts } from "./shell/shortcuts.js";
import { Tools } from "./shell/tools.js";
import { Modal } from "./slack/modal.js";
import { usePage } from "./use-page.js";
import { LanguageContext, LOCALES, words } from "./words/index.js";

/** Panes stand side by side from here; the tools beside them from the second width on. */
const SIDE_BY_SIDE = "(min-width: 900px)";
const ROOMY = "(min-width: 1200px)";

export function App() {
  const page = usePage();
  const { state, dispatch } = page;
  const { view, drawer, appearance, place } = state;
  const wide = useMedia(SIDE_BY_SIDE);
  const roomy = useMedia(ROOMY);
  const dark = useAppearance(appearance);
  const composer = useRef<HTMLInputElement>(null);
  const language = view?.language ?? "en";
  const say = words[language];
  useShortcuts(page, { composer, wide, roomy });
  useEffect(() => {
    document.documentElement.lang = LOCALES[language];
    document.title = say.title;
  }, [language, say]);
  const close = () => dispatch({ type: "drawer" });
  // App Home has no message box.
  const skip = () => (composer.current ?? document.querySelector<HTMLElement>("#panes .log"))?.focus();
  if (!view) return <p className="starting">{say.loading}</p>;
  const beside = roomy && state.tools;
  return (
    <LanguageContext value={language}>
      <button type="button" className="skip" onClick={skip}>
        {say.skip}
      </button>
      <div className="app" data-tools={beside || undefined}>
        {wide && <Navigation page={page} view={view} />}
        <main className="main" aria-busy={state.pending > 0}>
          <Header page={page} view={view} wide={wide} roomy={roomy} />
          <Notice state={state} dispatch={dispatch} />
          <Panes page={page} view={view} wide={wide} dark={dark} />
          {place !== "home" && <Composer key={place} page={page} view={view} field={composer} />}
        </main>
        {beside && (
          <aside className="tools" aria-label={say.tools}>
            <Tools page={page} view={view} />
          </aside>
        )}
      </div>
      {drawer === "navigation" && !wide && (
        <Overlay label={say.navigation} side="left" onClose={close}>
          <Navigation page={page} view={view} />
        </Overlay>
      )}
      {drawer === "tools" && !roomy && (
        <Overlay label={say.tools} side="right" onClose={close}>
          <Tools page={page} view={view} />
        </Overlay>
      )}
      {drawer === "shortcuts" && <Shortcuts onClose={close} />}
      <Modal page={page} views={view.views} dark={dark} />
      <Announcer view={view} where={`${state.person} ${place}`} />
    </LanguageContext>
  );
}
