import type { Source } from "../../core/vocabulary.js";
import type { Check } from "./check.js";

/** The number before the dot is the number of the theme: `4.2` is of theme 4. Torture is a sub-theme of 2. */
const numberedTheme: Check = ({ recommendations, facts, themes }) => {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const numberOf = (id: string) => {
    const theme = byId.get(id);
    return theme?.number ?? byId.get(theme?.parent ?? "")?.number ?? null;
  };
  const numbered = [
    ...recommendations.map((record) => ({ file: "recommendations", ...record })),
    ...facts.map((record) => ({ file: "facts", ...record })),
  ];
  return numbered.flatMap(({ file, reference, theme }) => {
    const said = /^F?([1-9])\./.exec(reference)?.[1];
    if (said === undefined || !byId.has(theme) || numberOf(theme) === Number(said)) return [];
    return [{ where: `${file}.json ${reference} theme`, what: `${theme} is not theme ${said}` }];
  });
};

/** A reference says where its record stands: `4.2` is recommendation 2 of section 4, `L7` point 7 of the letter. */
const numberedAsListed: Check = ({ recommendations }) =>
  recommendations.flatMap(({ reference, sources }) => {
    const [, section, number] = /^(?:L|([1-9])\.)([1-9]\d*)$/.exec(reference) ?? [];
    // L10 is the closing paragraph, letters are asks in running text, T1 has no number of its own.
    if (number === undefined || reference === "L10") return [];
    const [place, locator] =
      section === undefined ? ["letter", `bullet ${number}`] : [section, `recommendation ${number}`];
    if (sources.some((source) => source.section === place && source.locator === locator)) return [];
    const what = `no source is ${locator} of section ${place}`;
    return [{ where: `recommendations.json ${reference} sources`, what }];
  });

const SECTION_OF: Record<string, string> = { "0": "overview", F: "front", L: "letter" };

/** The character after the F of a fact is its section: `F0.3` the overview, `FL.2` the letter, `F6.1` section 6. */
const factsOfSection: Check = ({ facts }) =>
  facts.flatMap(({ reference, sources }) => {
    const letter = /^F([\dFL])\./.exec(reference)?.[1];
    const section = letter && (SECTION_OF[letter] ?? letter);
    // A footnote stands at the foot of its page, where the next section may have begun.
    const fits = (source: Source) => source.section === section || source.locator.startsWith("footnote ");
    if (!section || sources.some(fits)) return [];
    return [{ where: `facts.json ${reference} sources`, what: `none is of section ${section}` }];
  });

export const numberingChecks: Check[] = [numberedTheme, numberedAsListed, factsOfSection];
