import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Place } from "../../../src/core/changes.js";
import type { Post } from "../../../src/core/messenger.js";
import type { Fault } from "../../../src/counterparts/teams/index.js";
import { sampleReply } from "../../support/replies.js";
import { type Bot, type BotOptions, firstFromBot, fromBot, startBot, TENANT, wordsIn } from "./bot.js";

const post = (title: string): Post => ({ id: "o1", reply: { ...sampleReply(), title } });

/** A bot, and a place of it as a subscription holds it. */
async function startAt(conversation: string, options?: BotOptions): Promise<Bot & { place: Place }> {
  const bot = await startBot(options);
  return { ...bot, place: placeOf(bot, conversation) };
}

function placeOf({ teams }: Bot, conversation: string): Place {
  const channel = teams.conversation(conversation)?.id ?? "";
  return { platform: "teams", installation: TENANT, channel, address: teams.serviceUrl };
}

describe("a post in Teams", () => {
  it.each(["general", "group", "meeting", "personal:ana"])("arrives once, in %s", async (conversation) => {
    const { teams, platform, place } = await startAt(conversation);
    const posted = await platform.messenger.post(place, post("Due soon"));
    const message = firstFromBot(teams, conversation);
    expect(posted).toEqual({ kind: "posted", messageId: message.id, serverTime: expect.any(Number) });
    expect(wordsIn(message)).toContain("Due soon");
    expect(fromBot(teams, conversation)).toHaveLength(1);
    expect(teams.violations()).toEqual([]);
  });

  /** What goes wrong, what that proves, and how many posts there are. */
  const FAULTS: [string, Omit<Fault, "method">, object, number][] = [
    [
      "is not in the roster",
      { kind: { error: "BotNotInConversationRoster" } },
      { kind: "not_sent", code: "http_403", blocked: true },
      0,
    ],
    [
      "knows no such place",
      { kind: { error: "ConversationNotFound" } },
      { kind: "not_sent", code: "http_404", blocked: true },
      0,
    ],
    [
      "cannot be read",
      { kind: { error: "BadSyntax" } },
      { kind: "not_sent", code: "http_400", blocked: true },
      0,
    ],
    [
      "is too large",
      { kind: { error: "MessageSizeTooBig" } },
      { kind: "not_sent", code: "http_413", blocked: true },
      0,
    ],
    [
      "comes too soon",
      { kind: "rate_limited", retryAfter: 7 },
      { kind: "not_sent", code: "http_429", blocked: false, retryAfterMs: 7_000 },
      0,
    ],
    [
      "comes while another changes the place",
      { kind: { error: "PreconditionFailed" } },
      { kind: "not_sent", code: "http_412", blocked: false },
      0,
    ],
    ["is answered with 500", { kind: "server_error" }, { kind: "ambiguous", code: "http_500" }, 0],
    [
      "is taken and answered with 503",
      { kind: "server_error", status: 503, applied: true },
      { kind: "ambiguous", code: "http_503" },
      1,
    ],
    [
      "is answered with 408",
      { kind: "server_error", status: 408 },
      { kind: "ambiguous", code: "http_408" },
      0,
    ],
    ["is cut", { kind: "reset" }, { kind: "ambiguous", code: "ECONNRESET" }, 0],
    ["is taken and cut", { kind: "accepted_but_lost" }, { kind: "ambiguous", code: "ECONNRESET" }, 1],
    ["is answered with a page", { kind: "not_json", applied: true }, { kind: "ambiguous", code: "no_id" }, 1],
  ];
  it.each(FAULTS)("that %s gets one attempt, and no more is said than is known", async (_w, fault, is, n) => {
    const { teams, platform, place } = await startAt("general");
    teams.fault({ method: "activities.send", ...fault });
    expect(await platform.messenger.post(place, post("x"))).toMatchObject(is);
    expect(teams.calls("activities.send")).toHaveLength(1);
    expect(fromBot(teams, "general")).toHaveLength(n);
  });

  it("that is never answered ends in time, and may have arrived", async () => {
    const { teams, platform, place } = await startAt("general", { timeoutMs: 1_000 });
    teams.fault({ method: "activities.send", kind: "hang", applied: true });
    const posted = await platform.messenger.post(place, post("x"));
    expect(posted).toEqual({ kind: "ambiguous", code: "TimeoutError" });
    expect(fromBot(teams, "general")).toHaveLength(1);
  });

  it("to where nobody listens was not sent", async () => {
    const nobody = "http://127.0.0.1:1";
    const { platform, place } = await startAt("general", { services: [nobody] });
    const posted = await platform.messenger.post({ ...place, address: `${nobody}/teams/` }, post("x"));
    expect(posted).toEqual({ kind: "not_sent", code: "ECONNREFUSED", blocked: false });
  });

  it("to an address that is none of Teams' is not even tried", async () => {
    const { platform, place } = await startAt("general");
    const posted = await platform.messenger.post({ ...place, address: "https://evil.example/" }, post("x"));
    expect(posted).toEqual({ kind: "not_sent", code: "no_address", blocked: true });
  });

  it.each<[string, Omit<Fault, "method">, object]>([
    ["whose secret is refused", { kind: { error: "invalid_client" } }, { blocked: true }],
    ["whose login is away", { kind: "server_error", status: 503 }, { blocked: false }],
  ])("of a bot %s was not sent", async (_what, fault, outcome) => {
    const { teams, platform, place } = await startAt("general");
    teams.fault({ method: "token", ...fault, times: Number.POSITIVE_INFINITY });
    expect(await platform.messenger.post(place, post("x"))).toMatchObject({ kind: "not_sent", ...outcome });
    expect(teams.calls("activities.send")).toEqual([]);
  });

  it("with a token that Teams takes no more was not sent; the next one has a new token", async () => {
    const { teams, platform, place, clock } = await startAt("general");
    await platform.messenger.post(place, post("x"));
    clock.advance(25 * 60 * 60_000);
    expect(await platform.messenger.post(place, post("y"))).toMatchObject({
      kind: "not_sent",
      code: "http_401",
    });
    expect(await platform.messenger.post(place, post("y"))).toMatchObject({ kind: "posted" });
    expect(teams.calls("token")).toHaveLength(2);
  });

  it("cannot be looked for, now or ever", async () => {
    const { platform, place } = await startAt("general");
    const found = await platform.messenger.find(place, "o1", 0);
    expect(found).toEqual({ kind: "unreadable", code: "not_readable", ever: true });
  });
});

