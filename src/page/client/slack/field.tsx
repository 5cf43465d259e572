import { useId } from "react";
import { useWords } from "../words/index.js";
import type { Field } from "./values.js";

/** An input of a modal with its label, in Slack's look: the renderer's own have neither labels nor a value to read. */
export function ModalField({ field }: { field: Field }) {
  const say = useWords();
  const id = useId();
  const { label, hint, optional, kind } = field;
  const words = (
    <>
      {label} {optional && <span className="s-optional">{say.optional}</span>}
    </>
  );
  const about = hint && (
    <p id={`${id}-hint`} className="s-hint">
      {hint}
    </p>
  );
  if (kind === "several") {
    return (
      <fieldset className="s-field" aria-describedby={hint && `${id}-hint`}>
        <legend>{words}</legend>
        <div className="s-choices">
          {field.options.flatMap(({ options }) =>
            options.map((option) => (
              <label key={option.value}>
                <input
                  type="checkbox"
                  name={field.block}
                  value={option.value}
                  defaultChecked={field.initial.includes(option.value)}
                />
                {option.label}
              </label>
            )),
          )}
        </div>
        {about}
      </fieldset>
    );
  }
  return (
    <div className="s-field">
      <label htmlFor={id}>{words}</label>
      <Control field={field} id={id} />
      {about}
    </div>
  );
}

function Control({ field, id }: { field: Field; id: string }) {
  const say = useWords();
  const { block, kind, optional, initial, hint, max, placeholder, options } = field;
  const given = {
    id,
    name: block,
    required: !optional,
    defaultValue: initial[0] ?? "",
    "aria-describedby": hint && `${id}-hint`,
  };
  if (kind === "one") {
    return (
      <select {...given}>
        {initial.length === 0 && <option value="">{placeholder ?? say.choose}</option>}
        {options.map(({ label, options: inside }) =>
          label === undefined ? (
            inside.map(({ value, label: name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))
          ) : (
            <optgroup key={label} label={label}>
              {inside.map(({ value, label: name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    );
  }
  if (kind === "long") return <textarea {...given} rows={4} maxLength={max} placeholder={placeholder} />;
  return <input {...given} type={kind} maxLength={max} placeholder={placeholder} autoComplete="off" />;
}
