/**
 * Slack's limits, as data. `docs` is the page of docs.slack.dev/reference/block-kit that states the number;
 * a number that Slack does not state says where it was met.
 */
export const LIMITS = {
  blocksPerMessage: { max: 50, docs: "blocks" },
  blocksPerView: { max: 100, docs: "blocks" },
  blockId: { max: 255, docs: "blocks" },
  actionId: { max: 255, docs: "block-elements/button-element" },
  sectionText: { max: 3_000, docs: "blocks/section-block" },
  sectionFields: { max: 10, docs: "blocks/section-block" },
  fieldText: { max: 2_000, docs: "blocks/section-block" },
  headerText: { max: 150, docs: "blocks/header-block" },
  contextElements: { max: 10, docs: "blocks/context-block" },
  actionsElements: { max: 25, docs: "blocks/actions-block" },
  textObject: { max: 3_000, docs: "composition-objects/text-object" },
  buttonText: { max: 75, docs: "block-elements/button-element" },
  buttonValue: { max: 2_000, docs: "block-elements/button-element" },
  accessibilityLabel: { max: 75, docs: "block-elements/button-element" },
  url: { max: 3_000, docs: "block-elements/button-element" },
  altText: { max: 2_000, docs: "blocks/image-block" },
  imageTitle: { max: 2_000, docs: "blocks/image-block" },
  options: { max: 100, docs: "block-elements/select-menu-element" },
  choices: { max: 10, docs: "block-elements/radio-button-group-element" },
  overflowOptions: { max: 5, docs: "block-elements/overflow-menu-element" },
  optionText: { max: 75, docs: "composition-objects/option-object" },
  optionValue: { max: 150, docs: "composition-objects/option-object" },
  placeholder: { max: 150, docs: "block-elements/select-menu-element" },
  inputLabel: { max: 2_000, docs: "blocks/input-block" },
  inputHint: { max: 2_000, docs: "blocks/input-block" },
  confirmTitle: { max: 100, docs: "composition-objects/confirmation-dialog-object" },
  confirmText: { max: 300, docs: "composition-objects/confirmation-dialog-object" },
  confirmButton: { max: 30, docs: "composition-objects/confirmation-dialog-object" },
  modalTitle: { max: 24, docs: "views/modal-views" },
  modalButton: { max: 24, docs: "views/modal-views" },
  privateMetadata: { max: 3_000, docs: "views/modal-views" },
  callbackId: { max: 255, docs: "views/modal-views" },
  viewBytes: { max: 250_000, docs: "view_too_large, in the errors of views.open" },
  messageText: { max: 40_000, docs: "msg_too_long, in the errors of chat.postMessage" },
  /**
   * Not documented: about 13,200 characters over all blocks of a message, met in slackapi/bolt-js#2509. Which
   * characters count is not known (#2867 met a refusal below that, and none on a response_url), so a bot plans 12,000.
   * Held here for every way a message can come, and counted over all text that a reader sees.
   */
  messageTotal: { max: 13_200, docs: "slackapi/bolt-js#2509" },
  /** docs.slack.dev/messaging/message-metadata. */
  metadataBytes: { max: 8_000, docs: "messaging/message-metadata" },
  responseUses: { max: 5, docs: "interactivity/handling-user-interaction" },
  responseMinutes: { max: 30, docs: "interactivity/handling-user-interaction" },
} as const satisfies Record<string, { max: number; docs: string }>;

/** The number of one limit. */
export const max = (name: keyof typeof LIMITS): number => LIMITS[name].max;
