import { app } from "./app.js";

const { content } = app.library;

/** One line for each way of answering, in English words: the language is fixed apart, so that only answers differ. */
export const LINES = [
  ...[
    "",
    "help",
    "themes",
    "lang",
    "recs",
    "facts",
    "brief",
    "rec",
    "fact",
    "define",
    "search",
    "deadlines",
    "dates",
  ],
  ...app.commands.list.map(({ name }) => `help ${name}`),
  ...content.themes.flatMap(({ id }) => [
    `recs ${id}`,
    `facts ${id}`,
    `brief ${id}`,
    `dates ${id}`,
    `deadlines ${id} all`,
  ]),
  ...[
    "rec 4.4",
    "rec L7",
    "rec 1.7",
    "fact F1.1",
    "fact F0.16",
    "dates D54",
    "dates D20",
    "define CNDH",
    "deadlines past",
  ],
  ...[
    "recs torture act:hope",
    "recs mining to:mars colour:red",
    "recs migraton",
    "rcs migration",
    "define cndhh",
    "lang de",
  ],
  ...[
    "deadline",
    "deadline add",
    "outcome",
    "history",
    "history D54",
    "history M9",
    "undo",
    "role",
    "role list",
  ],
  ...["search penguins", "zzzz qqqq", "did the labour bill pass?", "x".repeat(600)],
];
