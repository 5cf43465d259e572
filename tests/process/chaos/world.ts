import { onTestFinished } from "vitest";
import type { Store } from "../../../src/core/ports.js";
import { type Message, type Slack, startSlack } from "../../../src/counterparts/slack/index.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import type { Random } from "../../simulation/random.js";
import type { PostgresServer } from "../../support/postgres/server.js";
import { type ClockStart, fastClock, machineTime } from "../shared/fast-clock.js";
import { type Asking, type Fate, startNetwork } from "../shared/network.js";
import { postsIn } from "../shared/verdict.js";
import { createWishes, type Owed, START } from "../shared/wishes.js";
import { createFastDatabase } from "./database.js";
import { EDITORS } from "./members.js";
import { createPairs } from "./pairs.js";
import type { Sizes } from "./plan.js";
import { startWire, type Wire } from "./wire.js";

const SECRETS = { signingSecret: "s", botToken: "xoxb-1", appToken: "xapp-1" };

/** All that is around the bots. */
export interface World {
  slack: Slack;
  store: Store;
  /** One for each slot. */
  wires: Wire[];
  clock: ClockStart;
  now(): number;
  owed: Owed[];
  posts(): Message[];
  /** What a process of a slot is given, by its name. */
  envOf(slot: number, name: string): Record<string, string>;
}

/** What all of them are given. */
export const ENV = {
  SLACK_SIGNING_SECRET: SECRETS.signingSecret,
  SLACK_BOT_TOKEN: SECRETS.botToken,
  APG_ADMINS: EDITORS.map((user) => `slack:T1:${user}`).join(","),
  DATABASE_POOL: "6",
};

/** @param arrives is told of each request that Slack gets */
export async function createWorld(
  random: Random,
  { bots, minutes, perMinute }: Sizes,
  scale: number,
  server: PostgresServer,
  decide: (asking: Asking) => Fate,
  arrives: (asking: Asking) => void,
): Promise<World> {
  const clock: ClockStart = { wall: START, machine: machineTime(), scale };
  const { now } = fastClock(clock);
  const slack = await startSlack({ ...SECRETS, clock: { now }, answerWithinMs: 12_000 });
  const network = await startNetwork(slack.origin, now, decide, arrives);
  slack.route.through = network.origin;
  const url = await createFastDatabase(server, clock);
  const store = await openPostgresStore({ url, pool: 2, clock: fastClock(clock) });
  const wires = await Promise.all(Array.from({ length: bots }, () => startWire(url)));
  onTestFinished(async () => {
    await store.close().catch(() => {});
    await Promise.all([...wires, network, slack].map((one) => one.stop()));
  });
  const wishes = createWishes(random, minutes, perMinute);
  const dates = wishes.changes.flatMap(({ state }) => (state.kind === "date" ? [state.value.reference] : []));
  const pairs = createPairs(minutes, dates);
  for (const id of [...wishes.channels, ...pairs.channels]) slack.setChannel({ id });
  await store.append([...wishes.changes, ...pairs.changes]);
  return {
    ...{ slack, store, wires, clock, now },
    owed: [...wishes.owed, ...pairs.owed],
    posts: () => postsIn(slack),
    envOf: (slot, name) => ({
      DATABASE_URL: (wires[slot] as Wire).url,
      SLACK_API_URL: `${network.origin}/${name}/api/`,
    }),
  };
}
