import fc from "fast-check";
import type { Field, Form, Option } from "../../src/core/form.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { anyText } from "./replies.js";

/** A form with a field of each kind. */
export const sampleForm = (given: Partial<Form> = {}): Form => ({
  title: "A date",
  line: "form",
  language: "en",
  submit: "Add",
  fields: [
    { kind: "text", name: "what", label: "What", hint: "In a few words", max: 120 },
    { kind: "day", name: "day", label: "Day", optional: true },
    {
      kind: "choice",
      name: "theme",
      label: "Theme",
      options: [
        { label: "Migration", value: "migration" },
        { label: "Labour", value: "labour" },
      ],
      value: "labour",
    },
    {
      kind: "choices",
      name: "recs",
      label: "Recommendations",
      options: [
        { label: "4.1 Ratify", value: "4.1" },
        { label: "4.2 Monitor", value: "4.2" },
      ],
      optional: true,
    },
  ],
  ...given,
});

const named = {
  label: anyText(3_000),
  hint: fc.option(anyText(3_000), { nil: undefined }),
  optional: fc.boolean(),
};
const options: fc.Arbitrary<Option[]> = fc
  .tuple(fc.array(anyText(120), { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 15 }))
  .map(([labels, times]) =>
    Array(times)
      .fill(labels)
      .flat()
      .map((label, i) => ({ label, value: `v${i}` })),
  );
const field: fc.Arbitrary<(name: string) => Field> = fc.oneof(
  fc
    .record({
      ...named,
      max: fc.integer({ min: 1, max: 5_000 }),
      value: fc.option(anyText(4_000), { nil: undefined }),
    })
    .map((given) => (name: string) => ({ kind: "text" as const, name, ...given })),
  fc
    .record(named)
    .map((given) => (name: string) => ({ kind: "day" as const, name, value: "2027-02-15", ...given })),
  fc
    .record({ ...named, options })
    .map((given) => (name: string) => ({ kind: "choice" as const, name, value: "v0", ...given })),
  fc
    .record({ ...named, options })
    .map((given) => (name: string) => ({ kind: "choices" as const, name, value: ["v0", "v1"], ...given })),
);

/** Any form; its texts reach beyond every limit of a platform. */
export const anyForm: fc.Arbitrary<Form> = fc
  .record({
    title: anyText(80),
    language: fc.constantFrom(...LANGUAGES),
    intro: fc.option(anyText(4_000), { nil: undefined }),
    submit: anyText(60),
    fields: fc.array(field, { minLength: 1, maxLength: 12 }),
  })
  .map(({ fields, ...form }) => ({ ...form, line: "form", fields: fields.map((make, i) => make(`f-${i}`)) }));
