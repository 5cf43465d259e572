import type { Field } from "../../core/form.js";
import { shorten } from "../shared/shorten.js";
import type { Wire } from "../shared/state.js";
import { max } from "./limits.js";

export const VERB = "apg";

/**
 * `k`: kept between the bot and one person; the card that takes this one's place is so too. `b`: what it stands on is
 * edited for all when something changes, so that what is done by it is answered beside it. `form`: the fields whose
 * values come back beside this.
 */
export type ButtonData = Wire & { k?: true; b?: true; form?: Record<string, Field["kind"]> };
/**
 * What a button does: `all`, it submits a message where a client cannot execute it; `kept`, it does not, since only one
 * person sees the card and a message would be seen by all; `post`, as `all`, on a post of our own accord.
 */
export type Manner = "all" | "kept" | "post";
/** A button. A client that does not know Execute submits the same data as a message, or leaves it out. */
export interface Execute {
  type: "Action.Execute";
  verb: string;
  title: string;
  data: ButtonData;
  fallback: { type: "Action.Submit"; title: string; data: ButtonData } | "drop";
}

export function button(title: string, wire: ButtonData, manner: Manner): Execute {
  const shown = shorten(title.trim() || wire.l.trim() || "…", max("actionTitle"));
  const kept = manner === "kept";
  const data: ButtonData = { ...wire, ...(kept && { k: true }), ...(manner === "post" && { b: true }) };
  return {
    type: "Action.Execute",
    verb: VERB,
    title: shown,
    data,
    fallback: kept ? "drop" : { type: "Action.Submit", title: shown, data },
  };
}
