import { lazy, memo, Suspense, useCallback } from "react";
import { type MessageProps, useMessage } from "../panes/use-message.js";
import { Avatar } from "../shell/avatar.js";
import { Icon } from "../shell/icon.js";
import { useWords } from "../words/index.js";
import { MessageWords } from "./words.js";

/** The renderer of cards comes after the page stands. */
const Card = lazy(() => import("./card.js"));

/** A message as Teams shows it: one's own on the right, all others on the left. */
export const TeamsMessage = memo(function TeamsMessage(props: MessageProps) {
  const say = useWords();
  const { act, person, message, dark } = props;
  const { id, from, text, card, citations } = message;
  const { name, time, once, article } = useMessage(props);
  const own = from === person;
  const click = useCallback(
    (title: string, inputs?: Record<string, string>) =>
      once(() => act("teams-click", { person, message: id, title, ...(inputs && { inputs }) })),
    [once, act, person, id],
  );
  return (
    <article className="t-message" data-own={own || undefined} {...article}>
      {!own && <Avatar of={from} name={name} />}
      <div className="t-main">
        <p className="t-head">
          {!own && <strong>{name}</strong>}
          {time}
          {message.edited && <span>{say.edited.slice(1, -1)}</span>}
        </p>
        <div className="t-bubble">
          {message.onlyYou && (
            <p className="t-only">
              <Icon name="eye" />
              {say.onlyYouTeams}
            </p>
          )}
          {text && <MessageWords text={text} citations={citations} />}
          {card !== undefined && (
            <Suspense fallback={<p className="starting">{say.loading}</p>}>
              <Card card={card} dark={dark} onAction={click} />
            </Suspense>
          )}
        </div>
      </div>
    </article>
  );
});
