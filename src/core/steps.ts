import type { Context } from "./command.js";
import { lineOf } from "./names.js";
import type { Suggestion } from "./reply.js";
import type { Theme } from "./vocabulary.js";

/** At most three next steps that make sense after an answer: a few, so that the most useful is seen. */
const MOST = 3;

type Step = "recs" | "facts" | "dates" | "brief" | "deadlines" | "themes" | "help";

/** The named steps as buttons, in this order; those about a theme need one. */
export function steps(context: Context, names: Step[], theme?: Theme): Suggestion[] {
  return names
    .slice(0, MOST)
    .map((name) => ({ label: labelOf(name, context, theme), line: stepLine(name, context, theme) }));
}

function stepLine(name: Step, context: Context, theme?: Theme): string {
  const ofTheme = name === "recs" || name === "facts" || name === "dates" || name === "brief";
  return lineOf(context, name, ofTheme && theme ? theme : "");
}

function labelOf(name: Step, { say, language }: Context, theme?: Theme): string {
  const title = theme?.title[language] ?? "";
  switch (name) {
    case "recs":
      return say.goRecs(title);
    case "facts":
      return say.goFacts(title);
    case "dates":
      return say.goDates(title);
    case "brief":
      return say.goBrief(title);
    case "deadlines":
      return say.goDeadlines;
    case "themes":
      return say.goThemes;
    case "help":
      return say.goHelp;
  }
}
