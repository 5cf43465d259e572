import type { Caller } from "../../core/caller.js";

/** Who sits at the terminal of the machine may do anything there. */
export const terminalCaller: Caller = {
  platform: "terminal",
  installation: "local",
  user: "local",
  role: "admin",
};
