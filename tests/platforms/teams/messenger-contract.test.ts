import type { FaultKind } from "../../../src/counterparts/teams/index.js";
import { runMessengerContract, type Wrong } from "../../contracts/messenger.js";
import { fromBot, startBot, TENANT, wordsIn } from "./bot.js";

const METHODS = { post: "activities.send", update: "activities.update", find: "activities.get" };
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
    const { teams, platform } = await startBot();
    const channel = teams.conversation("general")?.id ?? "";
    return {
      messenger: platform.messenger,
      place: { platform: "teams", installation: TENANT, channel, address: teams.serviceUrl },
      user: { platform: "teams", installation: TENANT, user: teams.person("ana")?.aadObjectId ?? "" },
      wrong: (what, how) => teams.fault({ method: METHODS[what], kind: KINDS[how], retryAfter: 7 }),
      leave: () => teams.stop(),
      attempts: () => teams.calls("activities.send").length,
      texts: () =>
        fromBot(teams, "general")
          .filter(({ id, thread }) => id === thread)
          .map(wordsIn),
      threadTexts: (thread) => teams.messages("general", { thread }).map(wordsIn),
      now: Date.now,
    };
  },
  skip: [
    {
      reason:
        "Teams lets a bot read nothing back without a wide permission, so every look says that it never can",
      tests: [
        "finds by its id what was posted though its answer was lost",
        ...["limited", "error", "cut", "page"].map(
          (how) => `never takes a history that it could not read for an empty one: ${how}`,
        ),
      ],
    },
  ],
});
