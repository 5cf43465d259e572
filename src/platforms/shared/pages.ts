import { type Sized, torn, type Unit } from "./units.js";

/** What one page may hold: blocks, and what they weigh together as the platform counts it. */
export interface Room {
  blocks: number;
  size: number;
}

export function sizeOf(blocks: readonly Sized[]): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}

export function fits(units: readonly Unit<Sized>[], room: Room): boolean {
  let blocks = 0;
  let size = 0;
  for (const unit of units) {
    blocks += unit.blocks.length;
    size += sizeOf(unit.blocks);
  }
  return blocks <= room.blocks && size <= room.size;
}

/**
 * Splits units into as few pages as the room allows, evenly filled: 8 records that do not fit on one page are
 * 4 and 4, not 7 and 1.
 */
export function paginate<B extends Sized>(units: Unit<B>[], room: Room): Unit<B>[][] {
  const whole = units.flatMap((unit) => (fits([unit], room) ? [unit] : torn(unit)));
  const fewest = fill(whole, room, 1);
  // The smallest share of the room that still needs no page more; a hundredth is fine enough.
  let low = 0;
  let high = 100;
  let best = fewest;
  while (low < high) {
    const middle = (low + high) >> 1;
    const pages = fill(whole, room, middle / 100);
    if (pages.length <= fewest.length) {
      best = pages;
      high = middle;
    } else low = middle + 1;
  }
  return best;
}

/** Fills page after page up to a share of the room. A unit that is larger than the share stands alone. */
function fill<B extends Sized>(units: Unit<B>[], room: Room, share: number): Unit<B>[][] {
  const least = { blocks: room.blocks * share, size: room.size * share };
  const pages: Unit<B>[][] = [];
  let page: Unit<B>[] = [];
  let blocks = 0;
  let weight = 0;
  for (const unit of units) {
    const size = sizeOf(unit.blocks);
    const over = blocks + unit.blocks.length > least.blocks || weight + size > least.size;
    if (page.length && over) {
      pages.push(page);
      page = [];
      blocks = 0;
      weight = 0;
    }
    page.push(unit);
    blocks += unit.blocks.length;
    weight += size;
  }
  if (page.length) pages.push(page);
  return pages;
}

/** Which records, of how many, a page shows; pages are counted instead where some page begins no record. */
export function rangeOf(pages: Unit<Sized>[][], index: number): { from: number; to: number; of: number } {
  const counts = pages.map((page) => page.reduce((sum, { records }) => sum + records, 0));
  if (counts.some((count) => count === 0)) return { from: index + 1, to: index + 1, of: pages.length };
  const before = counts.slice(0, index).reduce((sum, count) => sum + count, 0);
  const of = counts.reduce((sum, count) => sum + count, 0);
  return { from: before + 1, to: before + (counts[index] as number), of };
}
