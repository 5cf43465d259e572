import type { Language } from "../../i18n/language.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import type { PageWords } from "./types.js";

export const pageWords: Record<Language, PageWords> = { en, fr, es };

/** A platform's name as people read it. */
export const PLATFORM_NAMES = { slack: "Slack", teams: "Microsoft Teams" } as const;
