import type { Language } from "../i18n/language.js";
import type { Doings } from "./api.js";
import { asSeen } from "./errors.js";
import type { Side, Told, Way } from "./side.js";
import type { Stage } from "./stage.js";
import { PLATFORM_NAMES, pageWords } from "./words/words.js";

/** Says a line in both platforms, as each has it. @returns what stands beside the answers, if anything */
export async function say(
  { sides }: Pick<Stage, "sides">,
  { person, channel, text }: Doings["say"],
  language: Language,
): Promise<string | undefined> {
  const { way, words } = read(text);
  const { unreached } = pageWords[language].notices;
  const notices = await Promise.all(
    sides.map(async (side) => {
      // What nobody's bot is told anyway is no loss.
      const meant = way !== "plain" || channel === "direct";
      if (meant && !side.reaches(channel, way)) return unreached(nameOf(side));
      // Teams sends no empty message; the front page has a name.
      const line = way === "command" && words === "" && side.name === "teams" ? "home" : words;
      return noticeOf(side, await asSeen(() => side.say(person, channel, way, line)), language);
    }),
  );
  return notices.filter(Boolean).join(" ") || undefined;
}

/** `/apg ...`, `@apg ...`, or words for whoever reads them. */
function read(text: string): { way: Way; words: string } {
  const [, sign, words = ""] = /^([/@])apg(?:[\s:,]+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  if (sign === undefined) return { way: "plain", words: text.trim() };
  return { way: sign === "/" ? "command" : "mention", words: words.trim() };
}

const nameOf = ({ name }: Pick<Side, "name">) => PLATFORM_NAMES[name];

/** What a platform shows beside its messages. */
export function noticeOf(
  side: Pick<Side, "name">,
  { notice, failure }: Told,
  language: Language,
): string | undefined {
  if (notice !== undefined) return notice;
  return failure === undefined ? undefined : pageWords[language].notices.failed(nameOf(side), failure);
}
