import type { Language } from "../i18n/language.js";

/**
 * What is asked of somebody before a line can be run: a modal in Slack, a card with fields in Teams, prompts in a
 * terminal. What they fill in comes back with the line, as the values of its fields by name.
 */
export interface Form {
  title: string;
  /** The line that takes the values: `deadline add`. */
  line: string;
  language: Language;
  /** What is said above the fields: an error first of all. */
  intro?: string;
  fields: Field[];
  submit: string;
}

interface Named {
  /** Stable: letters and dashes. */
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
}

export type Field =
  | (Named & { kind: "text"; value?: string /** Characters. */; max: number; long?: boolean })
  | (Named & { kind: "day" /** YYYY-MM-DD */; value?: string })
  | (Named & { kind: "choice"; options: Option[]; value?: string })
  | (Named & { kind: "choices"; options: Option[]; value?: string[] });

export interface Option {
  label: string;
  value: string;
}

/** By the name of the field; a field that was left empty is not there. */
export type Values = Record<string, string | string[]>;
