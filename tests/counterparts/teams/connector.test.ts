import { describe, expect, it } from "vitest";
import { manualClock } from "../../../src/counterparts/clock.js";
import { citing, claim, many } from "./examples.js";
import { activitiesOf, card, connector, teamsForTest, teamsWithBot, withCard } from "./support.js";

const text = (words: string, more: object = {}) => ({ type: "message", text: words, ...more });

const doubled = { entities: [...citing("x").entities, ...citing("x").entities] };

describe("sending", () => {
  it("posts, replies, replaces and takes back", async () => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    const path = activitiesOf(teams, "group");
    const first = await call("POST", path, text("one"));
    expect(first).toEqual({ status: 201, body: { id: expect.stringMatching(/^\d{13}$/) } });
    const { body } = await call("POST", `${path}/${first.body.id}`, text("two"));
    expect(await call("PUT", `${path}/${body.id}`, text("three"))).toEqual({ status: 200, body });
    expect(teams.messages("group")).toMatchObject([
      { id: first.body.id, text: "one", from: "bot", edited: false },
      { id: body.id, text: "three", replyToId: first.body.id, edited: true },
    ]);
    expect(await call("DELETE", `${path}/${body.id}`)).toEqual({ status: 200, body: undefined });
    expect(teams.messages("group")).toHaveLength(1);
    expect(teams.calls().map(({ method, status }) => [method, status])).toEqual([
      ["token", 200],
      ["activities.send", 201],
      ["activities.send", 201],
      ["activities.update", 200],
      ["activities.delete", 200],
    ]);
  });

  it("stays in the thread that the conversation's id names, and begins one without", async () => {
    const { teams } = await teamsWithBot();
    const call = await connector(teams);
    const { sent } = await teams.mention({ user: "ana", conversation: "general", text: "x" });
    await call("POST", activitiesOf(teams, "general", sent?.id), text("in it"));
    await call("POST", `${activitiesOf(teams, "general")}/${sent?.id}`, text("in it too"));
    const { body } = await call("POST", activitiesOf(teams, "general"), text("new"));
    expect(teams.messages("general").map(({ thread }) => thread)).toEqual([
      sent?.id,
      sent?.id,
      sent?.id,
      body.id,
    ]);
  });

  it("shows that the bot is typing, and files nothing", async () => {
    const teams = await teamsForTest();
    const seen: string[] = [];
    teams.on("change", ({ type }) => seen.push(type));
    expect(
      (await (await connector(teams))("POST", activitiesOf(teams, "group"), { type: "typing" })).status,
    ).toBe(201);
    expect(seen).toContain("typing");
    expect(teams.messages("group")).toEqual([]);
  });
});

