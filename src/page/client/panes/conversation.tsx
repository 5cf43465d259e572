import { type ComponentType, Fragment, type ReactNode } from "react";
import type { Surface } from "../../api.js";
import { Empty } from "./empty.js";
import { Log } from "./log.js";
import type { PaneProps } from "./panes.js";
import { threadsOf } from "./threads.js";
import type { MessageProps } from "./use-message.js";

interface ConversationProps extends PaneProps {
  surface: Surface;
  /** A message in the look of that surface. */
  shown: ComponentType<MessageProps>;
  /** What stands around the replies to a message. */
  thread?: ComponentType<{ children: ReactNode[] }>;
}

/** What was said on a surface, with the replies to a message below it. */
export function Conversation(props: ConversationProps) {
  const { page, view, dark, label, surface, shown: Shown, thread: Thread = Fragment } = props;
  const { timeZone } = view.clock;
  const given = { act: page.act, person: page.state.person, people: view.people, timeZone, dark };
  return (
    <Log
      label={label}
      timeZone={timeZone}
      earlier={view.earlier[surface]}
      entries={threadsOf(view[surface]).map(({ first, replies }) => ({
        id: first.id,
        at: first.at,
        shown: (
          <>
            <Shown {...given} message={first} />
            {replies.length > 0 && (
              <Thread>
                {replies.map((reply) => (
                  <Shown key={reply.id} {...given} message={reply} />
                ))}
              </Thread>
            )}
          </>
        ),
      }))}
      empty={<Empty page={page} />}
    />
  );
}
