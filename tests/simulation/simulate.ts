import type { Ledger } from "../../src/core/ledger.js";
import type { Messenger } from "../../src/core/messenger.js";
import type { Clock } from "../../src/core/ports.js";
import { createEngine } from "../../src/reminders/engine.js";
import type { Wishes } from "../../src/reminders/parts.js";
import { TIMING, type Timing } from "../../src/reminders/timing.js";
import { createLedger } from "../../src/stores/ledger.js";
import type { Medium } from "../../src/stores/medium.js";
import { check, type Verdict } from "./check.js";
import { type Coalition, createCoalition } from "./coalition.js";
import { createDisk } from "./disk.js";
import { createFaults, type Rates } from "./faults.js";
import { createLife, type Life } from "./machine.js";
import { startMembers } from "./members.js";
import { createPlatform } from "./platform.js";
import { createRandom } from "./random.js";
import { createTime } from "./time.js";
import { words } from "./words.js";

const HOUR = 3_600_000;
const SECOND = 1_000;
const START = Date.parse("2027-03-02T00:00:00Z");
/** Things go wrong for this long; then there is time to make up for it. */
const SPAN = 48 * HOUR;
const AFTER = 5 * HOUR;

/** A way of doing it that is known to be bad; what it leaves out is as the program does it. */
export interface Variant {
  timing?: Partial<Timing>;
  rates?: Partial<Rates>;
  fsync?: boolean;
  wishes?(coalition: Coalition): Wishes;
  clock?(clock: Clock): Clock;
  ledger?(ledger: Ledger, life: Life): Ledger;
  messenger?(messenger: Messenger, life: Life): Messenger;
}

/** Runs the engine for a day and a half of virtual time in which nearly everything goes wrong. */
export async function simulate(seed: number, instances: number, variant: Variant = {}): Promise<Verdict> {
  const random = createRandom(seed);
  const time = createTime(START);
  const end = START + SPAN;
  const faults = createFaults(time, random, end, variant.rates);
  const disk = createDisk(time, random, faults, variant.fsync ?? true);
  const coalition = createCoalition(random, START);
  const platforms = {
    slack: createPlatform(time, random, faults, true),
    teams: createPlatform(time, random, faults, false),
  };
  const messages = () => Object.values(platforms).flatMap((one) => one.messages);
  startMembers(coalition, messages, { time, random, until: end });
  const bugs: string[] = [];
  const shared: Clock = { now: time.now, monotonic: time.now };
  let medium: Medium | undefined;

  function boot(machine: number): void {
    const life = createLife(
      time,
      () => faults.offMs(machine),
      () => {
        if (instances === 1 && random.chance(faults.rates.powerLoss)) disk.losePower();
        time.at(time.now() + faults.deathMs(), () => boot(machine));
      },
    );
    medium = disk.mediumOf(life);
    if (instances === 1) disk.forgetLeases();
    const ledger = createLedger(medium, instances === 1 ? life.clock : shared);
    const messenger = (model: (typeof platforms)["slack"]) => {
      const own = model.messengerOf(life);
      return variant.messenger?.(own, life) ?? own;
    };
    const engine = createEngine({
      clock: variant.clock?.(life.clock) ?? life.clock,
      sleep: life.sleep,
      ledger: variant.ledger?.(ledger, life) ?? ledger,
      messengers: { slack: messenger(platforms.slack), teams: messenger(platforms.teams) },
      words,
      wishes: async () => variant.wishes?.(coalition) ?? coalition.wishes(),
      changes: async (after) => coalition.changes.slice(after),
      subscriber: async () => ({ platform: "slack", installation: "T1", user: "U1" }),
      log: (level, event, { cause } = {}) => {
        if (level === "error" && cause && (cause as { code?: string }).code !== "STORE_UNAVAILABLE") {
          bugs.push(`${event}: ${(cause as Error).stack}`);
        }
      },
      timing: { ...TIMING, ...variant.timing },
    });
    const wakeIn = (from: number, to: number, then: () => void) =>
      life.reach(time.now() + random.between(from, to) * SECOND, then);
    let soon = false;
    const tick = async () => {
      await engine.wake().catch((error: Error) => bugs.push(String(error.stack)));
      // Nothing comes of waking often while there is nothing to do.
      if (soon || !disk.isBusy(time.now() + 60 * SECOND)) return;
      soon = true;
      wakeIn(5, 45, () => {
        soon = false;
        tick();
      });
    };
    /** Whatever is in flight, it is woken now and then. */
    const slowTick = () => {
      tick();
      wakeIn(60, 480, slowTick);
    };
    slowTick();
    const pause = () => {
      if (time.now() >= end) return;
      life.freeze(faults.freezeMs());
      life.reach(time.now() + random.between(0.1, 3) * HOUR, pause);
    };
    life.reach(time.now() + random.between(0.1, 3) * HOUR, pause);
    time.at(time.now() + faults.lifeMs(), () => {
      if (time.now() < end) life.kill();
    });
  }

  for (let machine = 0; machine < instances; machine++) boot(machine);
  await time.run(end + AFTER);
  const rows = medium ? [...medium.stored.occurrences.values()] : [];
  return check({ coalition, rows, messages: messages(), bugs, start: START, end });
}
