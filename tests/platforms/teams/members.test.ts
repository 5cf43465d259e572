import { describe, expect, it } from "vitest";
import type { NewPerson } from "../../../src/counterparts/teams/places.js";
import { type Bot, startBot, TENANT } from "./bot.js";

const ELSEWHERE = "99999999-8888-7777-6666-555555555555";

const roleIn = (bot: Bot) => bot.asked.at(-1)?.caller.role;

describe("who asks a line that needs rights", () => {
  it.each<[string, NewPerson, string]>([
    ["belongs to the tenant", { key: "luc" }, "member"],
    ["is a guest", { key: "luc", role: "guest", tenant: ELSEWHERE }, "reader"],
    ["is a guest, whatever tenant they give", { key: "luc", role: "guest" }, "reader"],
    ["is of another tenant", { key: "luc", tenant: ELSEWHERE }, "reader"],
    ["has no account", { key: "luc", role: "anonymous" }, "reader"],
  ])("%s", async (_what, person, role) => {
    const bot = await startBot();
    bot.teams.setPerson(person);
    await bot.teams.mention({ user: "luc", conversation: "meeting", text: "subscribe" });
    expect(roleIn(bot)).toBe(role);
    expect(bot.teams.calls("members.get")).toHaveLength(1);
  });

  it("is asked once an hour, whatever they were, in all conversations", async () => {
    const bot = await startBot();
    const { teams, clock } = bot;
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    await teams.mention({ user: "ana", conversation: "group", text: "subscribe" });
    expect(teams.calls("members.get")).toHaveLength(1);
    teams.setPerson({ key: "ana", role: "guest" });
    clock.advance(61 * 60_000);
    await teams.mention({ user: "ana", conversation: "group", text: "subscribe" });
    expect(teams.calls("members.get")).toHaveLength(2);
    expect(roleIn(bot)).toBe("reader");
  });

  it("is not asked for who an admin is, nor for what everybody may", async () => {
    const admin = { platform: "teams", installation: TENANT, user: "" };
    const bot = await startBot({ admins: [admin] });
    const { teams } = bot;
    await teams.mention({ user: "ana", conversation: "general", text: "recs migration" });
    expect(roleIn(bot)).toBe("reader");
    admin.user = teams.person("ana")?.aadObjectId ?? "";
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    expect(roleIn(bot)).toBe("admin");
    expect(teams.calls("members.get")).toEqual([]);
  });

  it("reads, where the roster hangs; once it has answered they are known", async () => {
    const bot = await startBot({ patienceMs: 500, timeoutMs: 1_000 });
    const { teams } = bot;
    teams.fault({ method: "members.get", kind: "hang" });
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    expect(roleIn(bot)).toBe("reader");
    await expect.poll(() => bot.logs.length).toBe(1);
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    expect(roleIn(bot)).toBe("member");
  });

  it.each([
    "server_error",
    "reset",
    "not_json",
    "rate_limited",
  ] as const)("reads, where the roster fails (%s), and is asked for again", async (kind) => {
    const bot = await startBot();
    const { teams } = bot;
    teams.fault({ method: "members.get", kind });
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    expect(roleIn(bot)).toBe("reader");
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    expect(roleIn(bot)).toBe("member");
  });

  it("is told that Teams did not say, where it does not", async () => {
    const bot = await startBot();
    const { teams } = bot;
    teams.fault({ method: "members.get", kind: "server_error" });
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    expect(bot.asked.at(-1)?.caller.unverified).toBe(true);
    await teams.mention({ user: "ana", conversation: "general", text: "subscribe" });
    expect(bot.asked.at(-1)?.caller.unverified).toBeUndefined();
  });

  it("is who clicks, not who was answered", async () => {
    const bot = await startBot();
    const { teams } = bot;
    teams.setPerson({ key: "luc", role: "guest" });
    const action = { verb: "apg", data: { l: "subscribe" } };
    const invoke = { type: "invoke", name: "adaptiveCard/action", value: { action } };
    await teams.activity({ user: "ana", conversation: "general", activity: invoke });
    expect(roleIn(bot)).toBe("member");
    await teams.activity({ user: "luc", conversation: "general", activity: invoke });
    expect(roleIn(bot)).toBe("reader");
    const submit = { type: "message", text: undefined, value: { l: "subscribe" } };
    await teams.activity({ user: "ana", conversation: "general", activity: submit });
    expect(roleIn(bot)).toBe("member");
  });

  it("is asked once for lines at the same time", async () => {
    const { teams } = await startBot();
    const lines = ["subscribe", "subscribe weekly", "deadline add"];
    await Promise.all(lines.map((text) => teams.message({ user: "ana", text })));
    expect(teams.calls("members.get")).toHaveLength(1);
  });
});
