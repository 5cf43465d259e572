import { Suspense } from "react";
import { Empty } from "../panes/empty.js";
import { Log } from "../panes/log.js";
import type { PaneProps } from "../panes/panes.js";
import { threadsOf } from "../panes/threads.js";
import { useWords } from "../words/index.js";
import { Blocks, SlackMessage } from "./message.js";

/** The conversation as Slack's own client shows it, or the tab that the app has for one person. */
export function SlackPane(props: PaneProps) {
  return props.page.state.place === "home" ? <Home {...props} /> : <Conversation {...props} />;
}

function Conversation({ page, view, dark, label }: PaneProps) {
  const say = useWords();
  const { timeZone } = view.clock;
  const given = { page, people: view.people, timeZone, dark };
  return (
    <Log
      label={label}
      timeZone={timeZone}
      earlier={view.earlier?.slack ?? 0}
      entries={threadsOf(view.slack).map(({ first, replies }) => ({
        id: first.id,
        at: first.at,
        shown: (
          <>
            <SlackMessage {...given} message={first} />
            {replies.length > 0 && (
              <div className="s-thread">
                <p className="s-replies">{say.thread(replies.length)}</p>
                {replies.map((reply) => (
                  <SlackMessage key={reply.id} {...given} message={reply} />
                ))}
              </div>
            )}
          </>
        ),
      }))}
      empty={<Empty page={page} />}
    />
  );
}

function Home({ page, view: { home }, dark, label }: PaneProps) {
  const say = useWords();
  const { person } = page.state;
  if (!home) return <p className="starting">{say.loading}</p>;
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
