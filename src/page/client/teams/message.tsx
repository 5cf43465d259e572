import { lazy, memo, Suspense, useRef, useState } from "react";
import type { Message, View } from "../../api.js";
import { timeOf } from "../panes/days.js";
import { settle } from "../panes/settle.js";
import { Avatar } from "../shell/avatar.js";
import { Icon } from "../shell/icon.js";
import type { Page } from "../use-page.js";
import { useLocale, useWords } from "../words/index.js";
import { MessageWords } from "./words.js";

/** The renderer of cards comes after the page stands. */
export const Card = lazy(() => import("./card.js"));

export interface MessageProps {
  page: Page;
  message: Message;
  people: View["people"];
  timeZone: string;
  dark: boolean;
}

/** A message as Teams shows it: one's own on the right, all others on the left. */
export const TeamsMessage = memo(function TeamsMessage({
  page,
  message,
  people,
  timeZone,
  dark,
}: MessageProps) {
  const say = useWords();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const article = useRef<HTMLElement>(null);
  const { person } = page.state;
  const { id, from, text, card, citations } = message;
  const name = people.find(({ key }) => key === from)?.name ?? say.bot;
  const time = timeOf(message.at, locale, timeZone);
  const own = from === person;
  const act = async (title: string, inputs?: Record<string, string>) => {
    const before = article.current?.innerText ?? "";
    setBusy(true);
    await page.act("teams-click", { person, message: id, title, ...(inputs && { inputs }) });
    setBusy(false);
    await settle(article.current, before);
  };
  return (
    <article
      ref={article}
      tabIndex={-1}
      className="t-message"
      data-own={own || undefined}
      aria-label={`${name}, ${time}`}
      aria-busy={busy}
      data-message={id}
    >
      {!own && <Avatar of={from} name={name} />}
      <div className="t-main">
        <p className="t-head">
          {!own && <strong>{name}</strong>}
          <time dateTime={new Date(message.at).toISOString()}>{time}</time>
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
              <Card card={card} dark={dark} onAction={act} />
            </Suspense>
          )}
        </div>
      </div>
    </article>
  );
});
