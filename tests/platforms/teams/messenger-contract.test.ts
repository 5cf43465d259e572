import type { FaultKind } from "../../../src/counterparts/teams/index.js";
import { runMessengerContract, type Wrong } from "../../contracts/messenger.js";
import { startBot, TENANT, wordsIn } from "./bot.js";

const METHODS = { post: "activities.send", update: "activities.update", find: "none" };
const KINDS: Record<Wrong, FaultKind> = {
  lost: "accepted_but_lost",
  cut: "reset",
  error: "server_error",
  page: "not_json",
  limited: "rate_limited",
  removed: { error: "BotNotInConversationRoster" },
  gone: { error: "ActivityNotFoundInConversation" },
};

runMessengerContract({
  name: "Teams",
  stage: async () => {
    const { teams, platform, clock } = await startBot();
    const { id: channel = "" } = teams.conversation("general") ?? {};
    const { aadObjectId: user = "" } = teams.person("ana") ?? {};
    const whose = { platform: "teams" as const, installation: TENANT };
    return {
      messenger: platform.messenger,
      place: { ...whose, channel, address: teams.serviceUrl },
      user: { ...whose, user },
      wrong: (what, how) => teams.fault({ method: METHODS[what], kind: KINDS[how], retryAfter: 7 }),
      leave: () => teams.stop(),
      attempts: () => teams.calls("activities.send").length,
      texts: () =>
        teams
          .messages("general")
          .filter(({ id, thread }) => thread === id)
          .map(wordsIn),
      threadTexts: (thread) => teams.messages("general", { thread }).map(wordsIn),
      now: clock.now,
    };
  },
  skip: [
    {
      reason: "Teams lets a bot read nothing back",
      tests: [
        "finds by its id what was posted though its answer was lost",
        ...["limited", "error", "cut", "page"].map(
          (how) => `never takes a history that it could not read for an empty one: ${how}`,
        ),
      ],
    },
  ],
});
