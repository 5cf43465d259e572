import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  SerializationContext,
  SubmitAction,
  Versions,
} from "adaptivecards";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../words/index.js";
import { hostConfig } from "./host-config.js";

interface CardProps {
  card: unknown;
  dark: boolean;
  onAction: (title: string, inputs?: Record<string, string>) => void;
}

// Nothing the bot sends needs HTML, and the page's policy would not let styles in it through.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const words = document.createElement("p");
  words.textContent = text;
  result.outputHtml = words.outerHTML;
  result.didProcess = true;
};

const isButton = (target: EventTarget) => (target as Element).closest(".ac-pushButton") !== null;

/** An Adaptive Card, drawn by Microsoft's own renderer. It stays as it is, with what is typed, until the card changes. */
export default function Card({ card, dark, onAction }: CardProps) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const act = useRef(onAction);
  act.current = onAction;
  useEffect(() => {
    const into = place.current;
    if (!into) return;
    const drawn = new AdaptiveCard();
    drawn.hostConfig = hostConfig(dark);
    drawn.onExecuteAction = (action: Action) => {
      if (!(action instanceof ExecuteAction || action instanceof SubmitAction)) return;
      const inputs = drawn.getAllInputs().flatMap(({ id, value }) => (id ? [[id, String(value ?? "")]] : []));
      act.current(action.title ?? "", inputs.length ? Object.fromEntries(inputs) : undefined);
    };
    try {
      drawn.parse(card, new SerializationContext(Versions.v1_5));
      const element = drawn.render();
      into.replaceChildren(...(element ? [element] : []));
      setFailed(!element);
    } catch {
      setFailed(true);
    }
  }, [card, dark]);
  return (
    <>
      <div
        ref={place}
        className="t-card"
        // The second click of a double click would fall on what the first one put in its place.
        onClickCapture={(event) => event.detail > 1 && isButton(event.target) && event.stopPropagation()}
      />
      {failed && <p className="small">{say.cardFailed}</p>}
    </>
  );
}
