import { describe, expect, it } from "vitest";
import type { Change, FaultKind } from "../../../src/counterparts/teams/index.js";
import { activitiesOf, askToken, card, connector, teamsForTest, withCard } from "./support.js";

const hello = { type: "message", text: "hello" };

describe("faults", () => {
  it.each<[FaultKind, object | "cut", number]>([
    ["rate_limited", { status: 429, body: { error: { code: "Throttled" } } }, 0],
    ["server_error", "cut", 0],
    ["reset", "cut", 0],
    ["accepted_but_lost", "cut", 1],
    ["not_json", "cut", 0],
    [{ error: "BotDisabledByAdmin" }, { status: 403, body: { error: { code: "BotDisabledByAdmin" } } }, 0],
    [{ error: "Other" }, { status: 400, body: { error: { code: "Other" } } }, 0],
  ])("%j on a post", async (kind, expected, posted) => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    teams.fault({ method: "activities.send", kind });
    const post = call("POST", activitiesOf(teams, "group"), hello);
    if (expected === "cut") await expect(post).rejects.toThrow();
    else expect(await post).toMatchObject(expected);
    expect(teams.messages("group")).toHaveLength(posted);
    const fault = typeof kind === "object" ? kind.error : kind;
    expect(teams.calls("activities.send")).toMatchObject([{ fault, args: hello }]);
    expect((await call("POST", activitiesOf(teams, "group"), hello)).status).toBe(201);
  });

  it.each(["openid", "keys"] as const)("%s hangs or fails", async (method) => {
    const teams = await teamsForTest();
    const url = method === "openid" ? teams.openIdUrl : `${teams.origin}/v1/.well-known/keys`;
    teams.fault({ method, kind: "server_error", status: 503 });
    expect((await fetch(url)).status).toBe(503);
    teams.fault({ method, kind: "hang" });
    const hanging = fetch(url);
    await teams.until(() => teams.calls(method).length === 2);
    await teams.stop();
    await expect(hanging).rejects.toThrow();
  });

  it("strike the token as Entra words it", async () => {
    const teams = await teamsForTest();
    teams.fault({ method: "token", kind: { error: "temporarily_unavailable" } });
    expect(await askToken(teams)).toMatchObject({ status: 400, body: { error: "temporarily_unavailable" } });
    expect((await askToken(teams)).status).toBe(200);
  });
});

describe("watching", () => {
  it("tells of every change, with the state after it", async () => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    const changes: Change[] = [];
    const listener = (change: Change) => changes.push(change);
    teams.on("change", listener);
    const path = activitiesOf(teams, "group");
    const { body } = await call("POST", path, withCard({ ...card("x"), version: "1.6" }));
    await call("PUT", `${path}/${body.id}`, hello);
    await call("DELETE", `${path}/${body.id}`);
    teams.setPerson({ key: "bo", name: "Bo" });
    teams.off("change", listener);
    teams.setPerson({ key: "cy" });
    expect(changes.filter(({ type }) => type !== "call" && type !== "conversation")).toMatchObject([
      { type: "violation", violation: { rule: "card_version" } },
      { type: "message", message: { id: body.id } },
      { type: "message_changed", message: { text: "hello", edited: true } },
      { type: "message_deleted", message: { id: body.id } },
      { type: "person", person: { name: "Bo" } },
    ]);
  });

  it("waits for what comes, and ends with the counterpart", async () => {
    const teams = await teamsForTest();
    const call = await connector(teams);
    const waiting = teams.until(() => teams.messages("group")[0]);
    await call("POST", activitiesOf(teams, "group"), hello);
    expect((await waiting).text).toBe("hello");
    const never = teams.until(() => teams.messages("general")[0]);
    await teams.stop();
    await expect(never).rejects.toThrow("stopped");
  });

  it("knows people and places by short names and ids", async () => {
    const teams = await teamsForTest();
    expect(teams.conversations().map(({ key, type, bot }) => [key, type, bot])).toEqual([
      ["personal:ana", "personal", true],
      ["group", "groupChat", true],
      ["general", "channel", true],
      ["meeting", "groupChat", true],
    ]);
    const id = String(teams.conversation("general")?.id);
    expect(teams.conversation(`${id};messageid=1`)).toBe(teams.conversation("general"));
    teams.setPerson({ key: "gus", role: "guest" });
    teams.setPerson({ key: "gus", locale: "fr-FR" });
    expect(teams.person("gus")).toMatchObject({ role: "guest", locale: "fr-FR", name: "Gus" });
    expect(teams.people()).toHaveLength(2);
    expect(teams.conversation("group")?.members).toEqual(["ana", "gus"]);
    await expect(teams.message({ user: "zed", text: "x" })).rejects.toThrow("nobody is called zed");
  });
});
