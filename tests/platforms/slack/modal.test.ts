import type { ViewOutput } from "@slack/bolt";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/core/form.js";
import { acceptView } from "../../../src/counterparts/slack/content.js";
import { formState } from "../../../src/counterparts/slack/form.js";
import { pingsOf, type View } from "../../../src/counterparts/slack/index.js";
import { wholeCharacter } from "../../../src/platforms/shared/shorten.js";
import { valuesOf, withError } from "../../../src/platforms/slack/forms/filled.js";
import { type Modal, modal } from "../../../src/platforms/slack/forms/modal.js";
import { readOpened, writeOpened } from "../../../src/platforms/slack/forms/opened.js";
import { inspect } from "../../../src/platforms/slack/gate.js";
import { render } from "../../../src/platforms/slack/render.js";
import { anyForm, sampleForm } from "../../support/forms.js";
import { sampleReply } from "../../support/replies.js";
import { buttonsOf } from "./seen.js";

const RUNS = 300;
const place = { channel: "C1", thread: "1.2", url: "https://hooks.slack.com/x", replaces: true };

/** A modal as Slack hands it back, nothing changed in it. */
function submitted(view: Modal): ViewOutput {
  const accepted = { ...view, ...acceptView(view, "modal", false) } as unknown as View;
  return { ...accepted, state: { values: formState(accepted, {}) } } as unknown as ViewOutput;
}

/** What a field says before anybody touches it, as far as Slack's fields have room for it. */
function initially(field: Field): string | string[] | undefined {
  if (field.kind === "choices")
    return field.value?.filter((one) => field.options.some(({ value }) => value === one));
  if (field.kind !== "text") return field.value;
  return field.value?.slice(0, wholeCharacter(field.value, Math.min(field.max, 3_000)));
}

describe("any form", () => {
  it("is inside the limits of a modal, and comes back with the values that it began with", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const fields = form.fields.map((field) => ({ ...field, optional: true }));
        const sent = submitted(modal({ ...form, fields }, place) as Modal);
        const values = form.fields.map((field) => [field.name, initially(field)]);
        expect(valuesOf(sent)).toEqual(Object.fromEntries(values.filter(([, value]) => value?.length)));
        expect(readOpened(sent.private_metadata)).toMatchObject({ line: "form", ...place });
      }),
      { numRuns: RUNS },
    );
  });

  it("stays so with an error above it, whatever stands in it", () => {
    const error = { code: "APG_INTERNAL", message: "<!channel> failed", hint: "Try *again* @here" };
    fc.assert(
      fc.property(anyForm, (form) => {
        const fields = form.fields.map((field) => ({ ...field, optional: true }));
        const first = submitted(modal({ ...form, fields }, place) as Modal);
        const second = submitted(withError(first, error));
        expect(valuesOf(second)).toEqual(valuesOf(first));
        expect(second.blocks.slice(1).map(({ block_id }) => block_id)).toEqual(
          fields.map(({ name }) => `${name}:1`),
        );
        expect(pingsOf({ blocks: second.blocks as never, text: "" })).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a modal", () => {
  it("offers more choices than one menu holds in groups", () => {
    const options = Array.from({ length: 250 }, (_, i) => ({ label: `Ask ${i}`, value: `${i}` }));
    const fields: Field[] = [{ kind: "choices", name: "recs", label: "Asks", options, value: ["3", "249"] }];
    const view = modal(sampleForm({ fields }), {}) as Modal;
    const groups = (view.blocks[0] as never as { element: { option_groups: { options: object[] }[] } })
      .element;
    expect(groups.option_groups.map((group) => group.options.length)).toEqual([100, 100, 50]);
    expect(groups.option_groups[2]).toMatchObject({ label: { text: "Ask 200 – Ask 249" } });
    expect(valuesOf(submitted(view))).toEqual({ recs: ["3", "249"] });
  });

  it("leaves out a choice of nothing, and a title that is cut is said whole", () => {
    const fields: Field[] = [{ kind: "choice", name: "x", label: "X", options: [] }];
    const view = modal(sampleForm({ title: "Una fecha de la coalición", fields }), {}) as Modal;
    expect(view.title.text).toBe("Una fecha de la…");
    expect(view.blocks).toMatchObject([{ type: "section", text: { text: "*Una fecha de la coalición*" } }]);
  });

  it("is none where its line is too long to travel with it", () => {
    expect(modal(sampleForm({ line: "x".repeat(3_000) }), {})).toBeUndefined();
  });

  it("is opened by the first button of its reply, empty where the line is too long for a button", () => {
    const lineFor = (line: string) => {
      const reply = { ...sampleReply(), line, form: sampleForm() };
      return JSON.parse(buttonsOf(render(reply, { surface: "message" })).at(0)?.value ?? "{}").l;
    };
    expect(lineFor("form 2027-02-15")).toBe("form 2027-02-15");
    expect(lineFor('"'.repeat(1_200))).toBe("form");
    expect(lineFor("")).toBe("form");
  });

  it("forgets what is of another version", () => {
    for (const metadata of ["", "null", "{}", '{"l":"form","g":"de"}', '{"l":1,"g":"en"}'])
      expect(readOpened(metadata)).toBeUndefined();
    const opened = { line: "form", language: "fr", plain: true } as const;
    expect(readOpened(writeOpened(opened))).toEqual(opened);
  });
});

describe("a signed submission", () => {
  const view = {
    id: "V1",
    hash: "h1",
    callback_id: "apg_form",
    private_metadata: "{}",
    title: { type: "plain_text", text: "x" },
    blocks: [],
    state: { values: { "what:0": { what: { type: "plain_text_input", value: "x" } } } },
  };
  const body = { type: "view_submission", user: { id: "U1" }, team: { id: "T1" }, trigger_id: "1.2", view };

  it.each([
    ["of another form", { ...body, view: { ...view, callback_id: "other" } }],
    ["without a view", { ...body, view: undefined }],
    ["without values", { ...body, view: { ...view, state: {} } }],
    ["with values that are none", { ...body, view: { ...view, state: { values: { a: null } } } }],
    ["with blocks of nothing", { ...body, view: { ...view, blocks: [null] } }],
    ["without a title", { ...body, view: { ...view, title: null } }],
    ["that is a click as well", { ...body, actions: [] }],
    ["that is closed", { ...body, type: "view_closed" }],
  ])("%s never reaches Bolt", (_what, given) => {
    expect(inspect(given, "/apg")).toEqual({ kind: "answer", status: 200, text: "" });
  });

  it("is the same for the same values of the same showing alone", () => {
    const key = (given: object) => (inspect(given, "/apg") as { key: string }).key;
    const first = key(body);
    expect(first).toHaveLength(44);
    expect(key({ ...body, trigger_id: "3.4" })).toBe(first);
    expect(key({ ...body, view: { ...view, hash: "h2" } })).not.toBe(first);
    expect(key({ ...body, view: { ...view, state: { values: {} } } })).not.toBe(first);
  });
});
