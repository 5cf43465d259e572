import type { Random } from "../../simulation/random.js";

/** How one life of the process ends, and how long it was dead before. */
export interface Plan {
  downMs: number;
  /** Killed so long after its begin, in milliseconds of ours; or by the n-th request of a kind, `*` for any. */
  end: { kind: "early"; ms: number } | { kind: Killed; method: string; nth: number };
}
export type Killed =
  | "killed_before"
  | "killed_on_its_way"
  | "killed_before_the_answer"
  | "killed_after_the_answer";

const KILLED: Killed[] = [
  "killed_before",
  "killed_on_its_way",
  "killed_before_the_answer",
  "killed_before_the_answer",
  "killed_after_the_answer",
  "killed_after_the_answer",
];

export function planLife(random: Random): Plan {
  const downMs = random.chance(0.4) ? random.between(0, 20_000) : random.between(20_000, 150_000);
  // It takes three tenths of a second to begin.
  if (random.chance(0.1)) return { downMs, end: { kind: "early", ms: random.between(0, 400) } };
  const kind = random.pick(KILLED);
  const method = random.pick([...Array<string>(8).fill("chat.postMessage"), "conversations.history", "*"]);
  const most = { "chat.postMessage": 8, "*": 5 }[method] ?? 3;
  return { downMs, end: { kind, method, nth: Math.ceil(random.between(0, most)) } };
}
