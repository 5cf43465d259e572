import type { Activity, Entity } from "botbuilder";

const LONGEST = 10_000;
const ENTITIES: Record<string, string> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Whether a message is meant for the bot: written to it alone, by its slash, or with its name in it. */
export function isForBot(activity: Activity): boolean {
  return isAlone(activity) || isTargeted(activity) || mentions(activity).length > 0;
}

/** Whether it is a conversation of one person with the bot. */
export function isAlone({ conversation: { isGroup, conversationType } }: Activity): boolean {
  return conversationType === "personal" || (conversationType === undefined && !isGroup);
}

/** A message that only the bot sees, in a conversation of many. Its answer is for the writer alone. */
export function isTargeted({ recipient }: Activity): boolean {
  return (recipient as { isTargeted?: unknown }).isTargeted === true;
}

/**
 * What a person typed, out of what Teams made of it: the bot's own name is gone, other people's are words, and the
 * slash before a command's name is only how it was picked.
 */
export function readWords(activity: Activity): string {
  // A line is far shorter; what is longer is told so, whatever stands further on.
  const text = activity.text?.slice(0, LONGEST);
  if (!text) return "";
  return (
    mentions(activity)
      .reduce((words, { text: mark }) => (mark ? words.replaceAll(mark, " ") : words), text)
      .replace(/<at\b[^<>]*>|<\/at>/gi, "")
      .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] as string)
      // "@APG: recs" is how people write to somebody.
      .replace(/^[\s:,;–-]+/, "")
      .trim()
      .replace(/^\/(?=\p{L})/u, "")
  );
}

/** The people whom a message mentions, with the ids that they have in its conversation. */
export function peopleIn(activity: Activity): { id: string; name: string }[] {
  return mentioned(activity).flatMap(({ id, text }) =>
    id === activity.recipient.id ? [] : [{ id, name: (text ?? "").replace(/<[^<>]*>/g, "").trim() }],
  );
}

/** The entities that name the bot. */
function mentions(activity: Activity): { text?: string }[] {
  return mentioned(activity).filter(({ id }) => id === activity.recipient.id);
}

function mentioned({ entities }: Activity): { id: string; text?: string }[] {
  return (entities ?? []).flatMap((entity: Entity) => {
    const id = (entity.mentioned as { id?: unknown } | undefined)?.id;
    if (entity.type !== "mention" || typeof id !== "string") return [];
    return [{ id, text: typeof entity.text === "string" ? entity.text : undefined }];
  });
}