describe("what was posted", () => {
  it("is edited in place, for everybody, also for who has clicked on it", async () => {
    const { teams, platform, place } = await startAt("general");
    await platform.messenger.post(place, post("Due soon"));
    const message = firstFromBot(teams, "general");
    await teams.click({ user: "ana", message, title: "Facts: Migration" });
    expect(wordsIn(firstFromBot(teams, "general"))).not.toContain("Due soon");
    expect(await platform.messenger.update(place, message.id, post("Done"))).toEqual({ ok: true });
    expect(wordsIn(firstFromBot(teams, "general"))).toContain("Done");
    expect(fromBot(teams, "general")).toHaveLength(1);
  });

  it.each<[string, Omit<Fault, "method">, object]>([
    ["is gone", { kind: { error: "ActivityNotFoundInConversation" } }, { code: "http_404", again: false }],
    [
      "is edited too fast",
      { kind: "rate_limited", retryAfter: 2 },
      { code: "http_429", again: true, retryAfterMs: 2_000 },
    ],
    ["is edited while Teams is ill", { kind: "server_error" }, { code: "http_500", again: true }],
    ["is edited and the answer is lost", { kind: "accepted_but_lost" }, { again: true }],
  ])("and %s is not said to be edited", async (_what, fault, outcome) => {
    const { teams, platform, place } = await startAt("general");
    await platform.messenger.post(place, post("Due soon"));
    const { id } = firstFromBot(teams, "general");
    teams.fault({ method: "activities.update", ...fault });
    expect(await platform.messenger.update(place, id, post("Done"))).toMatchObject({ ok: false, ...outcome });
  });

  it("is answered in its thread of a channel; a chat has none", async () => {
    const bot = await startAt("general");
    const { teams, platform, place } = bot;
    await platform.messenger.post(place, post("Due soon"));
    const { id } = firstFromBot(teams, "general");
    expect(await platform.messenger.replyTo(place, id, post("Moved"))).toMatchObject({ kind: "posted" });
    expect(teams.messages("general", { thread: id })).toHaveLength(2);
    const group = placeOf(bot, "group");
    const posted = await platform.messenger.replyTo(group, "1", post("Moved"));
    expect(posted).toMatchObject({ kind: "posted" });
    expect(wordsIn(firstFromBot(teams, "group"))).toContain("Moved");
  });

  it("has an address that opens it where it has one at all", async () => {
    const bot = await startAt("general");
    const { link } = bot.platform.messenger;
    const channel = encodeURIComponent(bot.place.channel);
    expect(await link(bot.place, "16")).toBe(
      `https://teams.microsoft.com/l/message/${channel}/16?tenantId=${TENANT}`,
    );
    expect(await link(placeOf(bot, "group"), "16")).toContain("16?context=%7B%22contextType%22%3A%22chat%22");
    expect(await link(placeOf(bot, "personal:ana"), "16")).toBeUndefined();
  });
});

