import { beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import type { Command } from "../../src/core/command.js";
import { actionOf } from "../../src/core/commands.js";
import { firstWord } from "../../src/core/line.js";
import type { Reply } from "../../src/core/reply.js";
import { plain, recordsOf } from "../../src/core/reply.js";
import { can } from "../../src/core/rights.js";
import { LANGUAGES, type Language } from "../../src/i18n/language.js";
import { loadCommands } from "../../src/load-commands.js";
import { commandsDir } from "../../src/paths.js";
import { lettersOf } from "../contracts/renderer.js";
import { app, member } from "../support/app.js";
import { startBot as startSlackBot, wordsIn as wordsInSlack } from "./slack/bot.js";
import { fromBot, startBot as startTeamsBot, wordsIn as wordsInTeams } from "./teams/bot.js";

const anybody: Caller = { platform: "slack", installation: "T1", user: "U1", role: "reader" };

/** Every command with every example that its file gives, in the language of the example. */
const { list } = await loadCommands(commandsDir);
const table = list
  .flatMap((command) =>
    LANGUAGES.map((language) => [command.name, language, readable(command, language)] as const),
  )
  .filter(([, , lines]) => lines.length > 0);

/** Those that anybody may type: a refusal names who was refused, and that is somebody else on each platform. */
function readable(command: Command, language: Language): string[] {
  return command.examples[language].filter((line) => can(anybody, actionOf(command, firstWord(line).rest)));
}

/** What must be read on a first page, whatever the platform: the title and how the first record says where it stands. */
function essentials(reply: Reply): string[] {
  const [first] = recordsOf(reply);
  const record = first
    ? [first.headline, first.citation ?? "", ...(first.body ? [plain(first.body)] : [])]
    : [];
  return [reply.title, ...record].map(lettersOf);
}

// The index is made once, and takes longer than a platform waits where much else runs.
beforeAll(() => void app.library.search.knows(""));

describe("every command, through Slack and through Teams", () => {
  it.each(table)("%s (%s) gives the same answer on both", async (_name, language, lines) => {
    const replies: Reply[] = [];
    // The same person on both: some answers are of who asks alone.
    const dispatch: typeof app.dispatch = async (line, _caller, fixed) => {
      const reply = await app.dispatch(line, { ...member, role: "admin" }, { ...fixed, language });
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
