import { Conversation } from "../panes/conversation.js";
import type { PaneProps } from "../panes/panes.js";
import { useWords } from "../words/index.js";
import { TeamsMessage } from "./message.js";
import { Search } from "./search.js";

/** The conversation as Teams' own client shows it. */
export function TeamsPane(props: PaneProps) {
  const say = useWords();
  if (props.page.state.place === "home") return <p className="pane-note">{say.homeOnlySlack}</p>;
  return (
    <>
      <Conversation {...props} surface="teams" shown={TeamsMessage} />
      <Search page={props.page} />
    </>
  );
}
