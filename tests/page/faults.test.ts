import { describe, expect, it } from "vitest";
import { say } from "../../src/page/say.js";
import type { Scene } from "../../src/page/scene.js";
import { onward, posts, sceneOn, wordsIn } from "./support.js";

const DIGEST = /^(?:Deadlines|Late|This may be a repeat|.*Deadlines, )/;

/** What the doctor says in the coalition's channel of Slack, where a command is answered whatever became of posts. */
async function doctor(scene: Scene): Promise<string> {
  await say(scene, { person: "ana", channel: "coalition", text: "/apg doctor" }, "en");
  await scene.settle();
  const [last] = scene.slack
    .messages("ana", "coalition")
    .filter(({ onlyYou }) => onlyYou)
    .slice(-1);
  return last ? wordsIn(last) : "";
}

const digests = (scene: Scene) =>
  (["slack", "teams"] as const).map((surface) => posts(scene, surface, DIGEST).map(({ text }) => text));
const rows = async (scene: Scene) =>
  (await scene.app.store.ledger.list()).filter(({ about, errand }) => !about && !errand);

describe("a fault", { timeout: 60_000 }, () => {
  it("pauses a channel by the lines that an admin types, and lets it go on", async () => {
    const scene = await sceneOn("2018-02-05");
    await scene.faults.set({ kind: "pause", on: true, channel: "coalition" });
    await scene.settle();
    expect(await scene.faults.of("coalition")).toEqual(["pause"]);
    expect(await doctor(scene)).toMatch(/paused/i);
    await onward(scene, "2018-02-12T12:00");
    expect(digests(scene)).toEqual([[], []]);
    await scene.faults.set({ kind: "pause", on: false, channel: "coalition" });
    await onward(scene, "2018-02-19T12:00");
    expect(digests(scene).map((all) => all.length)).toEqual([1, 1]);
    expect(await scene.faults.of("coalition")).toEqual([]);
  });

  it("archives a channel: the doctor says why, and the post comes when it is back", async () => {
    const scene = await sceneOn("2018-02-05");
    await scene.faults.set({ kind: "archive", on: true, channel: "coalition" });
    expect(await scene.faults.of("coalition")).toEqual(["archive"]);
    await onward(scene, "2018-02-12T12:00");
    expect(digests(scene)).toEqual([[], []]);
    expect((await rows(scene)).map(({ state, reason }) => [state, reason])).toEqual([
      ["blocked", "is_archived"],
      ["blocked", "http_403"],
    ]);
    expect(await doctor(scene)).toContain("the channel is archived");
    const mention = { person: "ana", channel: "coalition", text: "@apg recs labour" } as const;
    expect(await say(scene, mention, "en")).toMatch(/Slack .*Microsoft Teams /);
    await scene.faults.set({ kind: "archive", on: false, channel: "coalition" });
    await scene.settle();
    expect(digests(scene).map((all) => all.length)).toEqual([1, 1]);
  });

  it("revokes access to both platforms, and brings it back as they tell it", async () => {
    const scene = await sceneOn("2018-02-05");
    await scene.faults.set({ kind: "revoke", on: true });
    expect(scene.faults.all()).toEqual(["revoke"]);
    await onward(scene, "2018-02-12T12:00");
    expect((await rows(scene)).map(({ state, reason }) => [state, reason])).toEqual([
      ["blocked", "token_revoked"],
      ["blocked", "http_403"],
    ]);
    const pause = { kind: "pause", on: true, channel: "coalition" } as const;
    await expect(scene.faults.set(pause)).rejects.toThrow("PAGE_UNREACHED Microsoft Teams");
    expect(await doctor(scene)).not.toMatch(/paused/i);
    const direct = { person: "ana", channel: "direct", text: "recs labour" } as const;
    expect(await say(scene, direct, "en")).toMatch(/Slack .*Microsoft Teams /);
    const text = "/apg recs labour";
    expect(await say(scene, { person: "ana", channel: "coalition", text }, "en")).toContain(
      "Microsoft Teams",
    );
    await scene.faults.set({ kind: "revoke", on: false });
    await scene.settle();
    expect(digests(scene).map((all) => all.length)).toEqual([1, 1]);
    expect(scene.faults.all()).toEqual([]);
  });

  it("loses answers: Slack's channel is asked and nothing is doubled, in Teams a second says that it is one", async () => {
    const scene = await sceneOn("2018-02-05");
    await scene.faults.set({ kind: "lose", on: true });
    await onward(scene, "2018-02-12T12:00");
    const [slack, teams] = digests(scene);
    expect(slack).toHaveLength(1);
    expect(teams).toHaveLength(2);
    const second = scene.teams
      .messages("ana", "coalition")
      .filter(({ text }) => DIGEST.test(text))
      .at(-1);
    expect(wordsIn(second as never)).toMatch(/may be (?:a repeat|there twice|the same)/i);
    expect((await rows(scene))[0]).toMatchObject({ state: "posted", attempts: 1 });
    await scene.faults.set({ kind: "lose", on: false });
    await onward(scene, "2018-02-19T12:00");
    expect(digests(scene).map((all) => all.length)).toEqual([2, 3]);
  });

  it("puts posts off where the platform asks to wait, each once", async () => {
    const scene = await sceneOn("2018-02-05");
    await scene.faults.set({ kind: "limit", on: true });
    expect(scene.faults.all()).toEqual(["limit"]);
    await onward(scene, "2018-02-12T12:00");
    expect(digests(scene)).toEqual([[], []]);
    await scene.faults.set({ kind: "limit", on: false });
    await onward(scene, "2018-02-12T14:00");
    expect(digests(scene).map((all) => all.length)).toEqual([1, 1]);
  });

  it("fails with 503: looked for and posted once in Slack, in Teams given up after a second, on record", async () => {
    const scene = await sceneOn("2018-02-05");
    await scene.faults.set({ kind: "error", on: true });
    await onward(scene, "2018-02-12T12:00");
    expect(digests(scene)).toEqual([[], []]);
    await scene.faults.set({ kind: "error", on: false });
    await onward(scene, "2018-02-12T14:00");
    expect(digests(scene).map((all) => all.length)).toEqual([1, 0]);
    expect((await rows(scene)).map(({ state, reason }) => [state, reason])).toEqual([
      ["posted", undefined],
      ["skipped", "unconfirmed"],
    ]);
    await onward(scene, "2018-02-19T12:00");
    expect(digests(scene).map((all) => all.length)).toEqual([2, 1]);
  });

  it("of a channel wants one that can have it", async () => {
    const scene = await sceneOn("2018-02-05");
    const pause = { kind: "pause", on: true } as const;
    await expect(scene.faults.set({ ...pause, channel: "mexico" })).rejects.toThrow("PAGE_NOTHING_TO_PAUSE");
    await expect(scene.faults.set({ ...pause, channel: "direct" })).rejects.toThrow("PAGE_INPUT");
    await expect(scene.faults.set({ kind: "archive", on: true })).rejects.toThrow("PAGE_INPUT");
  });
});
