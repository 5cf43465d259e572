/** What the app is called inside Slack; the manifest declares these and the listeners answer to them. */
export const COMMAND = "/apg";
export const SHORTCUT = "apg_look_up";
export const FORM = "apg_form";
/** Where Slack posts commands, events and clicks. */
export const EVENTS_PATH = "/slack/events";
