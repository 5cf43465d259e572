import { formatList, plural } from "./format.js";
import type { ReminderMessages } from "./reminders.js";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const en: ReminderMessages = {
  moment: (day, time, zone) => `${day}, ${time} (${zone})`,
  time: (time) => time,
  weekly: (weekday, time) => `every ${DAYS[weekday - 1]} at ${time}`,
  countdown: (days, time) =>
    `${formatList(days.map(String), "en")} ${days.length === 1 && days[0] === 1 ? "day" : "days"} before a date, at ${time}`,
  allThemes: "all themes",
  inLanguage: { en: "in English", fr: "in French", es: "in Spanish" },
  paused: "paused",
  subscriptionsTitle: "What this channel gets",
  none: "This channel has no subscription.",

  subscribed: (id) => `Subscribed: ${id}`,
  alreadyThere: (id) => `This channel has that already: ${id}`,
  alreadyPaused: (id) => `This channel has that already, and it is paused: ${id}`,
  isNow: {
    pause: (id) => `${id} is paused. Nothing is posted, and nothing is made up for later.`,
    resume: (id) => `${id} goes on.`,
    unsubscribe: (id) => `${id} has ended.`,
  },
  alreadyIs: {
    pause: (id) => `${id} is paused already.`,
    resume: (id) => `${id} is not paused.`,
    unsubscribe: (id) => `${id} has ended already.`,
  },
  which: "Which of them?",
  next: (when) => `Next: ${when}`,
  nextNone:
    "Next: none in sight, since no date ahead has a countdown left; it goes on when one is added or moved",
  staysQuiet:
    "While there is nothing new to say it stays quiet. `doctor` tells whether a silence is that or a failure.",
  fromNow:
    "Countdowns that were due before now do not come. To a date that is added, moved or restored from now on, the last one that was missed comes at once and says that it is late.",
  welcomeTitle: "This channel gets reminders from now on",
  welcome: (name) => `${name} subscribed this channel.`,
  notTold: (code) =>
    `The channel could not be told of it (${code}); the subscription is kept, and doctor says how it goes.`,
  maybeNotTold: (code) =>
    `Whether the channel was told of it is not known (${code}); the subscription is kept, and doctor says how it goes.`,
  skippedTime: (local) => `Clocks go forward then, and that time does not exist: it comes at ${local}.`,
  repeatedTime: "Clocks go back then, and that time comes twice: it is posted once, the first time.",
  previewTitle: (id) => `Preview of ${id}; nothing is posted`,
  previewQuiet: "As things stand, it would stay quiet: there is nothing new to say.",

  doctorTitle: "How the reminders of this channel are doing",
  doctorAll: "How all reminders are doing",
  noneAtAll: "There is no subscription yet.",
  nothingStored: "Nothing was ever stored there; is it the bot's folder (DATA_DIR)?",
  lookedIn: "Looked in:",
  last: (when) => `Last post: ${when}`,
  cameLate: (when) => `late: it came on ${when}`,
  lastNone: "Last post: none yet",
  wrong: "Somebody should look into this.",
  fine: "All is well.",
  silence: {
    paused: "Silent because it is paused.",
    no_date: "Silent because no date ahead has a countdown left.",
    not_yet: "Its first time has not come yet.",
    quiet: (when) => `Quiet on ${when}: there was nothing new to say.`,
    done: (when) => `Did not come on ${when}: it is done.`,
    underway: (when) => `Due on ${when}, and not known yet to be there: it is being posted, or looked for.`,
    recovered: (when, reason) =>
      `Given up on ${when}: ${reason}. The bot can post there again, and the next one comes at its time.`,
    platform: "Silent because the platform is down or is not configured.",
    store: "Silent because what is posted cannot be stored; nothing is posted until it can.",
    clock: "Silent because the clock of the bot's machine is wrong, or no platform has told the time yet.",
    stopped: (when) => `Silent because the bot has not been at work since ${when}.`,
    blocked: (when, reason) => `Blocked since ${when}: ${reason}. It goes on by itself once that is mended.`,
    skipped: (when, reason) => `Given up on ${when}: ${reason}.`,
    waiting: (when, reason) => `Due on ${when} and not posted yet${reason ? `: ${reason}` : ""}.`,
  },
  reasons: {
    too_late: "the time in which it made sense had passed",
    unconfirmed: "it may have arrived, and nobody can look",
    not_composed: "its words could not be made",
    not_configured: "the platform is not configured any more",
    interrupted: "the bot was stopped in the middle",
    forbidden: "the platform does not let the bot post there",
    refused: "the platform refused it",
    failing: "the platform was not working as it should",
    unreachable: "the platform could not be reached",
    no_access: "the bot is not let in any more",
    cancelled: "its date was cancelled",
    done: "its date is done",
    moved: "its date has moved",
    paused: "the subscription is paused",
    ended: "the subscription has ended",
    not_in_channel: "the bot is not in the channel",
    channel_not_found: "the bot does not see the channel",
    is_archived: "the channel is archived",
    token_revoked: "the bot was removed from the workspace",
    ratelimited: "the platform asked to wait",
    restricted_action: "only some people may post there",
  },

  digestTitle: (day) => `Deadlines, ${day}`,
  ahead: "Ahead",
  more: (count) => plural(count, "en", { one: "and # more:", other: "and # more:" }),
  later: (count, day) =>
    plural(count, "en", { one: `and # later (${day}):`, other: `and # later (the next: ${day}):` }),
  passedSince: "Passed since the last time",
  awaited: "Awaited, no day given",
  changedSince: "What members changed",
  did: {
    add: (name) => `${name} added`,
    move: (name) => `${name} moved`,
    edit: (name) => `${name} edited`,
    done: (name) => `${name} marked as done`,
    cancel: (name) => `${name} cancelled`,
    restore: (name) => `${name} restored`,
    undo: (name) => `${name} took back a change of`,
    outcome: (name) => `${name} wrote the outcome of`,
    undoOutcome: (name) => `${name} took back the outcome of`,
  },
  nowIs: (status) => `now ${status}`,
  fromTo: (before, day) => `from ${before} to ${day}`,
  nextTime: (day) => `next: ${day}`,
  nothingAhead: "Nothing with a day is ahead.",
  nothingSoon: (weeks) => `Nothing dated is due in the next ${weeks} weeks.`,
  lastPassed: (age) => `The last dates passed ${age}:`,
  firstOnly:
    "Until there is something new to say, the next weeks stay quiet. Whoever learns the next day can add it here.",
  addNext: "Add the next date",
  countdownTitle: (left, what) => `${left}: ${what}`,
  asks: "What we ask, and hangs on it",
  noAsks: "No recommendation is tied to this date.",
  isLate: (when) => `This comes late; it was due on ${when}.`,
  mayRepeat: "This may be a repeat: whether the first one arrived could not be found out.",
  corrected: "Changed since this was posted",

  markDone: "Done",
  markMine: "Mine",
  markTomorrow: "Again tomorrow",
  markWeek: "Again in a week",
  marked: {
    done: (name, day) => `Done, says ${name}, ${day}`,
    mine: (name, day) => `${name} takes it, ${day}`,
    undone: (name) => `${name} took that back`,
    carried: (name, posted) => `${name} takes it (from the post of ${posted})`,
    later: (name, until) => `Comes again on ${until}, ${name} asked`,
  },
  markNoted: "Noted; the post says so in a moment.",

  warningTitle: "A reminder could not be posted",
  warning: "A subscription of yours is not being posted:",
  failedAt: (when, reason) => `${when}: ${reason}`,
  warningHint: "In that channel, this line shows how it stands:",

  subscribe: "Subscribe",
  remove: (id) => `End ${id}`,
  pauseIt: (id) => `Pause ${id}`,
  resumeIt: (id) => `Resume ${id}`,
  previewIt: (id) => `Preview ${id}`,
  alsoIn: { en: "In English too", fr: "In French too", es: "In Spanish too" },

  errors: {
    noChannel: {
      message: "Reminders go to a channel, and this is none.",
      hint: "Type it in the channel that is to get them.",
    },
    cannotPost: (reason) => `I cannot post in this channel: ${reason}.`,
    refusedPost: (reason) => ({
      message: `My first post in this channel was refused: ${reason}. Nothing was subscribed.`,
      hint: "Whoever manages the channel can let me post in its settings; then try again.",
    }),
    notRunning: {
      message: "Reminders of this channel cannot be reached now.",
      hint: "Whoever runs the bot can see why in its log.",
    },
    unknownId: (id) => ({
      message: `There is no subscription “${id}” here.`,
      hint: "The list of this channel has their numbers.",
    }),
    elsewhere: (id) => ({
      message: `${id} belongs to another channel.`,
      hint: "Type it there, or ask an admin.",
    }),
    noPost: {
      message: "That post is not one of this channel.",
      hint: "Use the buttons under a reminder.",
    },
    markUntil: (typed, most) => ({
      message: `“${typed}” is no day on which this post can come again: it can until ${most}.`,
      hint: "Use a number of days, or a day such as 2027-02-15. For a day that is later, add a date.",
    }),
    notAgain: (reason) => ({
      message: `This post does not come again: ${reason}.`,
      hint: "Once that is otherwise, ask for it again.",
    }),
    time: (typed) => ({
      message: `“${typed}” is no clear time of day.`,
      hint: "Write 9:00, 9am or 17:30.",
    }),
    twice: (typed) => ({
      message: `“${typed}” names two days, times or zones.`,
      hint: "Keep one; for two, subscribe twice.",
    }),
    both: (typed) => ({
      message: `“${typed}” has a weekday, and days before a date.`,
      hint: "A countdown needs no weekday.",
    }),
    words: (typed) => ({
      message: `“${typed}” is no theme, day, time or zone that I know.`,
      hint: "For example: subscribe migration weekly friday 9:00 America/Mexico_City.",
    }),
    days: (typed, most) => ({
      message: `“${typed}” are too many days, or too far ahead.`,
      hint: `At most ten, each at most ${most}.`,
    }),
    zone: (typed, near) => ({
      message: `“${typed}” is no time zone.`,
      hint: near ? `Did you mean ${near}?` : "Use a name such as America/Toronto.",
    }),
  },
};
