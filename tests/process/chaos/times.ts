import { machineTime } from "../shared/fast-clock.js";
import type { Asking } from "../shared/network.js";
import type { Life } from "./fleet.js";

/** A lease and the time to settle, by the bots' time, in milliseconds. */
const NAMED = 180_000;

/** How long posts took from the bot's last look at its lease until Slack got them. */
export interface Times {
  arrives(asking: Asking): void;
  /** The ids of those that took longer than a lease and the time to settle. */
  late(lives: readonly Life[], scale: number): Set<string>;
}

export function createTimes(): Times {
  const arrived: { id: string; from: string; at: number }[] = [];
  return {
    arrives({ method, body, from }) {
      if (method !== "chat.postMessage") return;
      const { event_payload } = JSON.parse(new URLSearchParams(body).get("metadata") ?? "{}") as {
        event_payload?: { id: string };
      };
      arrived.push({ id: event_payload?.id ?? "", from, at: machineTime() });
    },
    late(lives, scale) {
      const saidBy = new Map(lives.map(({ name, bot }) => [name, notesOf(bot.stdout())]));
      const late = arrived.filter(({ id, from, at }) => {
        const before = (saidBy.get(from)?.get(id) ?? []).filter((said) => said <= at).at(-1);
        return before !== undefined && (at - before) * scale > NAMED;
      });
      return new Set(late.map(({ id }) => id));
    },
  };
}

/** When a process decided to post what. */
function notesOf(stdout: string): Map<string, number[]> {
  const notes = new Map<string, number[]>();
  for (const [, id = "", at] of stdout.matchAll(/^posting (\S+) (\S+)$/gm))
    notes.set(id, [...(notes.get(id) ?? []), Number(at)]);
  return notes;
}
