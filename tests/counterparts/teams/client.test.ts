import { describe, expect, it } from "vitest";
import { REGISTRATION, teamsForTest, teamsWithBot } from "./support.js";

const BOT = { id: `28:${REGISTRATION.appId}`, name: "APG" };

describe("what people write", () => {
  it("reaches the bot with all that Teams sends", async () => {
    const { teams, heard } = await teamsWithBot();
    const { status, sent } = await teams.message({ user: "ana", text: "recs migration" });
    expect(status).toBe(200);
    const ana = teams.person("ana");
    expect(heard[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(heard[0]?.headers.authorization).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
    expect(heard[0]?.body).toMatchObject({
      type: "message",
      id: sent?.id,
      text: "recs migration",
      channelId: "msteams",
      serviceUrl: teams.serviceUrl,
      from: { id: ana?.id, aadObjectId: ana?.aadObjectId, name: "Ana" },
      recipient: BOT,
      conversation: { conversationType: "personal", tenantId: REGISTRATION.tenant },
      channelData: { tenant: { id: REGISTRATION.tenant } },
      locale: "en-US",
      entities: [{ type: "clientInfo", platform: "Web" }],
    });
    expect(heard[0]?.body.conversation.id).toMatch(/^a:1/);
    expect(heard[0]?.body.conversation).not.toHaveProperty("isGroup");
    expect(Date.parse(heard[0]?.body.timestamp)).toBe(Date.parse(heard[0]?.body.localTimestamp));
  });

  it("mentions the bot in a new post of a channel, and in its thread", async () => {
    const { teams, heard } = await teamsWithBot();
    const { sent } = await teams.mention({ user: "ana", conversation: "general", text: "recs" });
    await teams.mention({ user: "ana", conversation: "general", text: "facts", thread: sent?.id });
    const general = teams.conversation("general")?.id;
    expect(general).toMatch(/^19:[0-9a-f]{32}@thread\.tacv2$/);
    for (const { body } of heard) {
      expect(body).toMatchObject({
        conversation: { id: `${general};messageid=${sent?.id}`, conversationType: "channel", isGroup: true },
        channelData: { channel: { id: general }, team: { name: "Team" } },
      });
      expect(body.entities[0]).toEqual({ type: "mention", text: "<at>APG</at>", mentioned: BOT });
    }
    expect(heard.map(({ body }) => body.text)).toEqual(["<at>APG</at> recs", "<at>APG</at> facts"]);
    expect(heard[0]?.body.id).toBe(sent?.id);
    expect(teams.messages("general", { thread: sent?.id })).toHaveLength(2);
  });

  it("mentions people beside the bot, by the ids that the bot knows them by", async () => {
    const { teams, heard } = await teamsWithBot();
    const { id } = teams.setPerson({ key: "bo", name: "Bo" });
    teams.setConversation({ key: "group", members: ["ana", "bo"] });
    const given = { user: "ana", conversation: "group", text: "role take <at>Bo</at>", mentions: ["bo"] };
    await teams.mention(given);
    await teams.slash(given);
    const bo = { type: "mention", text: "<at>Bo</at>", mentioned: { id, name: "Bo" } };
    const named = heard.map(({ body }) =>
      body.entities.filter(({ type }: { type: string }) => type === "mention"),
    );
    expect(named).toEqual([[{ type: "mention", text: "<at>APG</at>", mentioned: BOT }, bo], [bo]]);
    await expect(teams.mention({ ...given, mentions: ["eve"] })).rejects.toThrow("eve");
  });

  it.each([
    ["group", /^19:[0-9a-f]{32}@thread\.v2$/, false],
    ["meeting", /^19:meeting_[\w-]+@thread\.v2$/, true],
  ])("mentions the bot in the %s chat", async (conversation, id, meeting) => {
    const { teams, heard } = await teamsWithBot();
    await teams.mention({ user: "ana", conversation, text: "recs" });
    const [{ body }] = heard as [(typeof heard)[0]];
    expect(body.conversation).toMatchObject({ conversationType: "groupChat", isGroup: true });
    expect(body.conversation.id).toMatch(id);
    expect("meeting" in body.channelData).toBe(meeting);
    expect(body.channelData).not.toHaveProperty("team");
  });

  it("stands there without a word to the bot where it is none of its business", async () => {
    const { teams, heard } = await teamsWithBot();
    const { thread } = teams.write({ user: "ana", conversation: "general", text: "lunch?" });
    teams.write({ user: "ana", conversation: "general", text: "yes", thread });
    expect(teams.messages("general", { thread }).map(({ text }) => text)).toEqual(["lunch?", "yes"]);
    expect(() => teams.write({ user: "ana", conversation: "personal:ana", text: "x" })).toThrow("personal");
    expect(heard).toEqual([]);
  });

  it("targets the bot with a slash command that nobody else sees", async () => {
    const { teams, heard } = await teamsWithBot();
    teams.setPerson({ key: "bo" });
    await teams.slash({ user: "ana", conversation: "group", text: "recs migration" });
    expect(heard[0]?.body).toMatchObject({ text: "recs migration", recipient: { ...BOT, isTargeted: true } });
    expect(heard[0]?.body.entities).toMatchObject([{ type: "clientInfo" }]);
    expect(teams.messages("group", { as: "ana" })).toMatchObject([{ targeted: "ana", from: "ana" }]);
    expect(teams.messages("group", { as: "bo" })).toEqual([]);
    expect(teams.messages("group")).toEqual([]);
  });

  it("is not told to a bot that is not there, nor targeted where all is private", async () => {
    const teams = await teamsForTest();
    teams.setConversation({ key: "group", bot: false });
    const there = { user: "ana", text: "x" };
    await expect(teams.mention({ ...there, conversation: "group" })).rejects.toThrow("not in group");
    const { id } = teams.personalChat("ana");
    await expect(teams.slash({ ...there, conversation: id })).rejects.toThrow("personal chat");
    await expect(teams.message(there)).rejects.toThrow("no target");
  });

  it("is written and read by those alone who are there", async () => {
    const { teams } = await teamsWithBot();
    teams.setPerson({ key: "bo" });
    teams.setConversation({ key: "group", members: ["ana"] });
    const { sent } = await teams.mention({ user: "ana", conversation: "group", text: "x" });
    expect(teams.messages("group", { as: "ana" })).toEqual([sent]);
    expect(teams.messages("group", { as: "bo" })).toEqual([]);
    const mention = teams.mention({ user: "bo", conversation: "group", text: "x" });
    await expect(mention).rejects.toThrow("bo is not in group");
    const peek = teams.query({ user: "bo", conversation: "personal:ana", command: "recs" });
    await expect(peek).rejects.toThrow("bo is not in personal:ana");
  });

  it("can be edited and reacted to", async () => {
    const { teams, heard } = await teamsWithBot();
    const { sent } = await teams.mention({ user: "ana", conversation: "group", text: "recs" });
    if (!sent) throw new Error("nothing sent");
    await teams.edit({ user: "ana", message: sent, text: "facts" });
    await teams.react({ user: "ana", message: sent, reaction: "like" });
    await teams.react({ user: "ana", message: sent, reaction: "like", remove: true });
    expect(heard.slice(1).map(({ body }) => body)).toMatchObject([
      {
        type: "messageUpdate",
        id: sent.id,
        text: "<at>APG</at> facts",
        channelData: { eventType: "editMessage" },
      },
      { type: "messageReaction", replyToId: sent.id, reactionsAdded: [{ type: "like" }] },
      { type: "messageReaction", replyToId: sent.id, reactionsRemoved: [{ type: "like" }] },
    ]);
    expect(teams.current(sent)).toMatchObject({ text: "<at>APG</at> facts", edited: true, reactions: [] });
  });
});

describe("installing", () => {
  it.each(["general", undefined])("is told twice (%s)", async (conversation) => {
    const { teams, heard } = await teamsWithBot();
    const somewhere = { user: "ana", ...(conversation && { conversation }) };
    await teams.uninstall(somewhere);
    const place = conversation ?? `personal:ana`;
    expect(teams.conversation(place)?.bot).toBe(false);
    await teams.install(somewhere);
    expect(teams.conversation(place)?.bot).toBe(true);
    expect(heard.map(({ body }) => body)).toMatchObject([
      { type: "conversationUpdate", membersRemoved: [{ id: BOT.id }] },
      { type: "installationUpdate", action: "remove" },
      { type: "conversationUpdate", membersAdded: [{ id: BOT.id }] },
      { type: "installationUpdate", action: "add" },
    ]);
  });
});

describe("any activity", () => {
  it("is sent as it stands over what every one carries", async () => {
    const { teams, heard } = await teamsWithBot();
    const activity = { type: "event", name: "x", locale: undefined };
    await teams.activity({ user: "ana", conversation: "group", activity });
    expect(heard[0]?.body).toMatchObject({ type: "event", name: "x", channelId: "msteams" });
    expect(heard[0]?.body).not.toHaveProperty("locale");
  });

  it("comes again under the same id", async () => {
    const { teams, heard } = await teamsWithBot();
    const first = await teams.message({ user: "ana", text: "once" });
    await teams.resend(first);
    expect(heard[1]?.body).toEqual(heard[0]?.body);
  });

  it.each([
    ["silence", "timeout"],
    ["cut", "ECONNRESET"],
    [{ status: 500 }, "http_500"],
  ] as const)("that fails on %j says %s", async (reply, failure) => {
    const within = reply === "silence" ? { answerWithinMs: 1 } : {};
    const { teams } = await teamsWithBot(() => reply, within);
    expect(await teams.message({ user: "ana", text: "x" })).toMatchObject({ failure });
  });
});
