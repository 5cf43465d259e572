import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../../i18n/language.js";
import type { Completion } from "../../api.js";
import { fetchCompletions } from "../server.js";
import { type Offer, offersFor } from "./complete.js";

/**
 * What a text can go on with, in a language. Nothing, as long as the server has not said.
 * @param visit which visit of the message box it is: each asks anew, since dates are added; 0 does not ask
 */
export function useCompletions(text: string, language: Language, visit: number): Offer[] {
  const [known, setKnown] = useState<{ language: Language; completions: Completion[] }>();
  useEffect(() => {
    if (visit === 0) return;
    let wanted = true;
    fetchCompletions().then(
      (completions) => wanted && setKnown({ language, completions }),
      // Without them one types on.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [language, visit]);
  return useMemo(
    () => (known?.language === language ? offersFor(text, known.completions) : []),
    [known, language, text],
  );
}
