import type { PageWords } from "./types.js";

export const en: PageWords = {
  errors: {
    PAGE_INPUT: (fields) => ({
      what: `This cannot be used: ${fields}.`,
      hint: "Reload the page; src/page/api.ts says what its server takes.",
    }),
    PAGE_GONE: () => ({
      what: "What you chose is no longer there as you saw it.",
      hint: "Look again: the page shows what there is now.",
    }),
    PAGE_FORM: () => ({
      what: "The form cannot be sent like this.",
      hint: "Fill in every field that is not optional, and choose from what is offered.",
    }),
    PAGE_NOTHING_TO_PAUSE: () => ({
      what: "This channel has no reminders to pause or resume.",
      hint: "Type /apg subscribe in it first.",
    }),
    PAGE_UNREACHED: (platform) => ({
      what: `${platform} tells the bot nothing now.`,
      hint: "Switch off what keeps it out: the archived channel, or the revoked access.",
    }),
    PAGE_DAY: (days) => ({
      what: "The clock cannot be set to that.",
      hint: `Choose a day from 2000-01-01 to 2099-12-31, at most ${days} days ahead at once.`,
    }),
    PAGE_FOREIGN: (address) => ({
      what: "This request does not come from the page itself.",
      hint: `Open ${address} in a browser on this machine.`,
    }),
    PAGE_UNKNOWN: () => ({ what: "There is nothing of that name.", hint: "Reload the page." }),
    PAGE_METHOD: () => ({ what: "It is not asked for in this way.", hint: "Reload the page." }),
    PAGE_TOO_LARGE: () => ({ what: "This is too large.", hint: "Write less." }),
    PAGE_NOT_BUILT: () => ({
      what: "The page has not been built.",
      hint: "npm run build, then reload.",
    }),
    PAGE_BUSY: () => ({ what: "The page is open too often.", hint: "Close some of its tabs, then reload." }),
    PAGE_FAILED: () => ({
      what: "Something went wrong inside.",
      hint: "Begin anew; LOG_LEVEL=debug shows why in the terminal.",
    }),
  },
  notices: {
    unreached: (platform) => `${platform} tells the bot nothing there now, so it did not get this.`,
    failed: (platform, code) => `${platform} shows an error instead of an answer (${code}).`,
  },
};
