import { lazy, memo, Suspense, useCallback } from "react";
import { type MessageProps, useMessage } from "../panes/use-message.js";
import { Avatar } from "../shell/avatar.js";
import { Icon } from "../shell/icon.js";
import { useWords } from "../words/index.js";

/** Block Kit's renderer is most of the page: it comes after the page stands. */
export const Blocks = lazy(() => import("./blocks.js"));

/** A message as Slack shows it. */
export const SlackMessage = memo(function SlackMessage(props: MessageProps) {
  const say = useWords();
  const { act, person, message, dark } = props;
  const { id, from, blocks, text } = message;
  const { name, time, once, article } = useMessage(props);
  const click = useCallback(
    (action: string, value?: string) =>
      once(() => act("slack-click", { person, message: id, action, ...(value && { value }) })),
    [once, act, person, id],
  );
  return (
    <article className="s-message" {...article}>
      {message.onlyYou && (
        <p className="s-only">
          <Icon name="eye" />
          {say.onlyYouSlack}
        </p>
      )}
      <Avatar of={from} name={name} />
      <div className="s-main">
        <p className="s-head">
          <strong>{name}</strong>
          {from === "bot" && <span className="s-app">{say.app}</span>}
          {time}
        </p>
        {blocks ? (
          <Suspense fallback={<p className="s-text">{text}</p>}>
            <Blocks blocks={blocks} dark={dark} onAction={click} />
          </Suspense>
        ) : (
          <p className="s-text">{text}</p>
        )}
        {message.edited && <span className="s-edited">{say.edited}</span>}
      </div>
      {from !== "bot" && (
        <button
          type="button"
          className="s-shortcut"
          onClick={() => once(() => act("slack-shortcut", { person, message: id }))}
        >
          <Icon name="search" />
          {say.lookUp}
        </button>
      )}
    </article>
  );
});
