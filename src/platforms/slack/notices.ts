import type { Language, Localized } from "../../i18n/language.js";
import { type Block, sections } from "./blocks.js";
import { escaped } from "./mrkdwn.js";
import { COMMAND } from "./names.js";

/** What is said to one person about what they did, beside the answers themselves. */
const NOTICES = {
  shared: {
    en: "You have already shared this here. To post it once more, ask again and share that answer.",
    fr: "Vous avez déjà partagé ceci ici. Pour le publier une fois de plus, reposez la question et partagez cette réponse-là.",
    es: "Ya compartió esto aquí. Para publicarlo otra vez, pregunte de nuevo y comparta esa respuesta.",
  },
  shareRefused: {
    en: "This could not be shared: Slack did not take it. Press the button again, or ask again.",
    fr: "Le partage n'a pas pu se faire : Slack ne l'a pas accepté. Appuyez de nouveau sur le bouton, ou reposez la question.",
    es: "No se pudo compartir: Slack no lo aceptó. Pulse el botón de nuevo, o vuelva a preguntar.",
  },
  shareUnknown: {
    en: "This may have been shared: Slack did not say. Look in the channel before you share it again.",
    fr: "Le partage s'est peut-être fait : Slack ne l'a pas dit. Regardez dans le canal avant de partager de nouveau.",
    es: "Es posible que se haya compartido: Slack no lo dijo. Mire en el canal antes de compartirlo de nuevo.",
  },
  postRefused: {
    en: `My answer could not be posted here. Ask with ${COMMAND}: you alone see that answer.`,
    fr: `Ma réponse n'a pas pu être publiée ici. Demandez avec ${COMMAND} : la réponse ne sera visible que pour vous.`,
    es: `Mi respuesta no se pudo publicar aquí. Pregunte con ${COMMAND}: solo usted verá esa respuesta.`,
  },
  postUnknown: {
    en: `My answer may have been posted: Slack did not say. If you do not see it, ask again, or with ${COMMAND}.`,
    fr: `Ma réponse a peut-être été publiée : Slack ne l'a pas dit. Si vous ne la voyez pas, redemandez, ou demandez avec ${COMMAND}.`,
    es: `Es posible que mi respuesta se haya publicado: Slack no lo dijo. Si no la ve, vuelva a preguntar, o pregunte con ${COMMAND}.`,
  },
} satisfies Record<string, Localized>;
export type Notice = keyof typeof NOTICES;

/** A notice as Slack shows it; `code` is Slack's own word for why, for whoever runs the bot. */
export function notice(name: Notice, language: Language, code?: string): { blocks: Block[]; text: string } {
  const words = NOTICES[name][language];
  const rich = code === undefined ? words : [words, " (", { code }, ")"];
  return { blocks: sections(rich).map(({ block }) => block), text: escaped(words) };
}
