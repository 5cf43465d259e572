import { sayLine } from "../say.js";
import type { Page } from "../use-page.js";
import { useWords } from "../words/index.js";

/** What a conversation is before anybody said anything: something to try. */
export function Empty({ page, text }: { page: Page; text?: string }) {
  const say = useWords();
  return (
    <div className="empty">
      <p className="empty-title">{say.emptyTitle}</p>
      <p>{text ?? say.emptyText}</p>
      <div className="empty-lines">
        {say.tryLines.map((line) => (
          <button key={line} type="button" className="chip" onClick={() => sayLine(page, line)}>
            {say.tryLine(line)}
          </button>
        ))}
      </div>
    </div>
  );
}
