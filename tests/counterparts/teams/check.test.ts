import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pingsOf, problemsOf } from "../../../src/counterparts/teams/index.js";
import { BAD, GOOD } from "./examples.js";
import { activitiesOf, card, connector, teamsForTest, withCard } from "./support.js";

describe("what Teams shows as it is meant", () => {
  it.each(GOOD)("%s", (_name, activity) => {
    expect(problemsOf({ ...activity })).toEqual([]);
  });
});

describe("what Teams takes and does not show as it is meant", () => {
  it.each(BAD)("%s", async (_name, activity, rule, words) => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    expect((await call("POST", activitiesOf(teams, "group"), activity)).status).toBe(201);
    const conversation = teams.conversation("group")?.id;
    expect(teams.violations()).toEqual([
      { rule, problem: expect.stringContaining(words), in: "activities.send", conversation },
    ]);
  });

  it("is found in an update too", async () => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    const { body } = await call("POST", activitiesOf(teams, "group"), withCard(card("x")));
    await call(
      "PUT",
      `${activitiesOf(teams, "group")}/${body.id}`,
      withCard({ ...card("x"), version: "2.0" }),
    );
    expect(teams.violations()).toMatchObject([{ rule: "card_version", in: "activities.update" }]);
  });
});

describe("any activity", () => {
  it("is looked at without failing", () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 4 }), fc.jsonValue(), (fields, content) => {
        const activity = { ...withCard(content), ...fields } as Record<string, unknown>;
        expect(Array.isArray(problemsOf(activity))).toBe(true);
        expect(Array.isArray(pingsOf(activity))).toBe(true);
      }),
    );
  });
});
