import { expect, it } from "vitest";
import { privateNames } from "../../../src/content/against/people.js";
import { readSource } from "../../../src/content/against/source.js";
import { makeContent } from "../../support/content.js";
import { fact } from "../../support/planted.js";

/** A text whose participants stand where they do in the real one. */
const lines = Array.from({ length: 121 }, () => "");
lines[42] = "Ann Signer";
lines[105] = "Bob Guest (An Organisation) by teleconference";
lines[116] = "Cleo Host-Vane: Senior Analyst";
const source = readSource(lines.join("\n"));

it.each([
  "Ann Signer",
  "Bob Guest",
  "Cleo Host-Vane",
])("finds the participant %s in a text of ours", (name) => {
  const content = makeContent();
  fact(content).statement.es = `Según ${name}.`;
  expect(privateNames(content, source)).toEqual([
    { where: "facts.json F1.1 statement.es", what: `names a participant: ${name}` },
  ]);
});

it("lets organisations and offices be named", () => {
  const content = makeContent();
  fact(content).statement.en = "An Organisation and a Senior Analyst were there.";
  expect(privateNames(content, source)).toEqual([]);
});
