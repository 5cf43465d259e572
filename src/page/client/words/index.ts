import { createContext, useContext } from "react";
import type { Language } from "../../../i18n/language.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import type { Words } from "./words.js";

export const words: Record<Language, Words> = { en, fr, es };

/** The tags under which a browser writes dates: Canada's English and French, Mexico's Spanish. */
export const LOCALES: Record<Language, string> = { en: "en-CA", fr: "fr-CA", es: "es-MX" };

export const LanguageContext = createContext<Language>("en");

/** The page's words in the language that the bot is set to. */
export function useWords(): Words {
  return words[useContext(LanguageContext)];
}

export function useLocale(): string {
  return LOCALES[useContext(LanguageContext)];
}
