import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../src/paths.js";
import { startBot, TENANT } from "./bot.js";

const folder = join(root, "src/platforms/teams/samples");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

const MEGAN = "7faf8ad2-3d56-4244-b585-20c8a42ed2b8";
const TEAM = "19:253b1f341670408fb6fe51050b6e5ceb@thread.tacv2";
const CHANNEL = "19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2";
const GROUP = "19:88ae6cd8c9ec4ce4a9a7a7ab3d8a3d1b@thread.v2";
const PERSONAL = "a:1pL6i0oY3C0K8oAj8vfZ6wWw0MFJeVQCSgSyCPhQ0LQDBJ8mXr5Tt0VfU9X2h5gkH6tXNdVvK2k0q2b1Zr8c1yVQ";
const lost = { installation: TENANT, state: "lost" };
const back = { installation: TENANT, state: "back" };

interface Expected {
  /** The first line that is asked, and by whom. */
  asked?: object;
  /** What became of a place. */
  place?: object;
  /** The call that posts the answer; what an invoke is answered stands in the answer itself. */
  posts?: { targeted?: true; conversation: string };
}

/** What each payload leads to. */
const EXPECTED: Record<string, Expected> = {
  "message-in-channel.json": {
    asked: {
      line: "recs migration to:mexico",
      caller: { installation: TENANT, user: MEGAN, channel: CHANNEL, thread: "1732111200000", locale: "en" },
    },
    posts: { conversation: `${CHANNEL};messageid=1732111200000` },
  },
  "message-in-personal-chat.json": {
    asked: { line: "plazos de este año", caller: { channel: PERSONAL, alone: true, locale: "es" } },
    posts: { conversation: PERSONAL },
  },
  "message-targeted.json": {
    asked: { line: "recs migration", caller: { channel: GROUP, locale: "fr" } },
    posts: { conversation: GROUP, targeted: true },
  },
  "message-of-a-submitted-card.json": {
    asked: { line: "facts migration", fixed: { language: "fr" } },
    posts: { conversation: PERSONAL },
  },
  "message-edited.json": {},
  "message-reaction.json": {},
  "invoke-card.json": {
    asked: { line: "recs migration", fixed: { language: "en", asOf: "2026-11-20" } },
  },
  "invoke-card-form.json": {
    asked: {
      line: "deadline add",
      caller: { role: "reader" },
      fixed: {
        language: "en",
        values: {
          what: "Consultation with GAC",
          day: "2027-02-15",
          theme: "cross-cutting",
          recs: ["1.1", "4.2"],
        },
      },
    },
  },
  "invoke-query.json": { asked: { line: "migration", fixed: { question: true } } },
  "invoke-query-first.json": { asked: { line: "themes" } },
  "installation-update-in-team.json": {
    asked: { line: "" },
    place: { ...back, code: "bot_added" },
    posts: { conversation: TEAM },
  },
  "installation-update-removed.json": { place: { ...lost, channel: PERSONAL, code: "bot_removed" } },
  "conversation-update-bot-removed.json": { place: { ...lost, channel: TEAM, code: "bot_removed" } },
  "conversation-update-channel-deleted.json": {
    place: { ...lost, channel: CHANNEL, code: "channelDeleted" },
  },
  "conversation-update-team-unarchived.json": { place: { ...back, code: "teamUnarchived" } },
  "conversation-update-channel-renamed.json": {},
};

describe("a payload as Teams sends it", () => {
  it.each(files)("%s", async (file) => {
    const { teams, asked, places } = await startBot();
    // Nothing of a test goes to the address that stands in them.
    const body = readFileSync(join(folder, file), "utf8").replace(
      "https://smba.trafficmanager.net/amer/",
      teams.serviceUrl,
    );
    const { status, json } = await teams.activity({ user: "ana", activity: {}, tamper: { body } });
    expect(status).toBe(200);
    const { asked: line, place, posts } = EXPECTED[file] ?? {};
    expect(asked.slice(0, 1)).toMatchObject(line ? [line] : []);
    expect(places).toEqual(place ? [place] : []);
    expect(json !== undefined).toBe(file.startsWith("invoke"));
    const sent = teams.calls("activities.send");
    expect(sent.map(({ conversation }) => conversation)).toEqual(posts ? [posts.conversation] : []);
    if (posts) expect(sent[0]?.args.isTargetedActivity).toBe(posts.targeted ? "true" : undefined);
  });

  it("is expected to lead somewhere, each one", () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
  });
});
