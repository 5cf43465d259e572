import { useState } from "react";
import { entriesOf, gist, kindOf } from "./tree.js";

/** So deep it is open to begin with: a card has hundreds of values. */
const OPEN = 2;

/** A JSON value with its name; what holds others opens and closes, and draws what is in it only when it is open. */
export function JsonNode({ name, value, depth }: { name?: string; value: unknown; depth: number }) {
  const [open, setOpen] = useState(depth < OPEN);
  const kind = kindOf(value);
  const label = name === undefined ? null : <span className="json-name">{name}: </span>;
  const inside = entriesOf(value);
  if ((kind !== "object" && kind !== "array") || inside.length === 0) {
    return (
      <div className="json-leaf">
        {label}
        <span className={`json-${kind}`}>{JSON.stringify(value)}</span>
      </div>
    );
  }
  return (
    <div>
      <button type="button" className="json-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
        <span className="json-gist">{gist(value)}</span>
      </button>
      {open && (
        <div className="json-inside">
          {inside.map(([key, item]) => (
            <JsonNode key={key} name={key} value={item} depth={depth + 1} />
          ))}
        </div>
      )}
    </div>
  );
}
