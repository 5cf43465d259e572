import { cardOf, type Message as TeamsMessage } from "../counterparts/teams/index.js";
import type { Message, PersonKey } from "./api.js";
import { piecesOf } from "./people.js";

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
    text: text.replace(/<at>([^<>]*)<\/at>/g, "@$1"),
    ...(card && { card }),
    ...(citations.length > 0 && { citations }),
    onlyYou: targeted !== undefined,
    edited,
    ...(thread !== undefined && thread !== id && { thread }),
    raw: { text, attachments, entities, ...(summary !== undefined && { summary }) },
  };
}

/** What somebody typed, as Teams sends it: people by their names, and who they are beside it. */
export function asSent(typed: string): { text: string; mentions: PersonKey[] } {
  const pieces = piecesOf(typed);
  return {
    text: pieces.map((piece) => (typeof piece === "string" ? piece : `<at>${piece.name}</at>`)).join(""),
    mentions: pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.key])),
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
