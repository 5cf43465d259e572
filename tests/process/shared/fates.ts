import type { Random } from "../../simulation/random.js";
import type { Fate } from "./network.js";

/** Of so many posts one meets each of these; the others are answered. */
const OF_POSTS: [number, (random: Random) => Fate][] = [
  [0.2, () => ({ kind: "lost" })],
  [0.04, () => ({ kind: "cut" })],
  [0.12, (random) => ({ kind: "limited", seconds: Math.ceil(random.between(0, 30)) })],
  [0.08, () => ({ kind: "failed", status: 503, done: false })],
  [0.1, () => ({ kind: "failed", status: 500, done: true })],
  [0.04, () => ({ kind: "not_json" })],
];
/** And of looks. */
const OF_LOOKS: typeof OF_POSTS = [
  [0.06, () => ({ kind: "lost" })],
  [0.04, (random) => ({ kind: "limited", seconds: Math.ceil(random.between(0, 10)) })],
  [0.04, () => ({ kind: "failed", status: 503, done: false })],
];

/** By its method; of the others all are answered. `api.test` says what time it is. */
const OF: Record<string, typeof OF_POSTS> = {
  "chat.postMessage": OF_POSTS,
  "chat.update": OF_LOOKS,
  "conversations.history": OF_LOOKS,
  "api.test": OF_LOOKS,
};

/** What goes wrong with a request that does not end the process. */
export function fateOf(method: string, random: Random): Fate {
  let left = random.between(0, 1);
  for (const [share, make] of OF[method] ?? []) {
    left -= share;
    if (left < 0) return make(random);
  }
  return { kind: "answered" };
}
