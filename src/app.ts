import type { Config } from "./config.js";
import { createLibrary } from "./content/library.js";
import { loadContent } from "./content/load.js";
import { createQuotes } from "./content/quotes.js";
import { createCurrent } from "./core/added/current.js";
import type { CommandTable } from "./core/command.js";
import { createDispatch, type Dispatch } from "./core/dispatch.js";
import { createKnowledge, type Knowledge } from "./core/knowledge.js";
import type { Library } from "./core/library.js";
import type { Clock, Log, Store } from "./core/ports.js";
import { createSearch } from "./core/search/create.js";
import type { Search } from "./core/search/search.js";
import type { Content } from "./core/vocabulary.js";
import { dayAt } from "./i18n/days.js";
import { loadCommands } from "./load-commands.js";
import { createLog } from "./log.js";
import { openStore } from "./open-store.js";
import { commandsDir, seedsDir } from "./paths.js";
import { createReminders } from "./reminders/create.js";
import type { RunningReminders } from "./reminders/running.js";
import { systemClock } from "./stores/clock.js";

export interface App {
  config: Config;
  dispatch: Dispatch;
  /** The content with what members have added. */
  knowledge: Knowledge;
  /** The documents' content alone. */
  library: Library;
  commands: CommandTable;
  store: Store;
  reminders: RunningReminders;
  clock: Clock;
  log: Log;
  close(): Promise<void>;
}

/** What stays as it is while a process runs, its index included. */
export type Base = Pick<App, "library" | "commands">;

export interface Parts {
  store: Store;
  clock: Clock;
  log: Log;
  /** Of another app of this process: it was read and checked already. */
  base: Base;
  /** Resolves after some milliseconds of the clock. */
  sleep(ms: number): Promise<void>;
}

/** The index takes longest of all at a start, and a command with a name does without it: made when first asked for. */
function lazySearch(content: Content): Search {
  let search: Search | undefined;
  const made = () => {
    search ??= createSearch(content);
    return search;
  };
  return { knows: (word) => made().knows(word), query: (words, options) => made().query(words, options) };
}

async function readBase(config: Config, log: Log): Promise<Base> {
  const content = loadContent(seedsDir);
  const commands = await loadCommands(commandsDir);
  const quotes = await createQuotes(config.dataDir, content.documents);
  for (const problem of quotes.problems) log("warn", "imported text is not quoted", { ...problem });
  const library = createLibrary(content, { search: lazySearch(content), quote: quotes.quote });
  return { library, commands };
}

/** Everything wired, nothing listening: what the process, the terminal, tests and the page start from. */
export async function build(config: Config, parts: Partial<Parts> = {}): Promise<App> {
  const log = parts.log ?? createLog(config.logLevel);
  const clock = parts.clock ?? systemClock;
  const { library, commands } = parts.base ?? (await readBase(config, log));
  const store = parts.store ?? (await openStore(config, { clock, log }));
  const makeLibrary = (all: Content) => createLibrary(all, { search: lazySearch(all), quote: library.quote });
  const { timeZone } = config;
  const knowledge = createKnowledge({ library, current: createCurrent(store), makeLibrary, timeZone });
  const reminders = createReminders({ knowledge, commands, store, clock, timeZone, log, sleep: parts.sleep });
  const dispatch = createDispatch({
    knowledge,
    commands,
    store,
    reminders,
    log,
    defaultLanguage: config.language,
    now: clock.now,
    today: () => dayAt(clock.now(), timeZone),
    timeZone,
    admins: config.admins,
  });
  return {
    config,
    dispatch,
    knowledge,
    library,
    commands,
    store,
    reminders,
    clock,
    log,
    close: () => store.close(),
  };
}
