import type { FaultKind } from "../../../src/counterparts/slack/index.js";
import { runMessengerContract, type Wrong } from "../../contracts/messenger.js";
import { wordsIn } from "./bot.js";
import { ANA, bench, C1 } from "./messenger-bench.js";

const METHODS = { post: "chat.postMessage", update: "chat.update", find: "conversations.history" };
const KINDS: Record<Wrong, FaultKind> = {
  lost: "accepted_but_lost",
  cut: "reset",
  error: "server_error",
  page: "not_json",
  limited: "rate_limited",
  removed: { error: "not_in_channel" },
  gone: { error: "edit_window_closed" },
};

runMessengerContract({
  name: "Slack",
  stage: async () => {
    const { slack, messenger, clock } = await bench();
    return {
      messenger,
      place: C1,
      user: ANA,
      wrong: (what, how) => slack.fault({ method: METHODS[what], kind: KINDS[how], retryAfter: 7 }),
      leave: () => slack.stop(),
      attempts: () => slack.calls("chat.postMessage").length,
      texts: () =>
        slack
          .messages("C1")
          .filter(({ thread_ts }) => !thread_ts)
          .map(wordsIn),
      threadTexts: (thread) => slack.messages("C1", thread).map(wordsIn),
      now: clock.now,
    };
  },
});
