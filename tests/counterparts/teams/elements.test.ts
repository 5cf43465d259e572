import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { TYPES } from "../../../src/counterparts/teams/elements.js";
import { root } from "../../../src/paths.js";
import { GOOD } from "./examples.js";

interface Definition {
  anyOf?: Definition[];
  allOf?: { $ref: string }[];
  properties?: Record<string, unknown>;
  required?: string[];
}
/** microsoft/AdaptiveCards, schemas/1.5.0, as it stands there. */
const schema = JSON.parse(
  readFileSync(join(root, "tests/data/schemas/adaptive-card-1.5.0.json"), "utf8"),
) as { definitions: Record<string, Definition> };

const nameOf = ({ $ref }: { $ref: string }) => $ref.split("/").pop() ?? "";

/** What a type has and needs, with what it takes over from others; of two spellings, the object. */
function fieldsOf(name: string): { properties: Record<string, unknown>; required: string[] } {
  const { anyOf = [], allOf = [], ...own } = schema.definitions[name] ?? {};
  const all = [own, ...anyOf, ...allOf.map((each) => fieldsOf(nameOf(each)))];
  return {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required = [] }) => required).filter((field) => field !== "type"),
  };
}

describe("the table of elements", () => {
  it.each([
    ["element", "ImplementationsOf.Element"],
    ["action", "ImplementationsOf.Action"],
  ] as const)("has every %s of schema 1.5", (kind, name) => {
    const there = (schema.definitions[name]?.anyOf ?? []).flatMap(({ allOf = [] }) => allOf.map(nameOf));
    expect(Object.keys(TYPES[kind]).sort()).toEqual(there.sort());
  });

  it.each(
    Object.values(TYPES).flatMap((shapes) => Object.entries(shapes)),
  )("has what %s needs", (type, shape) => {
    const { needs = [], holds = {} } = shape;
    const { properties, required } = fieldsOf(type);
    // The schema lets some pass that can do nothing: a button without a verb is told from no other.
    const beyond: Record<string, string[]> = { "Action.Execute": ["verb"] };
    expect([...needs].sort()).toEqual([...required, ...(beyond[type] ?? [])].sort());
    for (const field of [...needs, ...Object.keys(holds)]) expect(properties).toHaveProperty(field);
  });

  it("finds nothing wrong with cards that the schema takes", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile({ ...schema, $schema: undefined, id: undefined });
    for (const [name, activity] of GOOD) {
      const [attachment] = (activity as { attachments?: { content: unknown }[] }).attachments ?? [];
      if (!attachment || name.startsWith("a newer element")) continue;
      expect(validate(attachment.content), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });
});
