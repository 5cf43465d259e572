/**
 * Slack's limits, as data, with where each number comes from: `docs` is a page of docs.slack.dev/reference, `met`
 * is a number that Slack does not state and somebody ran into, `ours` is a bound that we set ourselves.
 */
export const LIMITS = {
  /** 50 a message. Two are kept free: a block more must never cost a member the answer. */
  blocks: { max: 48, docs: "block-kit/blocks" },
  /** 100 in a Home tab; four are kept free. */
  homeBlocks: { max: 96, docs: "block-kit/blocks" },
  /**
   * All text of a message's blocks together. `msg_blocks_too_long` was met at about 13,200 characters
   * (slackapi/bolt-js#2509, which says 12,000 and a buffer for the containers) and once at 11,341 (#2867).
   */
  characters: { max: 11_000, met: "slackapi/bolt-js#2509, #2867" },
  /** A view may weigh 250,000 bytes; nobody reads more than this. */
  homeCharacters: { max: 24_000, ours: "views.publish: view_too_large" },
  sectionText: { max: 3_000, docs: "block-kit/blocks/section-block" },
  contextText: { max: 3_000, docs: "block-kit/composition-objects/text-object" },
  headerText: { max: 150, docs: "block-kit/blocks/header-block" },
  actionElements: { max: 25, docs: "block-kit/blocks/actions-block" },
  /** Slack wraps a row of buttons where it pleases; five themes a row read best. */
  menuRow: { max: 5, ours: "readability" },
  buttonText: { max: 75, docs: "block-kit/block-elements/button-element" },
  buttonValue: { max: 2_000, docs: "block-kit/block-elements/button-element" },
  modalTitle: { max: 24, docs: "views/modal-views" },
  modalButton: { max: 24, docs: "views/modal-views" },
  privateMetadata: { max: 3_000, docs: "views/modal-views" },
  inputLabel: { max: 2_000, docs: "block-kit/blocks/input-block" },
  inputText: { max: 3_000, docs: "block-kit/block-elements/plain-text-input-element" },
  /** In one group; a menu has up to 100 groups. */
  options: { max: 100, docs: "block-kit/block-elements/select-menu-element" },
  optionText: { max: 75, docs: "block-kit/composition-objects/option-object" },
  /** Beside blocks, `text` is read by notifications and screen readers; over 4,000 some workspaces refuse it. */
  fallbackText: { max: 3_000, met: "chat.postMessage: msg_too_long" },
  /** Slack's own requests are a few KB; Bolt would read 4 MB. */
  requestBody: { max: 256 * 1024, ours: "issue 1" },
} as const satisfies Record<
  string,
  { max: number } & ({ docs: string } | { met: string } | { ours: string })
>;

/** The number of one limit. */
export const max = (name: keyof typeof LIMITS): number => LIMITS[name].max;
