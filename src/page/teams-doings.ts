import { type Attachment, cardOf, type Delivery } from "../counterparts/teams/index.js";
import type { Doings, Done, PersonKey } from "./api.js";
import { asSeen, PageError } from "./errors.js";
import { CHANNELS } from "./people.js";
import { type Told, told } from "./side.js";
import type { TeamsSide } from "./teams-side.js";
import { PLATFORM_NAMES } from "./words/words.js";

type Results = NonNullable<Extract<Done, { ok: true }>["results"]>;

/** What people do in Teams beside writing. Each rejects with PageError where they do not see what they act on. */
export interface TeamsDoings {
  "teams-click"(given: Doings["teams-click"]): Promise<Told>;
  "teams-query"(given: Doings["teams-query"]): Promise<Told & { results: Results }>;
  "teams-pick"(given: Doings["teams-pick"]): Promise<Told>;
}

export function teamsDoings({ teams, conversation, reaches }: TeamsSide): TeamsDoings {
  /** What each found last, to choose from. */
  const found = new Map<PersonKey, Attachment[]>();
  return {
    async "teams-click"({ person: user, message: id, title, inputs }) {
      const places = [...CHANNELS, "direct"] as const;
      const seen = places.flatMap((channel) => teams.messages(conversation(channel, user), { as: user }));
      const message = seen.find((one) => one.id === id);
      if (!message) throw new PageError("PAGE_GONE");
      const code = inputs ? "PAGE_FORM" : "PAGE_GONE";
      return told(await asSeen(() => teams.click({ user, message, title, inputs }), code));
    },
    async "teams-query"({ person: user, channel, command, text }) {
      if (!reaches(channel, "command")) throw new PageError("PAGE_UNREACHED", PLATFORM_NAMES.teams);
      const where = { user, conversation: conversation(channel, user) };
      const words = text.trim();
      const delivery = await teams.query({ ...where, command, ...(words && { text: words }) });
      found.set(user, delivery.results ?? []);
      return { ...told(delivery), results: resultsOf(delivery) };
    },
    async "teams-pick"({ person: user, channel, result: index }) {
      const result = found.get(user)?.[index];
      if (!result) throw new PageError("PAGE_GONE");
      teams.pick({ user, conversation: conversation(channel, user), result });
      return {};
    },
  };
}

function resultsOf({ results = [] }: Delivery): Results {
  return results.map((result) => {
    const { title = "", text = "" } = (result.preview?.content ?? {}) as { title?: string; text?: string };
    return { title, text, card: cardOf({ attachments: [result] }) };
  });
}