describe("a targeted message", () => {
  const start = async () => {
    const clock = manualClock();
    const { teams, heard } = await teamsWithBot(undefined, { clock });
    teams.setPerson({ key: "bo" });
    const recipient = { id: teams.person("ana")?.id };
    const call = await connector(teams);
    const path = activitiesOf(teams, "group");
    return { clock, teams, heard, recipient, path, call };
  };
  const targeted = "?isTargetedActivity=true";

  it("is seen by its recipient alone, and changed and deleted as targeted only", async () => {
    const { teams, recipient, path, call } = await start();
    const { status, body } = await call("POST", path + targeted, text("secret", { recipient }));
    expect(status).toBe(201);
    expect(teams.messages("group")).toEqual([]);
    expect(teams.messages("group", { as: "bo" })).toEqual([]);
    expect(teams.messages("group", { as: "ana" })).toMatchObject([{ text: "secret", targeted: "ana" }]);
    const at = `${path}/${body.id}`;
    expect((await call("PUT", at, text("x"))).status).toBe(400);
    expect((await call("PUT", at + targeted, text("x", { recipient }))).body.error.code).toBe("BadArgument");
    expect((await call("PUT", at + targeted, text("other"))).status).toBe(200);
    expect(teams.messages("group", { as: "ana" })).toMatchObject([{ text: "other", targeted: "ana" }]);
    expect((await call("DELETE", at)).status).toBe(400);
    expect((await call("DELETE", at + targeted)).status).toBe(200);
  });

  it("needs a recipient who is there, and a conversation with others in it", async () => {
    const { teams, recipient, path, call } = await start();
    const personal = activitiesOf(teams, "personal:ana");
    for (const [where, given] of [
      [path, {}],
      [path, { recipient: { id: "29:nobody" } }],
      [personal, { recipient }],
    ] as const) {
      expect(await call("POST", where + targeted, text("x", given))).toMatchObject({
        status: 400,
        body: { error: { code: "BadArgument" } },
      });
    }
  });

  it("is gone after its day", async () => {
    const { clock, teams, recipient, path, call } = await start();
    const { body } = await call("POST", path + targeted, text("secret", { recipient }));
    clock.advance(24 * 3_600_000 + 1);
    expect(teams.messages("group", { as: "ana" })).toEqual([]);
    const again = await connector(teams);
    expect(await again("DELETE", `${path}/${body.id}${targeted}`)).toMatchObject({
      status: 404,
      body: { error: { code: "ActivityNotFoundInConversation" } },
    });
  });

  it("answered in public is a violation", async () => {
    const { teams, path, call } = await start();
    const { sent } = await teams.slash({ user: "ana", conversation: "group", text: "recs" });
    expect((await call("POST", `${path}/${sent?.id}`, text("for all"))).status).toBe(201);
    expect(teams.violations()).toMatchObject([{ rule: "public_answer", in: "activities.send" }]);
  });
});

describe("refusals", () => {
  it.each([
    [
      "an unknown conversation",
      "POST",
      "/19%3Aunknown%40thread.v2/activities",
      text("x"),
      404,
      "ConversationNotFound",
    ],
    ["a short name of the tests", "POST", "/group/activities", text("x"), 404, "ConversationNotFound"],
    ["a conversation without the bot", "POST", "gone", text("x"), 403, "BotNotInConversationRoster"],
    ["no JSON", "POST", "group", "{", 400, "BadSyntax"],
    ["no object", "POST", "group", "[]", 400, "BadSyntax"],
    ["no type", "POST", "group", { text: "x" }, 400, "BadSyntax"],
    ["another type", "POST", "group", { type: "trace" }, 400, "BadSyntax"],
    ["nothing to show", "POST", "group", text(" "), 400, "BadSyntax"],
    ["an attachment that is none", "POST", "group", text("x", { attachments: [1] }), 400, "BadArgument"],
    ["a card that is none", "POST", "group", withCard({ type: "Card" }), 400, "BadArgument"],
    ["21 citations", "POST", "group", citing("x", ...many(21, claim)), 400, "BadArgument"],
    ["a citation that is none", "POST", "group", citing("[1]", { position: 1 }), 400, "BadArgument"],
    ["two lists of citations", "POST", "group", { ...citing("x"), ...doubled }, 400, "BadArgument"],
    ["over 28 KB", "POST", "group", text("x".repeat(28 * 1_024)), 413, "MessageSizeTooBig"],
  ])("%s", async (_name, method, where, body, status, code) => {
    const teams = await teamsForTest();
    teams.setConversation({ key: "gone", bot: false });
    const path = where.startsWith("/") ? where : activitiesOf(teams, where);
    expect(await (await connector(teams))(method, path, body)).toMatchObject({
      status,
      body: { error: { code } },
    });
    expect(teams.calls("activities.send")).toMatchObject([{ ok: false, error: code, status }]);
    expect(teams.messages("group")).toEqual([]);
  });

  it("counts bytes, not characters", async () => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    const around = JSON.stringify(text("")).length;
    const fits = "é".repeat((28 * 1_024 - around) / 2);
    expect((await call("POST", activitiesOf(teams, "group"), text(fits))).status).toBe(201);
    expect((await call("POST", activitiesOf(teams, "group"), text(`${fits}é`))).status).toBe(413);
  });

  it("leaves a person's message alone", async () => {
    const { teams } = await teamsWithBot();
    const { sent } = await teams.mention({ user: "ana", conversation: "group", text: "x" });
    const call = await connector(teams);
    expect((await call("DELETE", `${activitiesOf(teams, "group")}/${sent?.id}`)).status).toBe(400);
    expect((await call("DELETE", `${activitiesOf(teams, "group")}/1`)).status).toBe(404);
  });

  it("knows no other path", async () => {
    const teams = await teamsForTest();
    for (const path of ["teams/v3/attachments", "teams/v3/conversations/%/x", "elsewhere"]) {
      expect((await fetch(`${teams.origin}/${path}`)).status).toBe(404);
    }
  });
});