describe("one person", () => {
  const user = (bot: Bot) => ({
    platform: "teams" as const,
    installation: TENANT,
    user: bot.teams.person("ana")?.aadObjectId ?? "",
  });

  it("is written to alone, where nothing was ever heard of them", async () => {
    const bot = await startBot();
    const posted = await bot.platform.messenger.direct(user(bot), post("It fails"));
    expect(posted).toMatchObject({ kind: "posted" });
    expect(wordsIn(firstFromBot(bot.teams, "personal:ana"))).toContain("It fails");
    const [opened] = bot.teams.calls("conversations.create");
    expect(opened?.args).toMatchObject({ tenantId: TENANT, isGroup: false });
  });

  it("is written to within what one post may take, a new token included", async () => {
    const bot = await startBot();
    const timeout = vi.spyOn(AbortSignal, "timeout");
    onTestFinished(() => timeout.mockRestore());
    await bot.platform.messenger.direct(user(bot), post("It fails"));
    // The token is waited for while the first of the calls has its time.
    const [open = 0, token = 0, write = 0] = timeout.mock.calls.map(([ms]) => ms);
    expect(timeout).toHaveBeenCalledTimes(3);
    expect(Math.max(open, token) + write).toBeLessThanOrEqual(10_000);
  });

  it.each<[string, Omit<Fault, "method">, object]>([
    ["refused", { kind: { error: "BotDisabledByAdmin" } }, { code: "http_403", blocked: true }],
    ["cut off, so that nothing is written", { kind: "accepted_but_lost" }, { blocked: false }],
    ["answered with a page", { kind: "not_json" }, { code: "no_id", blocked: false }],
  ])("whose chat is %s is not written to", async (_what, fault, outcome) => {
    const bot = await startBot();
    bot.teams.fault({ method: "conversations.create", ...fault });
    const posted = await bot.platform.messenger.direct(user(bot), post("It fails"));
    expect(posted).toMatchObject({ kind: "not_sent", ...outcome });
    expect(fromBot(bot.teams, "personal:ana")).toEqual([]);
  });
});

describe("a place", () => {
  it("is checked without a word in it", async () => {
    const { teams, platform, place } = await startAt("general");
    expect(await platform.messenger.check(place)).toBeUndefined();
    teams.setConversation({ key: "general", bot: false });
    expect(await platform.messenger.check(place)).toBe("http_403");
    expect(fromBot(teams, "general")).toEqual([]);
  });

  it("tells Teams' time, also where it refuses; none, where Teams is away", async () => {
    const { teams, platform, place } = await startAt("general", { timeoutMs: 1_000 });
    const near = (time: number | undefined) => Math.abs((time ?? 0) - Date.now()) < 60_000;
    expect(near(await platform.messenger.time(place))).toBe(true);
    teams.setConversation({ key: "general", bot: false });
    expect(near(await platform.messenger.time(place))).toBe(true);
    teams.fault({ method: "members.page", kind: "hang" });
    expect(await platform.messenger.time(place)).toBeUndefined();
  });

  it("is posted to where it was heard of last, whatever was stored", async () => {
    const { teams, platform, place } = await startAt("general");
    const stored = { ...place, address: `${teams.origin}/gone/` };
    expect(await platform.messenger.post(stored, post("x"))).toMatchObject({ code: "http_404" });
    await teams.mention({ user: "ana", conversation: "general", text: "recs" });
    expect(await platform.messenger.post(stored, post("x"))).toMatchObject({ kind: "posted" });
  });

  it("that turns up at another address can be posted to again", async () => {
    const { teams, platform, place, places } = await startAt("general");
    await platform.messenger.post({ ...place, address: `${teams.origin}/gone/` }, post("x"));
    await teams.mention({ user: "ana", conversation: "general", text: "recs" });
    await teams.mention({ user: "ana", conversation: "general", text: "recs" });
    const { installation, channel } = place;
    expect(places).toEqual([{ installation, channel, state: "back", code: "moved" }]);
  });
});
