import { card, withCard } from "./support.js";

const block = (more: object = {}) => ({ type: "TextBlock", text: "x", ...more });
const execute = (verb: string, more: object = {}) => ({ type: "Action.Execute", title: verb, verb, ...more });
export const many = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));
const containing = (...body: object[]) => ({ ...card("x"), body });
export const citing = (text: string, ...citation: object[]) => ({
  type: "message",
  text,
  entities: [{ type: "https://schema.org/Message", "@type": "Message", citation }],
});
export const claim = (position: number, name = "Brief", abstract = "Line 3") => ({
  "@type": "Claim",
  position,
  appearance: { "@type": "DigitalDocument", name, abstract },
});
const mention = { type: "mention", text: "<at>Bo</at>", mentioned: { id: "29:1", name: "Bo" } };
const table = {
  type: "Table",
  columns: [{ width: 1 }],
  rows: [{ type: "TableRow", cells: [{ type: "TableCell", items: [block()] }] }],
};

/** Messages that Teams shows as they are meant. */
export const GOOD: [string, object][] = [
  ["six actions", withCard(card("x", ..."abcdef"))],
  ["version 1.5", withCard({ ...card("x"), version: "1.5" })],
  [
    "a table, columns, facts and a set of buttons",
    withCard(
      containing(
        table,
        { type: "ColumnSet", columns: [{ type: "Column", items: [block()] }] },
        { type: "FactSet", facts: [{ title: "a", value: "b" }] },
        { type: "ActionSet", actions: many(6, (i) => execute(`${i}`)) },
      ),
    ),
  ],
  ["a newer element with a fallback", withCard(containing({ type: "Badge", text: "x", fallback: block() }))],
  [
    "an action with the id of its fallback",
    withCard({
      ...card("x"),
      actions: [execute("a", { id: "a", fallback: { type: "Action.Submit", id: "a" } })],
    }),
  ],
  [
    "a card shown by a button",
    withCard({ ...card("x"), actions: [{ type: "Action.ShowCard", card: { type: "AdaptiveCard" } }] }),
  ],
  ["20 citations", citing(many(20, (i) => `[${i + 1}]`).join(), ...many(20, (i) => claim(i + 1)))],
  ["a citation at its limits", citing("[1]", claim(1, "x".repeat(80), "x".repeat(160)))],
  ["a citation without abstract", citing("[1]", { position: 1, appearance: { name: "x" } })],
  ["a link of a number", { type: "message", text: "[1](https://example.org) in [2018]" }],
  ["suggested actions alone", { type: "message", text: "x", suggestedActions: { actions: [] } }],
];

/** Messages that it does not, with the rule that says so and some of its words. */
export const BAD: [string, object, string, string][] = [
  ["version 1.6", withCard({ ...card("x"), version: "1.6" }), "card_version", "1.6"],
  ["no version", withCard({ ...card("x"), version: undefined }), "card_version", "undefined"],
  ["an unknown element", withCard(containing({ type: "Badge" })), "card_type", "/content/body/0"],
  [
    "an unknown fallback",
    withCard(containing({ type: "Badge", fallback: { type: "Icon" } })),
    "card_type",
    "fallback",
  ],
  [
    "an unknown one deep down",
    withCard(containing({ type: "Container", items: [{ type: "Column" }] })),
    "card_type",
    "Column",
  ],
  [
    "an unknown action",
    withCard({ ...card("x"), actions: [{ type: "Action.Http" }] }),
    "card_type",
    "Action.Http",
  ],
  [
    "an unknown select action",
    withCard(containing(block({ selectAction: { type: "x" } }))),
    "card_type",
    "selectAction",
  ],
  [
    "a run that is none",
    withCard(containing({ type: "RichTextBlock", inlines: ["x", { type: "CitationRun" }] })),
    "card_type",
    "inlines/1",
  ],
  [
    "a text without text",
    withCard(containing({ type: "TextBlock" })),
    "card_field",
    "TextBlock without text",
  ],
  [
    "Action.Execute without verb",
    withCard({ ...card("x"), actions: [execute("a", { verb: undefined })] }),
    "card_field",
    "verb",
  ],
  ["seven actions", withCard(card("x", ..."abcdefg")), "card_actions", "6 of 7"],
  [
    "seven in a set",
    withCard(containing({ type: "ActionSet", actions: many(7, (i) => execute(`${i}`)) })),
    "card_actions",
    "body/0",
  ],
  ["an id twice", withCard(containing(block({ id: "a" }), block({ id: "a" }))), "card_id", "a"],
  ["a name of 81", citing("[1]", claim(1, "x".repeat(81))), "citation_name", "[1]"],
  ["no name", citing("[1]", claim(1, "")), "citation_name", "[1]"],
  ["an abstract of 161", citing("[1]", claim(1, "x", "x".repeat(161))), "citation_abstract", "[1]"],
  ["a mark without citation", citing("[1] [2]", claim(1)), "citation_position", "[2] has no citation"],
  ["a citation without mark", citing("[1]", claim(1), claim(2)), "citation_position", "citation 2"],
  [
    "suggested actions beside a card",
    withCard(card("x"), { suggestedActions: {} }),
    "suggested_actions",
    "beside",
  ],
  ["a mention", { type: "message", text: "<at>Bo</at>", entities: [mention] }, "mention", "<at>Bo</at>"],
  [
    "a mention in a card",
    withCard({ ...card("x"), msteams: { entities: [mention] } }),
    "mention",
    "<at>Bo</at>",
  ],
];
