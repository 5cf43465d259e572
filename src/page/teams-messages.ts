import { cardOf, type Message as TeamsMessage } from "../counterparts/teams/index.js";
import type { Message } from "./api.js";
import { BOT_NAME } from "./people.js";

/** A message of Teams, as the person who looks sees it, as the page shows it. */
export function shownMessage(message: TeamsMessage): Message {
  const { id, from, at, text, targeted, edited, thread, attachments, entities, summary } = message;
  const card = cardOf(message);
  const citations = citationsOf(message);
  return {
    id,
    surface: "teams",
    from: from as Message["from"],
    at,
    text: text.replaceAll(`<at>${BOT_NAME}</at>`, `@${BOT_NAME}`),
    ...(card && { card }),
    ...(citations.length > 0 && { citations }),
    onlyYou: targeted !== undefined,
    edited,
    ...(thread !== undefined && thread !== id && { thread }),
    raw: { text, attachments, entities, ...(summary !== undefined && { summary }) },
  };
}

interface Claim {
  position: number;
  appearance: { name: string; abstract: string };
}

function citationsOf({ entities }: TeamsMessage): NonNullable<Message["citations"]> {
  return entities.flatMap(({ citation }) =>
    ((citation ?? []) as Claim[]).map(({ position, appearance: { name, abstract } }) => ({
      position,
      name,
      abstract,
    })),
  );
}
