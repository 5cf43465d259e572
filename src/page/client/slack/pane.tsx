import { type ReactNode, Suspense } from "react";
import { Conversation } from "../panes/conversation.js";
import type { PaneProps } from "../panes/panes.js";
import { useWords } from "../words/index.js";
import { Blocks, SlackMessage } from "./message.js";

/** The conversation as Slack's own client shows it, or the tab that the app has for one person. */
export function SlackPane(props: PaneProps) {
  if (props.page.state.place === "home") return <Home {...props} />;
  return <Conversation {...props} surface="slack" shown={SlackMessage} thread={Thread} />;
}

function Thread({ children }: { children: ReactNode[] }) {
  const say = useWords();
  return (
    <div className="s-thread">
      <p className="s-replies">{say.thread(children.length)}</p>
      {children}
    </div>
  );
}

function Home({ page, view: { home }, dark, label }: PaneProps) {
  const say = useWords();
  const { person, pending } = page.state;
  if (!home) return <p className="pane-note">{pending ? say.loading : say.homeMissing}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form stand in it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div className="log s-home" role="group" aria-label={label} tabIndex={0}>
      <Suspense fallback={null}>
        <Blocks
          blocks={home.blocks}
          dark={dark}
          onAction={(action, value) =>
            page.act("slack-click", { person, view: home.id, action, ...(value && { value }) })
          }
        />
      </Suspense>
    </div>
  );
}
