import type { Clock } from "../clock.js";
import { refuse } from "./errors.js";

/** Slack: a trigger_id opens one view within three seconds (docs.slack.dev, Modals). */
const LIFETIME_MS = 3_000;

export interface Triggers {
  /** A fresh trigger_id for something the person just did. */
  issue(user: string, team: string): string;
  /**
   * Exchanges a trigger_id for the person behind it.
   * @throws SlackRefusal invalid_trigger_id, exchanged_trigger_id, expired_trigger_id
   */
  exchange(id: unknown): { user: string; team: string };
}

export function createTriggers(clock: Clock, nextId: (prefix: string) => string): Triggers {
  const issued = new Map<string, { user: string; team: string; at: number; used: boolean }>();
  return {
    issue(user, team) {
      const id = `${nextId("")}.${nextId("")}.local`;
      issued.set(id, { user, team, at: clock.now(), used: false });
      return id;
    },
    exchange(id) {
      const trigger = issued.get(String(id)) ?? refuse("invalid_trigger_id");
      if (trigger.used) refuse("exchanged_trigger_id");
      if (clock.now() - trigger.at > LIFETIME_MS) refuse("expired_trigger_id");
      trigger.used = true;
      return { user: trigger.user, team: trigger.team };
    },
  };
}
