import type { Message, View } from "../counterparts/slack/index.js";
import type { Doings, PersonKey } from "./api.js";
import { asSeen, PageError } from "./errors.js";
import { type Told, told } from "./side.js";
import type { SlackSide } from "./slack-side.js";

/** What people do in Slack beside writing. Each rejects with PageError where they do not see what they act on. */
export type SlackDoings = {
  [Name in keyof Doings as Name extends `slack-${string}` ? Name : never]: (
    given: Doings[Name],
  ) => Promise<Told>;
};

export function slackDoings({ slack, userId }: SlackSide): SlackDoings {
  const messageOf = (person: PersonKey, id: string): Message => {
    const user = userId(person);
    const shared = slack.channels().filter(({ members }) => members.includes(user));
    const all = [...shared.flatMap((channel) => slack.messages(channel.id)), ...slack.ephemerals(user)];
    return all.find(({ ts }) => ts === id) ?? gone();
  };
  const viewOf = (person: PersonKey, id: string): View => {
    const user = userId(person);
    const home = slack.home(user);
    return [...slack.modals(user), ...(home ? [home] : [])].find((view) => view.id === id) ?? gone();
  };
  return {
    async "slack-click"({ person, message, view, action, value }) {
      const at =
        view === undefined ? { message: messageOf(person, message ?? "") } : { view: viewOf(person, view) };
      // What is chosen in a menu is an option; in a picker, a day or a person.
      const chosen = value === undefined ? {} : { option: value, choice: value };
      return told(
        await asSeen(() => slack.click({ user: userId(person), actionId: action, ...at, ...chosen })),
      );
    },
    async "slack-submit"({ person, view, values }) {
      const open = viewOf(person, view);
      return told(await asSeen(() => slack.submit(open, values), "PAGE_FORM"));
    },
    async "slack-close"({ person, view }) {
      slack.close(viewOf(person, view));
      return {};
    },
    async "slack-shortcut"({ person, message }) {
      const given = { user: userId(person), message: messageOf(person, message) };
      return told(await asSeen(() => slack.shortcut(given)));
    },
    "slack-home": async ({ person }) => told(await slack.openHome(userId(person))),
  };
}

function gone(): never {
  throw new PageError("PAGE_GONE");
}
