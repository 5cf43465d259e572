import type { Language } from "../../i18n/language.js";
import type { Context } from "../command.js";
import type { RecordView } from "../reply.js";

type Shown = Partial<Record<Language, { today: string; view: RecordView }>>;

/**
 * The same view, made once a day in each language for each record: the same records answer many questions. Only for
 * what depends on nothing else; nobody changes a view.
 */
export function onceADay<R extends object>(
  make: (record: R, context: Context) => RecordView,
): (record: R, context: Context) => RecordView {
  const kept = new WeakMap<R, Shown>();
  return (record, context) => {
    const { language, today } = context;
    const shown = kept.get(record) ?? {};
    const last = shown[language];
    if (last?.today === today) return last.view;
    const view = make(record, context);
    shown[language] = { today, view };
    kept.set(record, shown);
    return view;
  };
}
