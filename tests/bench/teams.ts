/** Messages a second in personal chats, answered through the whole path, beside the peers; and the message extension. */
import type { Child } from "./child.js";
import { compare, HEAD, RATIO_HEAD } from "./compare.js";
import { measureExtension } from "./extension.js";
import { section, table, thousands } from "./report.js";
import { LINE } from "./request.js";
import { quick, ROUND_MS, ROUNDS } from "./settings.js";
import { createTeamsBench, TEAMS_TITLES, type TeamsServerName } from "./teams-servers.js";

const NAMES: TeamsServerName[] = ["teams", "botbuilder", "teams-bare"];
/** More than any server keeps: none is met again before it is forgotten. */
const TOKENS = quick ? 500 : 5_000;

const bench = await createTeamsBench();
const servers = new Map<TeamsServerName, Child>();
for (const name of NAMES) servers.set(name, await bench.start(name));
let sent = (await bench.posted()).count;
const counted = (next: () => Buffer) => () => {
  sent += 1;
  return next();
};
const beside = { servers, titles: TEAMS_TITLES, bot: "teams", peer: "botbuilder" } as const;
const one = await compare({ ...beside, next: counted((await bench.requests()).message(LINE)) });
const many = await compare({
  ...beside,
  concurrency: [10],
  next: counted((await bench.requests(TOKENS)).message(LINE)),
});
// Every server answers 200 also where its post has failed.
const { count } = await bench.posted();
if (count !== sent) throw new Error(`${sent} messages, ${count} posts`);
for (const child of servers.values()) await child.stop();

const { bytes, card } = bench.answer;
section(
  "Teams: a message in a personal chat and its answer",
  `A post of ${thousands(bytes)} bytes, the card ${thousands(card)} of them; medians of ${ROUNDS} interleaved rounds of ${ROUND_MS / 1000} s.`,
  table(HEAD, one.rows),
  "This bot divided by stock botbuilder, median over rounds:",
  table(RATIO_HEAD, one.ratios),
  `The same where no token comes twice (${thousands(TOKENS)} in turn); Teams sends one for many requests:`,
  table(HEAD, many.rows),
  table(RATIO_HEAD, many.ratios),
);
await measureExtension(bench);
await bench.close();
