import { figureChecks } from "../../../src/content/check/figures.js";
import { figure, type Planted, provesChecks } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "another value than is written",
    (c) => (figure(c).value = 84),
    "facts.json F1.1 figures[0]",
    /84 is not what "48" says/,
  ],
  ["a number without its value", (c) => delete figure(c).value, "facts.json F1.1 figures[0]", /has no value/],
  ["a span that falls", (c) => (figure(c).valueMax = 48), "facts.json F1.1 figures[0]", /not above/],
  [
    "a share of nothing",
    (c) => Object.assign(figure(c), { text: "48%" }),
    "facts.json F1.1 figures[0] base",
    /says not of what/,
  ],
];

provesChecks("figures", figureChecks, PLANTED);
