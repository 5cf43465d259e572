/** What a platform tells of itself: that a channel, or all of an installation, was lost to the bot, or came back. */
export interface PlaceChange {
  installation: string;
  /** Missing where any channel of the installation may be meant. */
  channel?: string;
  /** `back` only says that trying again is worth it now. */
  state: "lost" | "back";
  /** The platform's own word for what happened: `channel_archive`. */
  code: string;
}
