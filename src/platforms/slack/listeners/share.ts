import type { Clock } from "../../../core/ports.js";
import type { Language } from "../../../i18n/language.js";
import { type Cache, createCache } from "../../shared/cache.js";
import { type Notice, notice } from "../notices.js";
import type { Rendered } from "../render.js";
import type { Outcome, Respond } from "../respond.js";

/** What became of each press of a Share button, while a second one is more likely a slip than meant. */
export type Shares = Cache<Promise<Outcome>>;

const REMEMBERED = { most: 1_000, life: 10 * 60_000 };

export function createShares(clock: Clock): Shares {
  return createCache({ ...REMEMBERED, clock });
}

export interface Press {
  /** The same for every press of one button of one answer by one person; each press has a response_url of its own. */
  key: string;
  url: unknown;
  thread?: string;
  language: Language;
}

const SAID: Record<Outcome, Notice> = {
  taken: "shared",
  refused: "shareRefused",
  unknown: "shareUnknown",
};

/**
 * Posts an answer to the channel, once, through the press's own response_url. Whoever presses again, and whoever's press
 * came to nothing, is told through it: at most two of its five uses.
 */
export async function share(
  { shares, respond }: { shares: Shares; respond: Respond },
  { key, url, thread: thread_ts, language }: Press,
  { blocks, text }: Rendered,
): Promise<void> {
  const earlier = shares.get(key);
  const post = { response_type: "in_channel", replace_original: false, thread_ts, blocks, text } as const;
  const posting = earlier ?? respond(url, post);
  if (!earlier) shares.set(key, posting);
  const outcome = await posting;
  // What did not arrive for certain may be pressed again.
  if (outcome !== "taken" && shares.get(key) === posting) shares.delete(key);
  if (outcome === "taken" && !earlier) return;
  const said = notice(SAID[outcome], language);
  await respond(url, { response_type: "ephemeral", replace_original: false, thread_ts, ...said });
}
