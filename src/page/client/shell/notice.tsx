import type { Action, State } from "../state.js";
import { useWords } from "../words/index.js";
import { Icon } from "./icon.js";

/** What has to be said beside the conversation: a lost connection, an error, a platform's own words. */
export function Notice({ state, dispatch }: { state: State; dispatch: (action: Action) => void }) {
  const say = useWords();
  return (
    <div role="alert">
      {!state.connected && <p className="notice notice-lost">{say.lost}</p>}
      {state.notice && (
        <p className="notice">
          <span>{state.notice}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={say.close}
            onClick={() => dispatch({ type: "silence" })}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
