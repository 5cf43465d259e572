import type { Occurrence } from "../core/occurrence.js";

/** Occurrences by id, and those of each subscription: a post looks at its own, and must not read everybody's for it. */
export class Rows extends Map<string, Occurrence> {
  readonly #owned = new Map<string, Map<string, Occurrence>>();

  /** Those of one subscription, in no order. */
  of(subscription: string): Iterable<Occurrence> {
    return this.#owned.get(subscription)?.values() ?? [];
  }

  override set(id: string, row: Occurrence): this {
    if (this.get(id)?.subscription !== row.subscription) this.delete(id);
    const own = this.#owned.get(row.subscription);
    if (own) own.set(id, row);
    else this.#owned.set(row.subscription, new Map([[id, row]]));
    return super.set(id, row);
  }

  override delete(id: string): boolean {
    const subscription = this.get(id)?.subscription ?? "";
    const own = this.#owned.get(subscription);
    own?.delete(id);
    if (own?.size === 0) this.#owned.delete(subscription);
    return super.delete(id);
  }

  override clear(): void {
    this.#owned.clear();
    super.clear();
  }
}
