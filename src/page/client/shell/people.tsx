import { useId } from "react";
import { useWords } from "../words/index.js";
import { Avatar } from "./avatar.js";
import type { PartProps } from "./navigation.js";

/** Who one is on this page: each sees their own answers and has their own rights. */
export function People({ page, view }: PartProps) {
  const say = useWords();
  const name = useId();
  return (
    <fieldset className="people">
      <legend>{say.you}</legend>
      {view.people.map((person) => (
        <label key={person.key} className="person">
          <input
            type="radio"
            name={name}
            value={person.key}
            checked={person.key === page.state.person}
            onChange={() => page.dispatch({ type: "person", person: person.key })}
          />
          <Avatar of={person.key} name={person.name} />
          <span className="person-name">{person.name}</span>
          <span className="person-role">{say.role[person.role]}</span>
        </label>
      ))}
    </fieldset>
  );
}
