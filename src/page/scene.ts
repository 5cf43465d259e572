import { createFaults, type Faults } from "./faults.js";
import { type SlackDoings, slackDoings } from "./slack-doings.js";
import { type Stage, type StageOptions, startStage } from "./stage.js";
import { type TeamsDoings, teamsDoings } from "./teams-doings.js";

/** A stage with what can be done on it. */
export interface Scene extends Stage, SlackDoings, TeamsDoings {
  faults: Faults;
  /** Nothing was done on it yet. */
  fresh: boolean;
}

export async function createScene(options: StageOptions): Promise<Scene> {
  const stage = await startStage(options);
  const doings = { ...slackDoings(stage.slack), ...teamsDoings(stage.teams) };
  return { ...stage, ...doings, faults: createFaults(stage), fresh: true };
}
