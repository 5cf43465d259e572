import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dispatch } from "../../../src/core/dispatch.js";
import type { Field, Form, Values } from "../../../src/core/form.js";
import type { Reply } from "../../../src/core/reply.js";
import { cardProblems } from "../../../src/counterparts/teams/check.js";
import { filledIn } from "../../../src/counterparts/teams/inputs.js";
import { root } from "../../../src/paths.js";
import { formCard, readValues } from "../../../src/platforms/teams/form.js";
import { max } from "../../../src/platforms/teams/limits.js";
import { anyText, sampleReply } from "../../support/replies.js";
import { type Bot, firstFromBot, fromBot, startBot, wordsIn } from "./bot.js";

const FIELDS: Field[] = [
  { kind: "text", name: "what", label: "What", max: 80 },
  { kind: "day", name: "day", label: "Day", optional: true, hint: "Or in words" },
  {
    kind: "choice",
    name: "theme",
    label: "Theme",
    value: "mining",
    options: [
      { label: "Mining", value: "mining" },
      { label: "Labour", value: "labour" },
    ],
  },
  {
    kind: "choices",
    name: "recs",
    label: "Recommendations",
    optional: true,
    options: ["1.1", "4.2", "4.3"].map((value) => ({ label: `Rec ${value}`, value })),
  },
];
const form = (given: Partial<Form> = {}): Form => ({
  title: "A date",
  line: "deadline add",
  language: "en",
  fields: FIELDS,
  submit: "Save",
  ...given,
});

/** `deadline add` asks, tells what is wrong, or says what it was given; whoever only reads is refused. */
const asking: Dispatch = async (line, caller, { values } = {}) => {
  const reply: Reply = { ...sampleReply(), line, shareable: false };
  if (caller.role === "reader") return failing(reply, "Only editors");
  if (line === "deadline away") return failing(reply, "The store is away");
  if (!values) return { ...reply, title: "Asked", form: form() };
  if (values.what === "bad") return { ...reply, title: "Asked", form: refilled(values, "Not so") };
  return { ...reply, title: `Got ${JSON.stringify(values)}` };
};
const failing = (reply: Reply, message: string): Reply => ({
  ...reply,
  title: message,
  parts: [],
  error: { code: "X", message, hint: "" },
});
const refilled = (values: Values, intro: string): Form =>
  form({ intro, fields: FIELDS.map((field) => ({ ...field, value: values[field.name] }) as Field) });

const start = (): Promise<Bot> => startBot({ dispatch: asking });
const FILLED = { "v-what": "Consultation, with GAC", "v-day": "2027-02-15", "v-recs": "1.1,4.2" };
const VALUES = { what: "Consultation, with GAC", day: "2027-02-15", theme: "mining", recs: ["1.1", "4.2"] };

