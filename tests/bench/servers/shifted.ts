/** The bot in a process whose wall clock is ahead by SHIFT_MS, so that its full minutes come when others have none. */
const Real = Date;
const shift = Number(process.env.SHIFT_MS);

class Shifted extends Real {
  constructor(...given: []) {
    if (given.length === 0) super(Shifted.now());
    else super(...given);
  }

  static override now(): number {
    return Real.now() + shift;
  }
}
globalThis.Date = Shifted as DateConstructor;
await import("../../../src/main.js");
