import type { Place, Subscription } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";
import type { Platform } from "../core/ports.js";
import type { Account } from "../core/reminders.js";
import { accountOf, type Findings } from "./account.js";
import { asNext, missedAt, nextPlanned } from "./next.js";
import type { Wishes } from "./parts.js";

/** Where it is to be learnt how a subscription is doing. */
export interface Sources {
  ledger: Ledger;
  wishes(): Promise<Wishes>;
  now(): number;
  /** An address that opens the last post. */
  linkOf(subscription: Subscription): Promise<string | undefined>;
  /** What of the bot keeps posts back. */
  faultOf(platform: Platform): Findings["fault"];
  /** Whether the bot can post there; undefined where it does not run here. */
  hasAccess(place: Place): Promise<boolean | undefined>;
}

/** A subscription as the engine sees it, with what stands under its themes. */
export function asPlanned({ subscriptions }: Wishes, one: Subscription): Subscription {
  return { ...one, themes: subscriptions.get(one.id)?.themes ?? one.themes };
}

/** How a subscription is doing. Rejects where the account cannot be read. */
export async function findOut(subscription: Subscription, sources: Sources): Promise<Account> {
  const { ledger } = sources;
  const { place, id } = subscription;
  const now = sources.now();
  const all = await sources.wishes();
  const own = asPlanned(all, subscription);
  const next = await nextPlanned(own, all, ledger, now);
  const findings: Findings = {
    occurrences: await ledger.list(id),
    next: next && asNext(next),
    link: await sources.linkOf(subscription),
    now,
    plannedAt: await ledger.cursor("planned"),
    missedAt: await missedAt(own, all, ledger, now),
    fault: sources.faultOf(place.platform),
  };
  const account = accountOf(subscription, findings);
  // Asking the platform costs a request, and only this depends on it.
  if (account.silence?.kind !== "skipped") return account;
  return accountOf(subscription, { ...findings, hasAccess: await sources.hasAccess(place) });
}