describe("a form", () => {
  it("is a card with fields, and what is typed comes back with its line", async () => {
    const { teams, asked } = await start();
    await teams.message({ user: "ana", text: "deadline add" });
    const message = firstFromBot(teams, "personal:ana");
    expect(wordsIn(message)).toContain("A date\nWhat\nDay\nOr in words\nTheme\nRecommendations");
    expect(wordsIn(message)).not.toContain("Everyone");
    const { shown, failure } = await teams.click({ user: "ana", message, title: "Save", inputs: FILLED });
    expect(failure).toBeUndefined();
    expect(asked.at(-1)).toMatchObject({
      line: "deadline add",
      caller: { role: "member" },
      fixed: { values: VALUES, language: "en" },
    });
    expect(wordsIn(shown)).toContain("Got");
    expect(teams.violations()).toEqual([]);
  });

  it("with something wrong comes again, with the words above and all that was typed", async () => {
    const { teams } = await start();
    await teams.message({ user: "ana", text: "deadline add" });
    const message = firstFromBot(teams, "personal:ana");
    const inputs = { ...FILLED, "v-what": "bad" };
    const { shown } = await teams.click({ user: "ana", message, title: "Save", inputs });
    expect(wordsIn(shown)).toContain("A date\nNot so\nWhat");
    const card = shown?.attachments[0]?.content as Record<string, unknown>;
    expect(filledIn(card, {})).toEqual({ ...inputs, "v-theme": "mining" });
  });

  it("that could not be taken stays as it is, with the reason beside it", async () => {
    const { teams } = await startBot({
      dispatch: async (line, caller, fixed) => asking(fixed?.values ? "deadline away" : line, caller, fixed),
    });
    await teams.message({ user: "ana", text: "deadline add" });
    const message = firstFromBot(teams, "personal:ana");
    const { shown, notice } = await teams.click({ user: "ana", message, title: "Save", inputs: FILLED });
    expect(shown).toBeUndefined();
    expect(notice).toBe("The store is away");
    expect(teams.current(message, { as: "ana" })).toEqual(message);
  });

  it("in a channel says that all see it, and is judged by who sends it", async () => {
    const { teams, asked } = await start();
    teams.setPerson({ key: "luc", role: "guest" });
    await teams.mention({ user: "ana", conversation: "general", text: "deadline add" });
    const message = firstFromBot(teams, "general");
    expect(wordsIn(message)).toContain("Everyone in this conversation sees this form.");
    const { notice } = await teams.click({ user: "luc", message, title: "Save", inputs: FILLED });
    expect(asked.at(-1)?.caller.role).toBe("reader");
    expect(notice).toBe("Only editors");
    const { shown } = await teams.click({ user: "ana", message, title: "Save", inputs: FILLED });
    expect(wordsIn(shown)).toContain("Got");
    expect(wordsIn(firstFromBot(teams, "general", "luc"))).toContain("A date");
    expect(teams.violations()).toEqual([]);
  });

  it("asked for by a slash command is for one person, whatever comes of it", async () => {
    const { teams } = await start();
    await teams.slash({ user: "ana", conversation: "group", text: "/deadline add" });
    const message = firstFromBot(teams, "group");
    expect(message.targeted).toBe("ana");
    expect(wordsIn(message)).not.toContain("Everyone");
    const click = { user: "ana", message, title: "Save", inputs: { ...FILLED, "v-what": "bad" } };
    await expect(teams.click({ ...click, as: "submit" })).rejects.toThrow("no Action.Submit");
    const { shown } = await teams.click(click);
    expect(JSON.stringify(shown?.attachments)).not.toContain("Action.Submit");
    expect(wordsIn(shown)).toContain("Not so");
  });

  it("of a client that cannot execute it is answered with a message", async () => {
    const { teams, asked } = await start();
    await teams.message({ user: "ana", text: "deadline add" });
    const message = firstFromBot(teams, "personal:ana");
    await teams.click({ user: "ana", message, title: "Save", inputs: FILLED, as: "submit" });
    expect(asked.at(-1)?.fixed).toMatchObject({ values: VALUES });
    expect(wordsIn(fromBot(teams, "personal:ana")[1])).toContain("Got");
    await teams.click({
      user: "ana",
      message,
      title: "Save",
      inputs: { ...FILLED, "v-what": "bad" },
      as: "submit",
    });
    expect(wordsIn(fromBot(teams, "personal:ana")[2])).toContain("Not so");
  });
});

const schema = JSON.parse(readFileSync(join(root, "tests/data/schemas/adaptive-card-1.5.0.json"), "utf8"));
delete schema.$schema;
delete schema.id;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

const named = {
  name: fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8})?$/),
  label: anyText(60),
  hint: fc.option(anyText(120), { nil: undefined }),
  optional: fc.option(fc.boolean(), { nil: undefined }),
};
const options = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9.-]{1,20}$/), anyText(150)), {
    selector: ([value]) => value,
    minLength: 1,
    maxLength: 60,
  })
  .map((all) => all.map(([value, label]) => ({ value, label })));
