import { givenRole } from "../core/added/added.js";
import { dayAt } from "../i18n/days.js";
import type { Language } from "../i18n/language.js";
import type { Channel, ChannelKey, PersonKey, View } from "./api.js";
import { timelineOf } from "./completions.js";
import type { Faults } from "./faults.js";
import { asNow, CHANNELS, PEOPLE } from "./people.js";
import { shownView } from "./slack-messages.js";
import type { Stage } from "./stage.js";

/** So many of a channel's last messages are shown: a year of posts would be megabytes with every change. */
const MOST = 60;

export interface Looking {
  person: PersonKey;
  channel: ChannelKey;
  language: Language;
  version: number;
  /** Days a second. */
  speed: number;
}

/** Everything that one person sees of one channel. */
export async function viewOf(
  { app, clock, slack, teams, printed }: Stage,
  faults: Faults,
  { person, channel, language, version, speed }: Looking,
): Promise<View> {
  const { timeZone } = app.config;
  const now = clock.now();
  const { user } = slack.user(person);
  const sides = {
    slack: slack.messages(person, channel),
    teams: teams.messages(person, channel),
    printed: printed.list(user, slack.channelId(channel, person)),
  };
  const shared = CHANNELS.map(async (key): Promise<Channel> => {
    return { key, name: key, faults: await faults.of(key) };
  });
  const home = slack.slack.home(user);
  const { added } = await app.knowledge.read();
  return {
    version,
    language,
    clock: { now, today: dayAt(now, timeZone), timeZone, speed },
    people: PEOPLE.map((one) => asNow(one, givenRole(added, slack.user(one.key)))),
    channels: [...(await Promise.all(shared)), { key: "direct", name: "", faults: [] }],
    slack: sides.slack.slice(-MOST),
    teams: sides.teams.slice(-MOST),
    printed: sides.printed.slice(-MOST),
    earlier: {
      slack: Math.max(0, sides.slack.length - MOST),
      teams: Math.max(0, sides.teams.length - MOST),
      printed: Math.max(0, sides.printed.length - MOST),
    },
    views: slack.slack.modals(user).map(shownView),
    ...(home && { home: shownView(home) }),
    themes: app.library.content.themes.map(({ id, title }) => ({ id, title: title[language] })),
    timeline: await timelineOf({ app }, language),
    faults: faults.all(),
  };
}
