import type { types } from "@slack/bolt";
import type { Form } from "../../../core/form.js";
import { shorten } from "../../shared/shorten.js";
import { sections } from "../blocks.js";
import { max } from "../limits.js";
import { FORM } from "../names.js";
import { inputOf, plain } from "./inputs.js";
import { type Opened, writeOpened } from "./opened.js";

export type Modal = types.ModalView;

/**
 * A form as a modal.
 * @param round how often it was shown before: fields that Slack knows already keep what stands in them, so that each
 *   time they are new ones, with what the form says
 * @returns undefined where its line is too long to travel with it
 */
export function modal(form: Form, opened: Omit<Opened, "line" | "language">, round = 0): Modal | undefined {
  const metadata = writeOpened({ ...opened, line: form.line, language: form.language });
  if (metadata.length > max("privateMetadata")) return undefined;
  const whole = form.title.length > max("modalTitle") ? sections({ bold: form.title }) : [];
  const intro = form.intro?.trim() ? sections(form.intro) : [];
  return {
    type: "modal",
    callback_id: FORM,
    title: plain(shorten(form.title, max("modalTitle"))),
    submit: plain(shorten(form.submit, max("modalButton"))),
    private_metadata: metadata,
    blocks: [
      ...[...whole, ...intro].map(({ block }) => block),
      ...form.fields.flatMap((field) => inputOf(field, round)),
    ],
  };
}
