import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/core/reply.js";
import { plain, recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { loadCommands } from "../../src/load-commands.js";
import { commandsDir } from "../../src/paths.js";
import { lettersOf } from "../contracts/renderer.js";
import { app } from "../support/app.js";
import { startBot as startSlackBot, wordsIn as wordsInSlack } from "./slack/bot.js";
import { fromBot, startBot as startTeamsBot, wordsIn as wordsInTeams } from "./teams/bot.js";

/** Every command with every example that its file gives, in the language of the example. */
const { list } = await loadCommands(commandsDir);
const table = list.flatMap(({ name, examples }) =>
  LANGUAGES.map((language) => [name, language, examples[language]] as const),
);

/** What must be read on a first page, whatever the platform: the title and how the first record says where it stands. */
function essentials(reply: Reply): string[] {
  const [first] = recordsOf(reply);
  const record = first
    ? [first.headline, first.citation ?? "", ...(first.body ? [plain(first.body)] : [])]
    : [];
  return [reply.title, ...record].map(lettersOf);
}

describe("every command, through Slack and through Teams", () => {
  it.each(table)("%s (%s) gives the same answer on both", async (_name, language, lines) => {
    const replies: Reply[] = [];
    const dispatch: typeof app.dispatch = async (line, caller, fixed) => {
      const reply = await app.dispatch(line, caller, { ...fixed, language });
      replies.push(reply);
      return reply;
    };
    const { slack } = await startSlackBot({ dispatch });
    const { teams } = await startTeamsBot({ dispatch });
    for (const line of lines) {
      const { shown } = await slack.command({ user: "U1", channel: "C1", text: line });
      await teams.message({ user: "ana", text: line });
      const answer = fromBot(teams, "personal:ana").at(-1);
      const [inSlack, inTeams] = replies.splice(0);
      expect({ ...inTeams, line }).toEqual({ ...inSlack, line });
      for (const words of essentials(inTeams as Reply)) {
        expect(lettersOf(wordsInSlack(shown))).toContain(words);
        expect(lettersOf(wordsInTeams(answer))).toContain(words);
      }
    }
    expect(teams.violations()).toEqual([]);
  });
});
