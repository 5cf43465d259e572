import { setTimeout as wait } from "node:timers/promises";
import type { webApi } from "@slack/bolt";
import type { Clock, Log } from "../../core/ports.js";
import { type Language, languageOf } from "../../i18n/language.js";
import { createCache } from "../shared/cache.js";

/** What Slack tells of a person. */
export interface Profile {
  /** The language of their Slack, where the bot speaks it. */
  locale?: Language;
  /** A guest of one or several channels. */
  guest: boolean;
  /** Their own workspace, which in a shared channel may be another organisation's. */
  team?: string;
  /** What people call them; never an identity. */
  name?: string;
}

export interface Profiles {
  /** What is known now. Where nothing is, a look-up starts: no answer ever waits for it here. */
  known(user: string): Profile | undefined;
  /** Waits a little for what is not known yet. */
  soon(user: string): Promise<Profile | undefined>;
}

/** People change their language seldom, and 10,000 are more than the coalition has. */
const KEPT = { most: 10_000, life: 60 * 60_000 };
/** After a failed look-up, this long is not asked again: users.info allows about 100 a minute. */
const FAILED = { most: 10_000, life: 60_000 };
/** So long an answer may wait for the reader's language. */
const PATIENCE = 1_500;

/** @param client has the bot's token */
export function createProfiles(
  client: webApi.WebClient,
  { clock, log }: { clock: Clock; log: Log },
): Profiles {
  const kept = createCache<Profile>({ ...KEPT, clock });
  const failed = createCache<true>({ ...FAILED, clock });
  const asked = new Map<string, Promise<Profile | undefined>>();

  const ask = async (user: string): Promise<Profile | undefined> => {
    try {
      const { user: told } = await client.users.info({ user, include_locale: true });
      const profile: Profile = {
        locale: languageOf(told?.locale),
        guest: Boolean(told?.is_restricted || told?.is_ultra_restricted || told?.is_stranger),
        team: told?.team_id,
        name: told?.profile?.display_name || told?.real_name || told?.name,
      };
      kept.set(user, profile);
      return profile;
    } catch (error) {
      failed.set(user, true);
      log("warn", "slack users.info failed", { error: codeOf(error) });
      return undefined;
    } finally {
      asked.delete(user);
    }
  };
  const lookUp = (user: string) => {
    let answer = asked.get(user);
    if (!answer && !failed.get(user)) {
      answer = ask(user);
      asked.set(user, answer);
    }
    return answer;
  };

  return {
    known(user) {
      const profile = kept.get(user);
      if (!profile) void lookUp(user);
      return profile;
    },
    async soon(user) {
      const profile = kept.get(user);
      if (profile) return profile;
      const stop = new AbortController();
      const late = wait(PATIENCE, undefined, { signal: stop.signal }).catch(() => undefined);
      const first = await Promise.race([lookUp(user), late]);
      stop.abort();
      return first;
    },
  };
}

/** Slack's code for why (`missing_scope`), or the SDK's. */
export function codeOf(error: unknown): string {
  const { data, code, message } = error as { data?: { error?: string }; code?: string; message?: string };
  return data?.error ?? code ?? message ?? "unknown";
}
