import { useCallback, useRef, useState } from "react";
import type { Message, PersonKey, View } from "../../api.js";
import type { Page } from "../use-page.js";
import { useLocale, useWords } from "../words/index.js";
import { timeOf } from "./days.js";
import { settle } from "./settle.js";

export interface MessageProps {
  act: Page["act"];
  person: PersonKey;
  message: Message;
  people: View["people"];
  timeZone: string;
  dark: boolean;
}

/**
 * What a message is on every surface: who said it and when, and an article that is busy while something that was
 * clicked in it has no answer. Until then, no other click of it does anything.
 */
export function useMessage({ message, people, timeZone }: MessageProps) {
  const say = useWords();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const doing = useRef(false);
  const article = useRef<HTMLElement>(null);
  const { id, from, at } = message;
  const name = people.find(({ key }) => key === from)?.name ?? say.bot;
  const time = timeOf(at, locale, timeZone);
  const once = useCallback(async (run: () => Promise<unknown>) => {
    if (doing.current) return;
    const before = article.current?.innerText ?? "";
    doing.current = true;
    setBusy(true);
    await run();
    doing.current = false;
    setBusy(false);
    await settle(article.current, before);
  }, []);
  return {
    name,
    time: <time dateTime={new Date(at).toISOString()}>{time}</time>,
    once,
    article: {
      ref: article,
      tabIndex: -1,
      "aria-label": `${name}, ${time}`,
      "aria-busy": busy,
      "data-message": id,
    },
  };
}