describe("opening a conversation", () => {
  it("gives the personal chat of a member, by either id", async () => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    const id = teams.personalChat("ana").id;
    const ana = teams.person("ana");
    for (const member of [ana?.id, ana?.aadObjectId]) {
      expect(await call("POST", "", { members: [{ id: member }] })).toEqual({ status: 201, body: { id } });
    }
    teams.setConversation({ key: "personal:ana", bot: false });
    expect((await call("POST", "", { members: [{ id: ana?.id }] })).status).toBe(403);
    expect((await call("POST", "", { members: [{ id: "29:nobody" }] })).status).toBe(400);
    expect((await call("POST", "", {})).body.error.code).toBe("BadArgument");
  });

  it("begins a thread in a channel", async () => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    const id = teams.conversation("general")?.id;
    const opening = { isGroup: true, channelData: { channel: { id } }, activity: withCard(card("hello")) };
    const { status, body } = await call("POST", "", opening);
    expect(status).toBe(201);
    expect(body.id).toBe(`${id};messageid=${body.activityId}`);
    expect(teams.messages("general")).toMatchObject([{ id: body.activityId, thread: body.activityId }]);
    expect((await call("POST", "", { ...opening, activity: undefined })).status).toBe(400);
    expect((await call("POST", "", { ...opening, channelData: { channel: { id: "19:x" } } })).status).toBe(
      404,
    );
  });
});

describe("the roster", () => {
  it("names each member with role and tenant", async () => {
    const teams = await teamsForTest();
    teams.setPerson({ key: "gus", role: "guest", tenant: "elsewhere", name: "Gus Van Sant" });
    teams.setPerson({ key: "nobody", role: "anonymous" });
    const call = await connector(teams);
    const members = `/${encodeURIComponent(String(teams.conversation("meeting")?.id))}/members`;
    const { body } = await call("GET", members);
    expect(body).toMatchObject([
      { name: "Ana", userRole: "user", tenantId: teams.conversation("meeting")?.tenant },
      { givenName: "Gus", surname: "Van Sant", userRole: "guest", tenantId: "elsewhere" },
      { userRole: "anonymous" },
    ]);
    expect(body[0].aadObjectId).toBe(teams.person("ana")?.aadObjectId);
    expect(body[2]).not.toHaveProperty("aadObjectId");
    expect((await call("GET", `${members}/${encodeURIComponent(body[1].id)}`)).body).toEqual(body[1]);
    expect((await call("GET", `${members}/29:nobody`)).body.error.code).toBe("MemberNotFoundInConversation");
  });

  it("comes in pages of at least 50", async () => {
    const teams = await teamsForTest();
    for (let i = 1; i < 60; i += 1) teams.setPerson({ key: `p${i}` });
    const call = await connector(teams);
    const path = `/${encodeURIComponent(String(teams.conversation("group")?.id))}/pagedmembers`;
    const { body: first } = await call("GET", `${path}?pageSize=5`);
    expect(first.members).toHaveLength(50);
    const { body: rest } = await call(
      "GET",
      `${path}?pageSize=5&continuationToken=${first.continuationToken}`,
    );
    expect(rest.members).toHaveLength(10);
    expect(rest).not.toHaveProperty("continuationToken");
  });
});
