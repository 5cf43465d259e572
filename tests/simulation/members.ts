import type { AddedDate, Mark, Subscription } from "../../src/core/changes.js";
import { type Coalition, DAY, dateOf, dayOf, offsetOf } from "./coalition.js";
import type { Message } from "./platform.js";
import type { Random } from "./random.js";
import type { Time } from "./time.js";

const DATE_ACTS = 9;
const SUBSCRIPTION_ACTS = 3;
const MARKS = 24;

/** What members do while things go wrong: they change dates, pause and end subscriptions, press buttons under posts. */
export function startMembers(
  coalition: Coalition,
  messages: () => Message[],
  { time, random, until }: { time: Time; random: Random; until: number },
): void {
  const often = (count: number, act: () => void) => {
    for (let number = 0; number < count; number++) time.at(random.between(time.now(), until), act);
  };
  const now = () => Math.round(time.now());
  const last = <T>(kind: "date" | "subscription"): T[] => {
    const values = coalition.changes.flatMap(({ state, subject }) =>
      state.kind === kind ? [[subject, state.value as T] as const] : [],
    );
    return [...new Map(values).values()];
  };

  often(DATE_ACTS, () => {
    const all = last<AddedDate>("date");
    const record = (action: "add" | "move" | "cancel" | "done" | "restore", value: AddedDate) =>
      coalition.record(now(), action, { kind: "date", value });
    const day = () => dayOf(now() + random.pick([0, 1, 1, 2, 2, 3, 12]) * DAY);
    const date = random.pick(all);
    if (random.chance(0.3)) return record("add", dateOf(`M${all.length + 1}`, day()));
    if (date.status !== "open") return record("restore", { ...date, status: "open" });
    if (random.chance(0.15)) return record("done", { ...date, status: "done" });
    if (random.chance(0.35)) return record("cancel", { ...date, status: "cancelled" });
    const [before] = coalition.changes.flatMap(({ state }) =>
      state.kind === "date" && state.value.reference === date.reference ? [state.value.date] : [],
    );
    record("move", { ...date, date: random.chance(0.4) && before ? before : day() });
  });

  often(SUBSCRIPTION_ACTS, () => {
    const one = random.pick(last<Subscription>("subscription"));
    const record = (action: "pause" | "resume" | "unsubscribe", status: Subscription["status"]) =>
      coalition.record(now(), action, { kind: "subscription", value: { ...one, status, since: now() } });
    if (one.status === "paused") record("resume", "active");
    else if (one.status === "active" && random.chance(0.7)) {
      record("pause", "paused");
      if (random.chance(0.7))
        time.at(random.between(now(), until), () => {
          coalition.record(now(), "resume", {
            kind: "subscription",
            value: { ...one, status: "active", since: now() },
          });
        });
    } else if (one.status === "active") record("unsubscribe", "ended");
  });

  often(MARKS, () => {
    const posts = messages().filter(
      ({ at, thread, place }) => at <= now() && thread === undefined && !place.channel.startsWith("@"),
    );
    if (posts.length === 0) return;
    const { id: occurrence, title } = random.pick(posts.slice(-4));
    const zone = last<Subscription>("subscription").find(({ id }) => title.startsWith(`${id} `))?.zone;
    const kind = random.pick<Mark["kind"]>(["later", "later", "mine", "mine", "done"]);
    const day = dayOf(now() + random.pick([1, 1, 2]) * DAY, offsetOf(zone as string));
    const value: Mark = { occurrence, kind, ...(kind === "later" && { until: day }), ...countdownOf(title) };
    coalition.record(now(), kind, { kind: "mark", value });
    // Some are a mistake.
    if (random.chance(0.2))
      time.at(Math.min(now() + random.between(60_000, 6 * 3_600_000), until), () => {
        const marks = coalition.changes.filter(({ subject }) => subject === `mark:${occurrence}`);
        // Others have done something with it since: then it stays.
        if (marks.at(-1)?.state.value !== value) return;
        coalition.record(now(), "undo", {
          kind: "mark",
          value: (marks.at(-2)?.state.value as Mark) ?? value,
        });
      });
  });
}

/** Of a post called `S16 2027-03-02T09:00 M1@2027-03-04`. */
function countdownOf(title: string): Pick<Mark, "countdown"> {
  const [subscription = "", local = "", about] = (title.split(" | ")[0] as string).split(" ");
  const [reference = "", day = ""] = about?.split("@") ?? [];
  return about ? { countdown: { subscription, reference, day, posted: local.slice(0, 10) } } : {};
}
