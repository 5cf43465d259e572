import type { App } from "./app.js";
import type { RunningPlatform } from "./platforms.js";
import { createHttpServer, type Handle, listen, STOPPING } from "./server.js";
import { createStop, DRAIN } from "./stop.js";

/** What else answers on the port: the local page. */
export interface Beside {
  handle: Handle;
  /** Ends at once what would hold a stop up; what else it does is not waited for. Never rejects. */
  close(): void;
}

/** A process that serves. */
export interface Serving {
  port: number;
  /** Ends the process as SIGTERM and SIGINT do. */
  stop(): Promise<void>;
}

/**
 * Serves the platforms on the configured port and posts what is owed, until SIGTERM or SIGINT ends the process.
 * @throws ApgError CONFIG_INVALID where the port cannot be had, or a platform does not take what is configured;
 * STORE_UNAVAILABLE where what members added cannot be read
 */
export async function serve(
  app: App,
  platforms: readonly RunningPlatform[],
  beside?: Beside,
): Promise<Serving> {
  const { config, reminders, log } = app;
  // Answers go on without the store, but not without what members added: nobody is answered before that is known.
  await app.knowledge.read();
  let stopping = false;
  const unready = () =>
    stopping ? STOPPING : (platforms.find((platform) => !platform.ready())?.name ?? reminders.fault());
  const handles = [...platforms, ...(beside ? [beside] : [])].flatMap(({ handle }) =>
    handle ? [handle] : [],
  );
  const server = createHttpServer(handles, unready, log);
  const drain = config.database ? DRAIN : 0;
  const end = createStop({ server, platforms, reminders, close: () => app.close(), drain, log });
  const stop = async () => {
    stopping = true;
    beside?.close();
    process.exit(await end());
  };
  // Not once: npm hands on what the terminal sent to the whole group, and a second signal would kill.
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const port = await listen(server, config.port, config.host);
  await Promise.all(platforms.map((platform) => platform.start()));
  reminders.start(platforms);
  log("info", "listening", { host: config.host, port, platforms: platforms.map(({ name }) => name) });
  return { port, stop };
}
