import { type FormEvent, Suspense, useEffect, useRef, useState } from "react";
import type { SlackView } from "../../api.js";
import { Icon } from "../shell/icon.js";
import type { Page } from "../use-page.js";
import { useWords } from "../words/index.js";
import { ModalField } from "./field.js";
import { Blocks } from "./message.js";
import { fieldOf, valuesOf } from "./values.js";

/** The topmost of the modals that a person has open, over the page as Slack has it over its own. */
export function Modal({ page, views, dark }: { page: Page; views: SlackView[]; dark: boolean }) {
  const top = views.filter(({ type }) => type === "modal").at(-1);
  return top ? <Open key={top.id} page={page} view={top} dark={dark} /> : null;
}

function Open({ page, view, dark }: { page: Page; view: SlackView; dark: boolean }) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const { person } = page.state;
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // What is to be filled in first, instead of the cross.
    shown?.querySelector<HTMLElement>(".s-field input, .s-field select, .s-field textarea")?.focus();
    return () => shown?.close();
  }, []);
  const fields = view.blocks.flatMap((block) => fieldOf(block) ?? []);
  const close = () => page.act("slack-close", { person, view: view.id });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const values = valuesOf(fields, (block) => form.getAll(block).map(String));
    await page.act("slack-submit", { person, view: view.id, values });
    setBusy(false);
  };
  return (
    <dialog
      ref={dialog}
      className="overlay s-modal"
      aria-label={view.title}
      onCancel={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <form onSubmit={submit} aria-busy={busy}>
        <header>
          <h2>{view.title}</h2>
          <button type="button" className="icon-button" aria-label={say.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div className="s-modal-body">
          {view.blocks.map((block, index) => {
            const field = fieldOf(block);
            if (field) return <ModalField key={field.block} field={field} />;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a block that asks nothing has no name of its own.
              <Suspense key={index} fallback={null}>
                <Blocks
                  blocks={[block]}
                  dark={dark}
                  onAction={(action, value) =>
                    page.act("slack-click", { person, view: view.id, action, ...(value && { value }) })
                  }
                />
              </Suspense>
            );
          })}
        </div>
        <footer>
          <button type="button" className="s-button" onClick={close}>
            {view.close ?? say.cancel}
          </button>
          {view.submit && (
            <button type="submit" className="s-button s-button-primary" disabled={busy}>
              {view.submit}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
