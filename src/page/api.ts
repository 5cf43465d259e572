import type { Language } from "../i18n/language.js";

/**
 * What the page's server and its client say to each other, JSON over loopback.
 * `GET /page/view?person=&channel=` gives a `View`, `GET /page/completions` a `Completion[]` in the page's language;
 * `GET /page/changes` is a stream of server-sent events, each meaning "look again" (its data is the version); every
 * `POST /page/<name>` takes the input of that name in `Doings` and answers a `Done`. What is refused is a `Done` too.
 */
export type PersonKey = "ana" | "bea" | "carlos" | "dana";
/** Two channels of the coalition and the person's own conversation with the bot. */
export type ChannelKey = "coalition" | "mexico" | "direct";
export type Surface = "slack" | "teams";

export interface Person {
  key: PersonKey;
  name: string;
  role: "admin" | "editor" | "member" | "guest";
}

export interface Channel {
  key: ChannelKey;
  /** As it is called in the list; empty for the person's own conversation. */
  name: string;
  /** What is wrong with it on purpose. */
  faults: FaultKind[];
}

/** One message as one surface shows it to one person, oldest first. */
export interface Message {
  /** Names it on its surface, for clicks. */
  id: string;
  surface: Surface;
  /** A person, or the bot. */
  from: PersonKey | "bot";
  /** Milliseconds since 1970 on the bot's clock. */
  at: number;
  text: string;
  /** Slack: Block Kit blocks. */
  blocks?: unknown[];
  /** Teams: the Adaptive Card, and the citations of the text. */
  card?: unknown;
  citations?: { position: number; name: string; abstract: string }[];
  onlyYou: boolean;
  edited: boolean;
  /** The first message of the thread it stands in. */
  thread?: string;
  /** What travelled, as it is. */
  raw: unknown;
}

/** A line and its answer as the terminal prints it and as `--json` does. */
export interface Printed {
  id: string;
  line: string;
  at: number;
  text: string;
  json: unknown;
}

/** A Slack modal or Home tab that the person has open. */
export interface SlackView {
  id: string;
  type: "modal" | "home";
  title: string;
  submit?: string;
  close?: string;
  blocks: unknown[];
}

/** What typing can be completed by, in the person's language: commands, themes and references. */
export interface Completion {
  /** What stands after `/apg `. */
  line: string;
  kind: "command" | "theme" | "reference";
  hint: string;
}

/** A date for the timeline; `first` and `last` are days, the same where the day is known. */
export interface TimelineDate {
  reference: string;
  what: string;
  themes: string[];
  first: string;
  last: string;
  added: boolean;
}

export interface View {
  /** Grows with every change, and from one process to the next. */
  version: number;
  language: Language;
  clock: {
    now: number;
    today: string;
    timeZone: string;
    /** Days a second; 0 is the ordinary flow of time. */
    speed: number;
  };
  people: Person[];
  channels: Channel[];
  /** The last ones of each; how many more there are says `earlier`. */
  slack: Message[];
  teams: Message[];
  printed: Printed[];
  earlier: { slack: number; teams: number; printed: number };
  /** Open modals of the person, the topmost last, and the Home tab once it was opened. */
  views: SlackView[];
  home?: SlackView;
  themes: { id: string; title: string }[];
  timeline: TimelineDate[];
  faults: FaultKind[];
}

/** `pause` and `archive` are a channel's; the others are the whole platform's. */
export type FaultKind = "pause" | "archive" | "revoke" | "lose" | "limit" | "error";

export interface Doings {
  /** Types a line; `/apg ...` is a slash command, `@apg ...` a mention, all else a message. */
  say: { person: PersonKey; channel: ChannelKey; text: string };
  /** Clicks on what a message or view holds; `value` is what a select or a date picker was set to. */
  "slack-click": { person: PersonKey; message?: string; view?: string; action: string; value?: string };
  /** Values by block: words, a day, the value of an option, or several. What is left alone keeps what stands in it. */
  "slack-submit": { person: PersonKey; view: string; values: Record<string, string | string[]> };
  "slack-close": { person: PersonKey; view: string };
  "slack-shortcut": { person: PersonKey; message: string };
  "slack-home": { person: PersonKey };
  "teams-click": { person: PersonKey; message: string; title: string; inputs?: Record<string, string> };
  /** The compose box's search; the answer is in `results` of `Done`. */
  "teams-query": { person: PersonKey; channel: ChannelKey; command: string; text: string };
  "teams-pick": { person: PersonKey; channel: ChannelKey; result: number };
  language: { language: Language };
  /** Onward to a day (its noon in the bot's zone), by days, or at a speed. An earlier day begins anew on that day. */
  time: { to: string } | { days: number } | { speed: number };
  fault: { kind: FaultKind; on: boolean; channel?: ChannelKey };
  /** Everything as it was at the start, on the real day. */
  reset: Record<string, never>;
}

export type Done =
  | {
      ok: true;
      version: number;
      results?: { title: string; text: string; card: unknown }[];
      /** Words that belong beside what was clicked, under a search, or to a platform that did not take it. */
      notice?: string;
    }
  | { ok: false; error: { code: string; what: string; hint: string } };
