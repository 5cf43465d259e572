import type { App } from "./app.js";
import type { Messenger } from "./core/messenger.js";
import { createNeedsRights } from "./core/needs.js";
import type { Platform } from "./core/ports.js";
import type { PlaceChange } from "./platforms/shared/place-change.js";
import type { Handle } from "./server.js";

/** A platform as the process runs it. */
export interface RunningPlatform {
  name: Platform;
  /** Posts to its channels; undefined where it cannot. */
  messenger?: Messenger;
  /** Takes its requests from the shared port; undefined where it connects outwards. */
  handle?: Handle;
  start(): Promise<void>;
  ready(): boolean;
  /** Resolves when the answers in flight are out. */
  stop(): Promise<void>;
  /** How many answers are in flight, where it can tell. */
  inFlight?(): number;
}

/** Makes each configured platform. Its SDK is imported only here and only then: it costs 150 ms and 70 MB. */
export async function createPlatforms(app: App): Promise<RunningPlatform[]> {
  const platforms: RunningPlatform[] = [];
  // What was lost tells so at the next post; what came back is posted to at once.
  const onPlace = (platform: Platform) => (change: PlaceChange) => {
    const { state, installation, channel } = change;
    if (state === "back") void app.reminders.unblock({ platform, installation, channel });
  };
  if (app.config.slack) {
    const { createSlackPlatform } = await import("./platforms/slack/index.js");
    const { dispatch, clock, log, config } = app;
    const { requests } = app.store;
    platforms.push({
      name: "slack",
      ...(await createSlackPlatform({
        config: app.config.slack,
        dispatch,
        admins: config.admins,
        needsRights: createNeedsRights(app.commands),
        onPlace: onPlace("slack"),
        requests,
        clock,
        log,
      })),
    });
  }
  if (app.config.teams) {
    const { createTeamsPlatform } = await import("./platforms/teams/index.js");
    const { dispatch, clock, log, config } = app;
    const needsRights = createNeedsRights(app.commands);
    const options = { config: app.config.teams, dispatch, admins: config.admins, needsRights, clock, log };
    platforms.push({
      name: "teams",
      ...createTeamsPlatform({ ...options, onPlace: onPlace("teams"), requests: app.store.requests }),
    });
  }
  return platforms;
}
