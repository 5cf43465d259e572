import type { Fault, Faults } from "../counterparts/faults.js";

/** What goes wrong on purpose with a whole platform's posts: their answers are lost, put off, or fail. */
export const POST_FAULTS = ["lose", "limit", "error"] as const;
export type PostFault = (typeof POST_FAULTS)[number];

/** What a platform asks to wait, in seconds. */
const RETRY_AFTER = 60;

const FAULTS = {
  lose: { kind: "accepted_but_lost" },
  limit: { kind: "rate_limited", retryAfter: RETRY_AFTER },
  error: { kind: "server_error", status: 503 },
} as const satisfies Record<PostFault, Omit<Fault, "method">>;

interface Counterpart {
  fault(fault: Fault): void;
  faults: Pick<Faults, "clear">;
}

/** Lets every post of a counterpart go wrong from now on; none where the list is empty. @param method that posts */
export function failPosts({ fault, faults }: Counterpart, method: string, kinds: readonly PostFault[]): void {
  faults.clear();
  for (const kind of kinds) fault({ ...FAULTS[kind], method, times: Number.POSITIVE_INFINITY });
}
