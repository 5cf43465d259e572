import type { App } from "./app.js";
import type { RunningPlatform } from "./platforms.js";
import { createHttpServer, listen } from "./server.js";
import { createStop } from "./stop.js";

/**
 * Serves the platforms on the configured port and posts what is owed, until SIGTERM or SIGINT ends the process.
 * @returns ends the process as those do
 * @throws ApgError CONFIG_INVALID where the port cannot be had, or a platform does not take what is configured
 */
export async function serve(app: App, platforms: readonly RunningPlatform[]): Promise<() => Promise<void>> {
  const { config, reminders, log } = app;
  let stopping = false;
  const unready = () =>
    stopping ? "stopping" : (platforms.find((platform) => !platform.ready())?.name ?? reminders.fault());
  const handles = platforms.flatMap(({ handle }) => (handle ? [handle] : []));
  const server = createHttpServer(handles, unready, log);
  const end = createStop({ server, platforms, reminders, close: () => app.close(), log });
  const stop = async () => {
    stopping = true;
    process.exit(await end());
  };
  // Not once: npm hands on what the terminal sent to the whole group, and a second signal would kill.
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const port = await listen(server, config.port, config.host);
  await Promise.all(platforms.map((platform) => platform.start()));
  reminders.start(platforms);
  log("info", "listening", { host: config.host, port, platforms: platforms.map(({ name }) => name) });
  return stop;
}
