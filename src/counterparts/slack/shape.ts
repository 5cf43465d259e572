/** Takes one thing that is wrong, worded as Slack words it, and where it stands as a JSON pointer. */
export type Report = (message: string, pointer: string) => void;
/** Looks at one value and reports what is wrong with it. */
export type Rule = (value: unknown, pointer: string, report: Report) => void;

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const anything: Rule = () => {};

export const boolean: Rule = (value, at, report) => {
  if (typeof value !== "boolean") report("must be a boolean", at);
};

/** A string of 1 to `max` characters (with `min` 0, it may be empty). */
export function string(max: number, min = 1): Rule {
  return (value, at, report) => {
    if (typeof value !== "string") report("must be a string", at);
    else if (value.length < min) report(`must be more than ${min - 1} characters`, at);
    else if (value.length > max) report(`must be less than ${max + 1} characters`, at);
  };
}

export function oneOf(...values: string[]): Rule {
  return (value, at, report) => {
    if (!values.includes(String(value))) report(`must be one of: ${values.join(", ")}`, at);
  };
}

/** An object with these fields and no others: Slack refuses what it does not know. */
export function object(required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule {
  return (value, at, report) => {
    if (!isObject(value)) return report("must be an object", at);
    for (const name of Object.keys(required)) {
      if (value[name] === undefined || value[name] === null) report(`missing required field: ${name}`, at);
    }
    for (const [name, inner] of Object.entries(value)) {
      const rule = required[name] ?? optional[name];
      if (!rule) report(`invalid additional property: ${name}`, at);
      else if (inner !== undefined && inner !== null) rule(inner, `${at}/${name}`, report);
    }
  };
}

export function list(max: number, item: Rule, min = 1): Rule {
  return (value, at, report) => {
    if (!Array.isArray(value)) return report("must be an array", at);
    if (value.length < min) report(`must have at least ${min} items`, at);
    if (value.length > max) report(`no more than ${max} items allowed`, at);
    value.forEach((each, i) => {
      item(each, `${at}/${i}`, report);
    });
  };
}

/** An object whose `type` names its rule. */
export function tagged(rules: Record<string, Rule>, what = "type"): Rule {
  return (value, at, report) => {
    if (!isObject(value)) return report("must be an object", at);
    const rule = rules[String(value.type)];
    if (rule) rule(value, at, report);
    else report(`unsupported ${what}: ${value.type}`, `${at}/type`);
  };
}

/** A text object. Plain text where `plain`, otherwise plain or mrkdwn. */
export function text(max: number, plain = false): Rule {
  const plainRule = object({ type: anything, text: string(max) }, { emoji: boolean });
  const mrkdwnRule = object({ type: anything, text: string(max) }, { verbatim: boolean });
  return tagged(
    plain ? { plain_text: plainRule } : { plain_text: plainRule, mrkdwn: mrkdwnRule },
    "text type",
  );
}
