import { max } from "./limits.js";
import { anything, boolean, list, object, oneOf, type Rule, string, tagged, text } from "./shape.js";

const plain = (limit: number) => text(limit, true);
const option = object(
  { text: text(max("optionText")), value: string(max("optionValue")) },
  { description: text(max("optionText")), url: string(max("url")) },
);
const options = list(max("options"), option);
const optionGroups = list(max("options"), object({ label: plain(max("optionText")), options }));
const confirm = object(
  { title: plain(max("confirmTitle")), text: text(max("confirmText")) },
  {
    confirm: plain(max("confirmButton")),
    deny: plain(max("confirmButton")),
    style: oneOf("primary", "danger"),
  },
);

/** What every interactive element may carry. */
const common = { type: anything, action_id: string(max("actionId")) };
const menu = { confirm, placeholder: plain(max("placeholder")), focus_on_load: boolean };
const picker = (fields: Record<string, Rule>, required: Record<string, Rule> = {}) =>
  object({ type: anything, ...required }, { ...common, ...menu, ...fields });
const conversation = {
  default_to_current_conversation: boolean,
  response_url_enabled: boolean,
  filter: anything,
};
const many = { max_selected_items: anything };

const image = object(
  { type: anything, alt_text: string(max("altText")) },
  { image_url: string(max("url")), slack_file: anything },
);

const ELEMENTS: Record<string, Rule> = {
  button: object(
    { type: anything, text: plain(max("buttonText")) },
    {
      ...common,
      url: string(max("url")),
      value: string(max("buttonValue")),
      style: oneOf("primary", "danger"),
      confirm,
      accessibility_label: string(max("accessibilityLabel")),
    },
  ),
  static_select: picker({ options, option_groups: optionGroups, initial_option: option }),
  multi_static_select: picker({ options, option_groups: optionGroups, initial_options: options, ...many }),
  users_select: picker({ initial_user: anything }),
  multi_users_select: picker({ initial_users: anything, ...many }),
  conversations_select: picker({ initial_conversation: anything, ...conversation }),
  multi_conversations_select: picker({ initial_conversations: anything, ...conversation, ...many }),
  channels_select: picker({ initial_channel: anything, response_url_enabled: boolean }),
  multi_channels_select: picker({ initial_channels: anything, ...many }),
  datepicker: picker({ initial_date: anything }),
  timepicker: picker({ initial_time: anything, timezone: anything }),
  datetimepicker: picker({ initial_date_time: anything }),
  overflow: picker({}, { options: list(max("overflowOptions"), option) }),
  radio_buttons: picker({ initial_option: option }, { options: list(max("choices"), option) }),
  checkboxes: picker({ initial_options: options }, { options: list(max("choices"), option) }),
};

const INPUTS: Record<string, Rule> = {
  ...ELEMENTS,
  plain_text_input: picker({
    multiline: boolean,
    initial_value: string(max("sectionText"), 0),
    min_length: anything,
    max_length: anything,
    dispatch_action_config: anything,
  }),
  number_input: picker(
    { initial_value: anything, min_value: anything, max_value: anything },
    { is_decimal_allowed: boolean },
  ),
  email_text_input: picker({ initial_value: anything, dispatch_action_config: anything }),
  url_text_input: picker({ initial_value: anything, dispatch_action_config: anything }),
};

const block = (required: Record<string, Rule>, optional: Record<string, Rule> = {}) =>
  object({ type: anything, ...required }, { block_id: string(max("blockId")), ...optional });

/** The blocks that every workspace takes. */
export const BLOCKS: Record<string, Rule> = {
  section: block(
    {},
    {
      text: text(max("sectionText")),
      fields: list(max("sectionFields"), text(max("fieldText"))),
      accessory: tagged({ ...ELEMENTS, image }, "accessory"),
      expand: boolean,
    },
  ),
  header: block({ text: plain(max("headerText")) }),
  divider: block({}),
  context: block({
    elements: list(
      max("contextElements"),
      tagged({ plain_text: plain(max("textObject")), mrkdwn: text(max("textObject")), image }, "element"),
    ),
  }),
  actions: block({ elements: list(max("actionsElements"), tagged(ELEMENTS, "element")) }),
  image: block(
    { alt_text: string(max("altText")) },
    { image_url: string(max("url")), slack_file: anything, title: plain(max("imageTitle")) },
  ),
  input: block(
    { label: plain(max("inputLabel")), element: tagged(INPUTS, "element") },
    { hint: plain(max("inputHint")), optional: boolean, dispatch_action: boolean },
  ),
  rich_text: block({ elements: anything }),
};

/** Blocks in roll-out: refused by a workspace that has not got them (its `newBlocks` is false). */
export const NEW_BLOCKS = [
  "table",
  "card",
  "container",
  "data_table",
  "markdown",
  "alert",
  "carousel",
  "video",
  "plan",
];
