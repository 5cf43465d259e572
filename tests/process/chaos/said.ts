import type { UserKey } from "../../../src/core/ports.js";
import type { Delivery, Message } from "../../../src/counterparts/slack/index.js";
import { LANGUAGES, type Language } from "../../../src/i18n/language.js";
import { messages } from "../../../src/i18n/messages.js";
import { reminderMessages } from "../../../src/i18n/reminders.js";
import type { Doing } from "./plan.js";

/** What tells that a date, a language, a mark was stored, in the language of who is told. */
export const said = {
  add: "Added: ",
  language: { en: "From now on I answer", fr: "Je vous répondrai désormais", es: "De ahora en adelante" },
  mark: LANGUAGES.map((language) => reminderMessages[language].markNoted),
  subscribe: "Subscribed: ",
  // Who somebody is was not found out in time: nothing was tried.
  refused: [...LANGUAGES.map((language) => messages[language].errors.store.message), "APG_NOT_ALLOWED"],
};

/** What somebody wanted stored. `told`: the answer said that it is. `refused`: that it is not. */
export interface Written {
  what: string;
  told: boolean;
  refused: boolean;
}
export interface Spoken extends Written {
  user: UserKey;
  language: Language;
}

/** How one thing that somebody did went. */
export interface Done {
  kind: Doing["kind"];
  /** All that they read. */
  text: string;
  told: boolean;
  refused: boolean;
  ms: number;
  /** Why nothing was read. */
  failure?: string;
}

/** @param text all that was read */
export const outcomeOf = (
  kind: Doing["kind"],
  text: string,
  told: boolean,
  { elapsedMs, failure, status, problems = [] }: Delivery,
): Done => ({
  ...{ kind, text, told },
  ...(failure && { failure: [failure, status, ...problems].join(" ") }),
  refused: said.refused.some((words) => text.includes(words)),
  ms: elapsedMs,
});

/** All that can be read of a message, as it is sent. */
export const textOf = ({ shown, blocks }: { shown?: Message; blocks?: Message["blocks"] }): string =>
  JSON.stringify(shown?.blocks ?? blocks ?? "");

export const idOf = ({ metadata }: Message): string => String(metadata?.event_payload.id);

/** The words of one of the buttons under a post, in the language of the post. */
export const buttonOf = ({ blocks }: Message, kind: "markDone" | "markMine"): string | undefined =>
  LANGUAGES.map((language) => reminderMessages[language][kind]).find((words) =>
    JSON.stringify(blocks).includes(`"${words}"`),
  );
