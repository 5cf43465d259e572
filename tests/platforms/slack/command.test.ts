import { describe, expect, it } from "vitest";
import { answerTo, startBot, wordsIn } from "./bot.js";

describe("a slash command", () => {
  it("is answered in its acknowledgement, for the asker alone", async () => {
    const { slack, asked } = await startBot();
    const { status, shown, failure } = await slack.command({
      user: "U1",
      channel: "C1",
      text: "recs migration",
    });
    expect({ status, failure }).toEqual({ status: 200, failure: undefined });
    expect(shown).toMatchObject({ ephemeralTo: "U1", via: "answer" });
    expect(wordsIn(shown)).toContain("Answer to recs migration");
    expect(asked).toMatchObject([
      { line: "recs migration", caller: { platform: "slack", installation: "T1" } },
    ]);
    expect(slack.messages("C1")).toEqual([]);
  });

  it("makes no outbound call on its way but to learn who asks, and does not wait for that", async () => {
    const { slack, asked } = await startBot();
    slack.fault({ method: "users.info", kind: "hang", times: Number.POSITIVE_INFINITY });
    const { elapsedMs, shown } = await slack.command({ user: "U1", channel: "C1", text: "x" });
    expect(shown).toBeDefined();
    expect(elapsedMs).toBeLessThan(1_000);
    expect(asked[0]?.caller).toMatchObject({ role: "reader", locale: undefined });
    expect(slack.calls("response_url")).toEqual([]);
  });

  it("knows the asker's language and standing from the second time on", async () => {
    const { slack, asked } = await startBot();
    slack.setUser({ id: "U2", name: "luc", locale: "fr-CA" });
    await slack.command({ user: "U2", channel: "C1", text: "x" });
    await slack.until(() => slack.calls("users.info")[0]);
    await expect
      .poll(async () => {
        await slack.command({ user: "U2", channel: "C1", text: "x" });
        return asked.at(-1)?.caller;
      })
      .toMatchObject({ locale: "fr", role: "member" });
    expect(slack.calls("users.info")).toHaveLength(1);
  });

  it("that needs rights waits for who asks: nobody is refused for being new", async () => {
    const { slack, asked } = await startBot();
    slack.setUser({ id: "U2", name: "luc", locale: "fr-CA" });
    await slack.command({ user: "U2", channel: "C1", text: "edit M3" });
    expect(asked[0]?.caller).toMatchObject({ role: "member", locale: "fr", name: "luc" });
  });

  it("that needs rights is answered all the same where Slack does not say who asks", async () => {
    const { slack, asked } = await startBot();
    slack.fault({ method: "users.info", kind: "server_error", times: 2 });
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "edit M3" });
    expect(shown).toBeDefined();
    expect(asked[0]?.caller.role).toBe("reader");
  });

  it("in a talk with one person alone says that it is no channel", async () => {
    const { slack, asked } = await startBot();
    await slack.directMessage({ user: "U1", text: "x" });
    await slack.command({ user: "U1", channel: "C1", text: "x" });
    await slack.until(() => asked.length === 2);
    expect(asked.map(({ caller }) => [caller.channel, caller.alone])).toEqual(
      expect.arrayContaining([
        ["DT1U1", true],
        ["C1", undefined],
      ]),
    );
  });

  it("reads what Slack wrote for what was typed", async () => {
    const { slack, asked } = await startBot();
    await slack.command({
      user: "U1",
      channel: "C1",
      text: "search A &amp; B &lt;x&gt; <#C1|general> <@U2|ana>",
    });
    expect(asked[0]?.line).toBe("search A & B <x> general ana");
  });

  it("gives a repetition the first answer, without asking again", async () => {
    const { slack, asked } = await startBot();
    const first = await slack.command({ user: "U1", channel: "C1", text: "recs" });
    const again = await slack.resend(first);
    expect(again.body).toBe(first.body);
    expect(asked).toHaveLength(1);
  });

  it("shares one answer between repetitions that overlap", async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { slack, asked } = await startBot({
      dispatch: async (...args) => {
        await gate;
        return answerTo(...args);
      },
    });
    const body = "token=x&command=%2Fapg&text=slow&user_id=U1&team_id=T1&channel_id=C1&trigger_id=1.2";
    const ask = () => slack.command({ user: "U1", channel: "C1", text: "slow", tamper: { body } });
    const both = [ask(), ask()];
    await expect.poll(() => asked.length).toBe(1);
    go();
    const [one, two] = await Promise.all(both);
    expect(one?.body).toBe(two?.body);
    expect(asked).toHaveLength(1);
  });

  it("fails clearly where the answer fails, and the next try is a new one", async () => {
    let broken = true;
    const { slack, logs } = await startBot({
      dispatch: async (...args) => {
        if (broken) throw new Error("broken");
        return answerTo(...args);
      },
    });
    const first = await slack.command({ user: "U1", channel: "C1", text: "x" });
    expect(first).toMatchObject({ status: 500, failure: "dispatch_failed" });
    expect(logs).toContainEqual(expect.objectContaining({ level: "error", event: "slack request failed" }));
    broken = false;
    expect(await slack.resend(first)).toMatchObject({ status: 200 });
  });

  it("names admins by configuration, whatever Slack says of them", async () => {
    const { slack, asked } = await startBot({
      admins: [{ platform: "slack", installation: "T1", user: "U1" }],
    });
    await slack.command({ user: "U1", channel: "C1", text: "x" });
    expect(asked[0]?.caller.role).toBe("admin");
  });
});
