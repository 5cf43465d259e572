import { useEffect, useRef, useState } from "react";
import type { View } from "../../api.js";
import { useWords } from "../words/index.js";

/** So much of a message is read out; the message itself can be read on. */
const MOST = 220;

/** Tells screen readers what the bot said, once: the panes show the same conversation several times. */
export function Announcer({ view, where }: { view: View; where: string }) {
  const say = useWords();
  const known = useRef<{ where: string; ids: Set<string> }>(undefined);
  const [text, setText] = useState("");
  const { slack, version } = view;
  useEffect(() => {
    // Nothing was fetched yet for this person and place.
    if (version === 0) return;
    const before = known.current;
    known.current = { where, ids: new Set(slack.map(({ id }) => id)) };
    if (before?.where !== where) return;
    const last = slack.filter(({ id, from }) => from === "bot" && !before.ids.has(id)).at(-1);
    if (last) setText(say.newMessage(last.text.slice(0, MOST)));
  }, [slack, version, where, say]);
  return (
    <div className="hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
