import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/paths.js";
import { EXTENSION_COMMANDS } from "../../src/platforms/teams/app/names.js";
import { load } from "./load.js";
import { round, section, table } from "./report.js";
import { quick } from "./settings.js";
import { percentile } from "./stats.js";
import type { TeamsBench } from "./teams-servers.js";

const COMMANDS = Object.keys(EXTENSION_COMMANDS);
const SEARCHES = 50;
const PROCESSES = quick ? 1 : 3;
const AGAIN = quick ? 2 : 10;

type Times = { first: number[]; again: number[] };

/** How long the first ten results of a search take: of searches that nobody made before in the process, and again. */
export async function measureExtension({ requests, start }: TeamsBench): Promise<void> {
  const { query } = await requests();
  const typed = searches();
  const searched: Times = { first: [], again: [] };
  const empty: Times = { first: [], again: [] };
  for (let i = 0; i < PROCESSES; i++) {
    const { port, stop } = await start("teams");
    const ask = async (command: string, text: string) => {
      const { p50 } = await load({ port, concurrency: 1, requests: 1, next: query(command, text) });
      return p50;
    };
    // The first request of a process also reads the keys.
    await ask("ask", "no such words");
    const round = async (times: "first" | "again") => {
      for (const command of COMMANDS) empty[times].push(await ask(command, ""));
      for (const [index, text] of typed.entries())
        searched[times].push(await ask(COMMANDS[index % COMMANDS.length] as string, text));
    };
    await round("first");
    for (let k = 0; k < AGAIN; k++) await round("again");
    await stop();
  }
  const row = (name: string, times: number[]) =>
    [name, percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)].map((cell) =>
      typeof cell === "string" ? cell : round(cell),
    );
  section(
    "Teams: the message extension",
    `${SEARCHES} searches of tests/questions/dev.json by the four commands in turn, the first ten results of each, one after the other, in ${PROCESSES} processes: first askings of a process, compilation in them, and ${AGAIN} more of each. From the request to the last byte, milliseconds (bar: under 200).`,
    table(
      ["", "p50", "p99", "slowest"],
      [
        row("search, first", searched.first),
        row("search, again", searched.again),
        row("nothing typed (themes), first", empty.first),
        row("nothing typed (themes), again", empty.again),
      ],
    ),
  );
}

/** Spread over the set, so that all three languages are in them. */
function searches(): string[] {
  const file = join(root, "tests/questions/dev.json");
  const all = (JSON.parse(readFileSync(file, "utf8")) as { question: string }[]).map(
    ({ question }) => question,
  );
  return Array.from({ length: SEARCHES }, (_, i) => all[Math.floor((i * all.length) / SEARCHES)] as string);
}
