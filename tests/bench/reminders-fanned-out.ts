/** How long the workspace that is limited takes nothing. */
export const LIMITED_MS = 300_000;

/** What came of a fan-out. Times in milliseconds since the due minute, memory in megabytes. */
export interface FannedOut {
  channels: number;
  /** Of the largest workspace. */
  largest: number;
  /** Until the last post arrived; of all, and of all but the workspace that is limited. */
  makespan: number;
  others: number;
  /** The same if Slack's rates alone decided and no workspace were limited. */
  least: number;
  /** How many posts were answered with 429. */
  limited: number;
  /** Processor time, the limiting Slack in it; milliseconds. */
  cpu: number;
  peak: number;
  heap: number;
}
