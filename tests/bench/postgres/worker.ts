/**
 * One of several processes that work the same queue off. Its arguments: the contender's place in the list, the database.
 * Says when it is ready, begins when it is told to, says how many jobs it has handled, and ends when it is told to.
 */
import { once } from "node:events";
import { CONTENDERS } from "./contenders.js";

export type Said = "ready" | { handled: number } | { cpu: number };

/** More often would cost as much as the jobs. */
const TOLD_EVERY = 10;

const [place, url = ""] = process.argv.slice(2);
const contender = CONTENDERS[Number(place)];
if (!contender) throw new Error(`no contender ${place}`);
const say = (said: Said) => process.send?.(said);

let handled = 0;
say("ready");
await once(process, "message");
const before = process.cpuUsage();
const stop = await contender.work(url, (count) => {
  handled += count;
});
const telling = setInterval(() => {
  if (handled > 0) say({ handled });
  handled = 0;
}, TOLD_EVERY);
await once(process, "message");
clearInterval(telling);
await stop();
const { user, system } = process.cpuUsage(before);
say({ cpu: user + system });
process.disconnect();
