import { useState } from "react";
import { Segments } from "../shell/segments.js";
import { useLocale, useWords } from "../words/index.js";
import { timeOf } from "./days.js";
import { Empty } from "./empty.js";
import { JsonNode } from "./json-node.js";
import { Log } from "./log.js";
import type { PaneProps } from "./panes.js";
import { weightOf } from "./tree.js";

const SOURCES = ["slack", "teams", "terminal"] as const;
type Source = (typeof SOURCES)[number];

/** What travelled, as it is. */
export function JsonPane({ page, view, label }: PaneProps) {
  const say = useWords();
  const [source, setSource] = useState<Source>("slack");
  const printed = source === "terminal" ? view.printed : [];
  const messages = source === "terminal" ? [] : view[source].filter(({ from }) => from === "bot");
  const items = [
    ...messages.map(({ id, at, text, raw }) => ({ id, at, name: text, value: raw })),
    ...printed.map(({ id, at, line, json }) => ({ id, at, name: `apg ${line}`, value: json })),
  ];
  return (
    <>
      <div className="json-of">
        <Segments
          label={say.jsonOf}
          segments={SOURCES.map((key) => ({ key, shown: say.pane[key] }))}
          pressed={(key) => key === source}
          onPick={setSource}
        />
      </div>
      <Log
        label={label}
        timeZone={view.clock.timeZone}
        earlier={view.earlier[source === "terminal" ? "printed" : source]}
        entries={items.map((item) => ({
          id: item.id,
          at: item.at,
          shown: <Payload {...item} timeZone={view.clock.timeZone} />,
        }))}
        empty={<Empty page={page} text={say.jsonEmpty} />}
      />
    </>
  );
}

function Payload({
  name,
  at,
  value,
  timeZone,
}: {
  name: string;
  at: number;
  value: unknown;
  timeZone: string;
}) {
  const say = useWords();
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const size = new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: 1 });
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(value, null, 2));
    setCopied(true);
  };
  return (
    <article className="payload" aria-label={name}>
      <header>
        <span className="payload-name">{name}</span>
        <span className="payload-size">
          {timeOf(at, locale, timeZone)} · {size.format(weightOf(value) / 1000)}
        </span>
        <button type="button" className="link" onClick={copy}>
          {copied ? say.copied : say.copy}
        </button>
      </header>
      <div className="json">
        <JsonNode value={value} depth={0} />
      </div>
    </article>
  );
}
