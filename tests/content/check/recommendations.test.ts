import { recommendationChecks } from "../../../src/content/check/recommendations.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { type Planted, provesChecks, rec } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "a welcome worded as a demand",
    (c) => (rec(c, "L1").summary.es = "México debe seguir."),
    "recommendations.json L1 summary.es",
    /"debe" words a welcome/,
  ],
  [
    "a demand beside a welcome",
    (c) => (rec(c, "L1").alsoActs = ["urge"]),
    "recommendations.json L1 advocacyAct",
    /it also demands/,
  ],
  [
    "an act twice",
    (c) => (rec(c, "L1").alsoActs = ["welcome"]),
    "recommendations.json L1 alsoActs",
    /act twice/,
  ],
  [
    "an addressee twice",
    (c) => rec(c, "L1").addressees.push("mexico"),
    "recommendations.json L1 addressees",
    /addressee twice/,
  ],
  [
    "a later point of the same document",
    (c) => (rec(c).later = { ...later(c), reference: "1.2" }),
    "recommendations.json 1.1 later",
    /not later/,
  ],
  [
    "a status that no document gives",
    (c) => (rec(c).status = "implemented"),
    "recommendations.json 1.1 status",
    /is implemented/,
  ],
  [
    "recommendations out of order",
    (c) => c.recommendations.reverse(),
    "recommendations.json 1.1",
    /out of order/,
  ],
];

function later(content: Content) {
  const point = rec(content).later;
  if (!point) throw new Error("1.1 has no later point");
  return point;
}

provesChecks("recommendations", recommendationChecks, PLANTED);
