import { describe, expect, it } from "vitest";
import { cardOf } from "../../../src/counterparts/teams/index.js";
import { activitiesOf, CARD, card, connector, teamsWithBot, withCard } from "./support.js";

type Answer = Parameters<typeof teamsWithBot>[0];
const cardAnswer = (value: unknown) => ({ body: { statusCode: 200, type: CARD, value } });

/** A card of the bot in the group chat, with buttons `more` and `back`. */
async function withPosted(answer: Answer, content: object = card("one", "more", "back")) {
  const { teams, heard } = await teamsWithBot(answer);
  teams.setPerson({ key: "bo" });
  const call = await connector(teams);
  await call("POST", activitiesOf(teams, "group"), withCard(content));
  const [message] = teams.messages("group");
  if (!message) throw new Error("nothing posted");
  return { teams, heard, call, message };
}

describe("a click", () => {
  it("is an invoke, and its card takes the message's place for the person who clicked", async () => {
    const { teams, heard, message } = await withPosted(() => cardAnswer(card("two", "back")));
    const delivery = await teams.click({ user: "ana", message, title: "more" });
    expect(heard[0]?.body).toMatchObject({
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: message.id,
      from: { id: teams.person("ana")?.id },
      value: { action: { type: "Action.Execute", verb: "more", data: { line: "more" } }, trigger: "manual" },
    });
    expect(delivery.shown && cardOf(delivery.shown)).toEqual(card("two", "back"));
    expect(cardOf(teams.messages("group", { as: "ana" })[0] ?? message)).toEqual(card("two", "back"));
    expect(cardOf(teams.messages("group", { as: "bo" })[0] ?? message)).toEqual(card("one", "more", "back"));
    expect(teams.current(message, { as: "ana" })).toEqual(delivery.shown);
    // The next click is on what now stands there.
    await expect(teams.click({ user: "ana", message, verb: "more" })).rejects.toThrow(
      "there is: back (back)",
    );
    expect(await teams.click({ user: "bo", message, verb: "more" })).not.toHaveProperty("failure");
  });

  it("is undone for everybody when the bot changes the message", async () => {
    const { teams, call, message } = await withPosted(() => cardAnswer(card("two")));
    await teams.click({ user: "ana", message, title: "more" });
    await call("PUT", `${activitiesOf(teams, "group")}/${message.id}`, withCard(card("three")));
    expect(cardOf(teams.messages("group", { as: "ana" })[0] ?? message)).toEqual(card("three"));
  });

  it("is a message with a value for a client that knows no Action.Execute", async () => {
    const { teams, heard, message } = await withPosted(undefined, {
      ...card("one", "more"),
      body: [{ type: "Input.Text", id: "page" }],
    });
    await teams.click({ user: "ana", message, title: "more", as: "submit", inputs: { page: "2" } });
    expect(heard[0]?.body).toMatchObject({ type: "message", replyToId: message.id });
    expect(heard[0]?.body.value).toEqual({ verb: "more", line: "more", page: "2" });
    expect(heard[0]?.body).not.toHaveProperty("text");
  });

  it("carries what is filled in, and goes nowhere with what a client would not send", async () => {
    const day = { type: "Input.Date", id: "day", value: "2027-02-15" };
    const what = { type: "Input.Text", id: "what", maxLength: 5, isRequired: true };
    const choices = [{ title: "One", value: "1" }];
    const which = { type: "Input.ChoiceSet", id: "which", isMultiSelect: true, choices };
    const { teams, heard, message } = await withPosted(() => cardAnswer(card("two")), {
      ...card("one", "more"),
      body: [day, what, which],
    });
    const send = (inputs: Record<string, string>) =>
      teams.click({ user: "ana", message, title: "more", inputs });
    await expect(send({})).rejects.toThrow("what must be filled in");
    await expect(send({ what: "longer" })).rejects.toThrow("5 characters");
    await expect(send({ what: "a", day: "soon" })).rejects.toThrow("is a day");
    await expect(send({ what: "a", which: "1,2" })).rejects.toThrow("does not offer 2");
    await expect(send({ what: "a", who: "me" })).rejects.toThrow("no field who");
    expect(heard).toEqual([]);
    await send({ what: "a", which: "1" });
    expect(heard[0]?.body).toMatchObject({
      value: { action: { data: { line: "more", day: "2027-02-15", what: "a", which: "1" } } },
    });
  });

  it("on Action.Submit is that message too, and on a link it tells the bot nothing", async () => {
    const actions = [
      { type: "Action.Submit", title: "send", id: "s", data: { a: 1 } },
      { type: "Action.OpenUrl", title: "open", url: "https://example.org" },
      { type: "Action.Execute", title: "alone", verb: "alone" },
    ];
    const { teams, heard, message } = await withPosted(undefined, { ...card("x"), actions });
    await teams.click({ user: "ana", message, id: "s" });
    expect(heard[0]?.body.value).toEqual({ a: 1 });
    await expect(teams.click({ user: "ana", message, title: "open" })).rejects.toThrow("nothing");
    const alone = teams.click({ user: "ana", message, title: "alone", as: "submit" });
    await expect(alone).rejects.toThrow("no Action.Submit to fall back to");
  });

  it.each([
    [
      { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Done" },
      { notice: "Done" },
    ],
    [
      {
        statusCode: 400,
        type: "application/vnd.microsoft.error",
        value: { code: "BadRequest", message: "No" },
      },
      { failure: "BadRequest", notice: "No" },
    ],
    [{ statusCode: 200, type: CARD, value: "x" }, { failure: "invalid_answer" }],
    [{}, { failure: "invalid_answer" }],
    [{ statusCode: 200, type: CARD, value: card("x".repeat(29_000)) }, { failure: "MessageSizeTooBig" }],
  ])("answered with %j", async (body, expected) => {
    const { teams, message } = await withPosted(() => ({ body }));
    const delivery = await teams.click({ user: "ana", message, title: "more" });
    expect(delivery).toMatchObject(expected);
    expect(delivery).not.toHaveProperty("shown");
    expect(teams.current(message, { as: "ana" })).toEqual(message);
  });

  it("fails where the bot answers with an error, or not in time", async () => {
    const { teams, message } = await withPosted(() => ({ status: 501 }));
    expect(await teams.click({ user: "ana", message, title: "more" })).toMatchObject({ failure: "http_501" });
  });

  it("judges the card that comes back", async () => {
    const { teams, message } = await withPosted(() => cardAnswer({ ...card("x"), version: "1.6" }));
    await teams.click({ user: "ana", message, title: "more" });
    expect(teams.violations()).toMatchObject([{ rule: "card_version", in: "adaptiveCard/action" }]);
  });

  it("needs a message that the person sees", async () => {
    const { teams, call, message } = await withPosted(undefined);
    const recipient = { id: teams.person("bo")?.id };
    const path = activitiesOf(teams, "group");
    await call("POST", `${path}?isTargetedActivity=true`, withCard(card("secret", "more"), { recipient }));
    const [, secret] = teams.messages("group", { as: "bo" });
    if (secret)
      await expect(teams.click({ user: "ana", message: secret, title: "more" })).rejects.toThrow(
        "does not see",
      );
    await call("DELETE", `${path}/${message.id}`);
    await expect(teams.click({ user: "ana", message, title: "more" })).rejects.toThrow("does not see");
  });
});

const result = (text: string, more: object = { preview: { contentType: "x", content: {} } }) => ({
  contentType: CARD,
  content: card(text, "more"),
  ...more,
});
const found = (...attachments: object[]) => ({
  body: { composeExtension: { type: "result", attachmentLayout: "list", attachments } },
});

describe("the message extension", () => {
  it("is asked with command, words and page", async () => {
    const { teams, heard } = await teamsWithBot(() => found(result("a"), result("b")));
    const asked = { user: "ana", conversation: "general", command: "recs", text: "migration" };
    const { results } = await teams.query({ ...asked, skip: 25, count: 10 });
    expect(results).toHaveLength(2);
    expect(heard[0]?.body).toMatchObject({
      type: "invoke",
      name: "composeExtension/query",
      conversation: { id: teams.conversation("general")?.id, conversationType: "channel" },
      value: {
        commandId: "recs",
        parameters: [{ name: "query", value: "migration" }],
        queryOptions: { skip: 25, count: 10 },
      },
    });
  });

  it("is asked when the box opens", async () => {
    const { teams, heard } = await teamsWithBot(() => found());
    expect(await teams.query({ user: "ana", command: "recs" })).toMatchObject({ results: [] });
    expect(heard[0]?.body.value.parameters).toEqual([{ name: "initialRun", value: "true" }]);
    expect(heard[0]?.body.conversation.conversationType).toBe("personal");
  });

  it("puts a result into a message of the person, whose buttons work", async () => {
    const { teams } = await teamsWithBot((heard) =>
      heard.body.name === "composeExtension/query" ? found(result("a")) : cardAnswer(card("b")),
    );
    const { results } = await teams.query({ user: "ana", conversation: "group", command: "recs", text: "a" });
    const [first] = results ?? [];
    if (!first) throw new Error("nothing found");
    const message = teams.pick({ user: "ana", conversation: "group", result: first });
    expect(teams.messages("group")).toEqual([message]);
    expect(message).toMatchObject({ from: "ana", via: "extension" });
    expect(message.attachments).toEqual([{ contentType: CARD, content: card("a", "more") }]);
    const { shown } = await teams.click({ user: "ana", message, title: "more" });
    expect(shown && cardOf(shown)).toEqual(card("b"));
  });

  it.each([
    [{ composeExtension: { type: "message", text: "Nothing found" } }, { notice: "Nothing found" }],
    [{ composeExtension: { type: "result" } }, { failure: "invalid_answer" }],
    [{}, { failure: "invalid_answer" }],
    [found(...Array.from({ length: 26 }, () => result("x"))).body, { failure: "invalid_answer" }],
    [found(result("x".repeat(29_000))).body, { failure: "MessageSizeTooBig" }],
  ])("answered with %#", async (body, expected) => {
    const { teams } = await teamsWithBot(() => ({ body }));
    expect(await teams.query({ user: "ana", command: "recs", text: "x" })).toMatchObject(expected);
  });

  it("judges the results", async () => {
    const { teams } = await teamsWithBot(() =>
      found(result("x", {}), { ...result("y"), content: { type: "AdaptiveCard" } }),
    );
    await teams.query({ user: "ana", command: "recs", text: "x" });
    expect(teams.violations().map(({ rule }) => rule)).toEqual(["result_preview", "card_version"]);
  });
});
