interface Said {
  what: string;
  hint: string;
}

/** What the page's server says where it does not do what it was asked. */
export interface ErrorWords {
  PAGE_INPUT(fields: string): Said;
  PAGE_GONE(): Said;
  PAGE_FORM(): Said;
  PAGE_NOTHING_TO_PAUSE(): Said;
  PAGE_UNREACHED(platform: string): Said;
  PAGE_DAY(days: string): Said;
  PAGE_FOREIGN(address: string): Said;
  PAGE_UNKNOWN(): Said;
  PAGE_METHOD(): Said;
  PAGE_TOO_LARGE(): Said;
  PAGE_NOT_BUILT(): Said;
  PAGE_BUSY(): Said;
  PAGE_FAILED(): Said;
}

/** What it says beside what it did. */
export interface NoticeWords {
  /** The bot is told nothing there. */
  unreached(platform: string): string;
  failed(platform: string, code: string): string;
}

export interface PageWords {
  errors: ErrorWords;
  notices: NoticeWords;
}