const anyField: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    ...named,
    kind: fc.constant("text" as const),
    max: fc.integer({ min: 1, max: 500 }),
    long: fc.boolean(),
  }),
  fc.record({ ...named, kind: fc.constant("day" as const), value: fc.constant("2027-02-15") }),
  options.chain((all) =>
    fc.record({
      ...named,
      kind: fc.constant("choice" as const),
      options: fc.constant(all),
      value: fc.constantFrom(...all.map(({ value }) => value)),
    }),
  ),
  options.chain((all) =>
    fc.record({
      ...named,
      kind: fc.constant("choices" as const),
      options: fc.constant(all),
      value: fc.subarray(all.map(({ value }) => value)),
    }),
  ),
);
const anyForm = fc.record({
  title: anyText(60),
  line: fc.constant("deadline add"),
  language: fc.constantFrom("en" as const, "fr" as const, "es" as const),
  intro: fc.option(anyText(300), { nil: undefined }),
  fields: fc.uniqueArray(anyField, { selector: ({ name }) => name, minLength: 1, maxLength: 4 }),
  submit: anyText(40),
});
const anyOptions = fc.record({ kept: fc.boolean(), open: fc.boolean() });

describe("the card of any form", () => {
  it("is of schema 1.5, fits, and gives back what stands in it", () => {
    fc.assert(
      fc.property(anyForm, anyOptions, (given, how) => {
        const card = formCard(sampleReply(), given, how);
        const { msteams: _, ...plain } = card;
        validate(plain);
        expect(validate.errors ?? []).toEqual([]);
        expect(cardProblems(card)).toEqual([]);
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(max("form"));
        const optional = { ...given, fields: given.fields.map((field) => ({ ...field, optional: true })) };
        const sent = filledIn({ ...formCard(sampleReply(), optional, how) }, {});
        const values = given.fields.flatMap((field) =>
          "value" in field && field.value?.length ? [[field.name, field.value]] : [],
        );
        expect(readValues({ ...card.actions?.[0]?.data, ...sent })).toEqual(Object.fromEntries(values));
      }),
      { numRuns: 60, endOnFailure: true, interruptAfterTimeLimit: 15_000 },
    );
  });

  it("shortens choices that would fill it, and loses none", () => {
    const all = Array.from({ length: 200 }, (_, i) => ({ value: `${i}`, label: `${i} ${"é".repeat(200)}` }));
    const fields: Field[] = [{ kind: "choices", name: "recs", label: "R", options: all }];
    const card = formCard(sampleReply(), form({ fields }));
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(max("form"));
    expect(card.body).toContainEqual(expect.objectContaining({ type: "Input.ChoiceSet" }));
    const [set] = card.body.flatMap((element) => (element.type === "Input.ChoiceSet" ? [element] : []));
    expect(set?.choices.map(({ value }) => value)).toEqual(all.map(({ value }) => value));
  });
});

describe("what comes back", () => {
  it.each<[string, unknown, Values | undefined]>([
    ["nothing", undefined, undefined],
    ["a button of no form", { l: "recs" }, undefined],
    ["a form that is none", { l: "recs", form: true }, undefined],
    ["fields that were left empty", { form: { a: "text", b: "choices" }, "v-a": " ", "v-b": "" }, {}],
    ["a field that the form does not have", { form: { a: "text" }, "v-b": "x" }, {}],
    ["no text", { form: { a: "text" }, "v-a": { l: "x" } }, {}],
    ["a kind that is none", { form: { a: "list" }, "v-a": "x" }, {}],
    ["a name that is none", JSON.parse('{ "form": { "__proto__": "text" }, "v-__proto__": "x" }'), {}],
    [
      "commas in a text",
      { form: { a: "text", b: "choices" }, "v-a": "x,y", "v-b": "x,y" },
      { a: "x,y", b: ["x", "y"] },
    ],
  ])("of %s", (_what, data, values) => {
    expect(readValues(data)).toEqual(values);
  });
});
