import { lazy, memo, Suspense, useRef, useState } from "react";
import type { Message, View } from "../../api.js";
import { timeOf } from "../panes/days.js";
import { settle } from "../panes/settle.js";
import { Avatar } from "../shell/avatar.js";
import { Icon } from "../shell/icon.js";
import type { Page } from "../use-page.js";
import { useLocale, useWords } from "../words/index.js";

/** Block Kit's renderer is most of the page: it comes after the page stands. */
export const Blocks = lazy(() => import("./blocks.js"));

export interface MessageProps {
  page: Page;
  message: Message;
  people: View["people"];
  timeZone: string;
  dark: boolean;
}

/** A message as Slack shows it. */
export const SlackMessage = memo(function SlackMessage({
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
  const { id, from, blocks } = message;
  const name = people.find(({ key }) => key === from)?.name ?? say.bot;
  const time = timeOf(message.at, locale, timeZone);
  const act = async (action: string, value?: string) => {
    const before = article.current?.innerText ?? "";
    setBusy(true);
    await page.act("slack-click", { person, message: id, action, ...(value && { value }) });
    setBusy(false);
    await settle(article.current, before);
  };
  return (
    <article
      ref={article}
      tabIndex={-1}
      className="s-message"
      aria-label={`${name}, ${time}`}
      aria-busy={busy}
      data-message={id}
    >
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
          <time dateTime={new Date(message.at).toISOString()}>{time}</time>
        </p>
        {blocks ? (
          <Suspense fallback={<p className="s-text">{message.text}</p>}>
            <Blocks blocks={blocks} dark={dark} onAction={act} />
          </Suspense>
        ) : (
          <p className="s-text">{message.text}</p>
        )}
        {message.edited && <span className="s-edited">{say.edited}</span>}
      </div>
      {from !== "bot" && (
        <button
          type="button"
          className="s-shortcut"
          onClick={() => page.act("slack-shortcut", { person, message: id })}
        >
          <Icon name="search" />
          {say.lookUp}
        </button>
      )}
    </article>
  );
});
