import { Empty } from "../panes/empty.js";
import { Log } from "../panes/log.js";
import type { PaneProps } from "../panes/panes.js";
import { threadsOf } from "../panes/threads.js";
import { useWords } from "../words/index.js";
import { TeamsMessage } from "./message.js";
import { Search } from "./search.js";

/** The conversation as Teams' own client shows it. */
export function TeamsPane({ page, view, dark, label }: PaneProps) {
  const say = useWords();
  const { timeZone } = view.clock;
  const home = page.state.place === "home";
  if (home) return <p className="pane-note">{say.homeOnlySlack.replaceAll("`", "")}</p>;
  const given = { page, people: view.people, timeZone, dark };
  return (
    <>
      <Log
        label={label}
        timeZone={timeZone}
        earlier={view.earlier?.teams ?? 0}
        entries={threadsOf(view.teams).map(({ first, replies }) => ({
          id: first.id,
          at: first.at,
          shown: (
            <>
              <TeamsMessage {...given} message={first} />
              {replies.map((reply) => (
                <TeamsMessage key={reply.id} {...given} message={reply} />
              ))}
            </>
          ),
        }))}
        empty={<Empty page={page} />}
      />
      <Search page={page} />
    </>
  );
}
