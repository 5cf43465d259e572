import { describe, expect, it } from "vitest";
import { createNeedsRights } from "../../src/core/needs.js";
import { appForTest } from "../support/app.js";
import * as inSlack from "./slack/bot.js";
import * as inTeams from "./teams/bot.js";

describe("a role given by a mention", () => {
  it.each(["<@U2|luc>", "<@U2>"])("in Slack goes to the id in it: %s", async (mention) => {
    const { dispatch, store } = await appForTest();
    const bot = await inSlack.startBot({
      dispatch,
      admins: [{ platform: "slack", installation: "T1", user: "U1" }],
    });
    const text = `role give editor ${mention}`;
    await bot.slack.command({ user: "U1", channel: "C1", text });
    await bot.slack.mention({ user: "U1", channel: "C1", text });
    await expect.poll(() => store.head()).toBe(2);
    for (const { subject } of await store.changes(0)) expect(subject).toBe("role:slack:T1:U2");
  });

  it("in Teams goes to their id in the directory, which the roster tells", async () => {
    const { dispatch, commands, store } = await appForTest();
    const admin = { platform: "teams", installation: inTeams.TENANT, user: "" };
    const bot = await inTeams.startBot({
      dispatch,
      needsRights: createNeedsRights(commands),
      admins: [admin],
    });
    const { teams } = bot;
    admin.user = teams.person("ana")?.aadObjectId ?? "";
    teams.setPerson({ key: "luc", name: "Luc Roy" });
    const luc = teams.person("luc");
    const give = async () => {
      const entity = (id: unknown, text: string) => ({ type: "mention", text, mentioned: { id } });
      const activity = {
        type: "message",
        text: "<at>APG</at> role give editor <at>Luc Roy</at>",
        entities: [entity(`28:${inTeams.APP.appId}`, "<at>APG</at>"), entity(luc?.id, "<at>Luc Roy</at>")],
      };
      await teams.activity({ user: "ana", conversation: "general", activity });
      return inTeams.wordsIn(inTeams.fromBot(teams, "general", "ana").at(-1));
    };
    teams.fault({ method: "members.get", kind: "server_error", times: 2 });
    expect(await give()).toContain("did not say just now who Luc Roy is");
    teams.faults.clear();
    await give();
    expect((await store.changes(0)).map(({ state }) => state.value)).toMatchObject([
      { user: { installation: inTeams.TENANT, user: luc?.aadObjectId?.toLowerCase() }, role: "editor" },
    ]);
  });
});
