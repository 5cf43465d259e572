import { describe, expect, it } from "vitest";
import { fieldOf, valuesOf } from "../../../src/page/client/slack/values.js";

const plain = (text: string) => ({ type: "plain_text", text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const input = (block_id: string, element: object, optional = false) => ({
  type: "input",
  block_id,
  label: plain(block_id),
  element: { action_id: block_id, ...element },
  optional,
});
const text = input("what", { type: "plain_text_input", initial_value: "old", max_length: 80 });
const day = input("day", { type: "datepicker" }, true);
const kind = input("kind", {
  type: "static_select",
  options: [option("a"), option("b")],
  initial_option: option("a"),
});
const themes = input("themes", { type: "multi_static_select", options: [option("x"), option("y")] });
const fields = [text, day, kind, themes].flatMap((block) => fieldOf(block) ?? []);
const filled = (values: Record<string, string[]>) => valuesOf(fields, (block) => values[block] ?? []);

describe("a modal's inputs", () => {
  it("are read from its blocks", () => {
    expect(fields.map(({ kind: asked, initial, optional }) => [asked, initial, optional])).toEqual([
      ["text", ["old"], false],
      ["date", [], true],
      ["one", ["a"], false],
      ["several", [], false],
    ]);
    expect(fieldOf({ type: "section", text: plain("no") })).toBeUndefined();
    expect(fieldOf(input("rich", { type: "rich_text_input" }))).toBeUndefined();
  });

  it("keep the groups of a long menu", () => {
    const field = fieldOf(
      input("long", {
        type: "static_select",
        option_groups: [{ label: plain("A – M"), options: [option("a")] }],
      }),
    );
    expect(field?.options).toEqual([{ label: "A – M", options: [{ label: "A", value: "a" }] }]);
  });

  it("send what was changed alone", () => {
    expect(filled({ what: ["old"], day: [""], kind: ["a"] })).toEqual({});
    expect(filled({ what: ["new"], day: ["2026-12-15"], kind: ["b"], themes: ["y", "x"] })).toEqual({
      what: "new",
      day: "2026-12-15",
      kind: "b",
      themes: ["y", "x"],
    });
  });

  it("send that a text was emptied", () => {
    expect(filled({ what: [""], kind: ["a"] })).toEqual({ what: "" });
  });
});
