import { describe, expect, it } from "vitest";
import type { Message, View } from "../../../src/page/api.js";
import { readKept } from "../../../src/page/client/kept.js";
import { firstState, placeIn, reduce, type State } from "../../../src/page/client/state.js";

const message = (id: string, text = id): Message => ({
  id,
  surface: "slack",
  from: "bot",
  at: 0,
  text,
  onlyYou: false,
  edited: false,
  raw: {},
});
const view = (version: number, slack: Message[] = []): View => ({
  version,
  language: "en",
  clock: { now: 0, today: "2018-02-05", timeZone: "America/Toronto", speed: 0 },
  people: [],
  channels: [],
  slack,
  teams: [],
  printed: [],
  earlier: { slack: 0, teams: 0, printed: 0 },
  views: [],
  themes: [],
  timeline: [],
  faults: [],
});
const seen = (state: State, shown: View, where: Partial<State> = {}) =>
  reduce(state, { type: "viewed", view: shown, person: "ana", place: "coalition", ...where });

describe("what is shown", () => {
  it("is never older than what was, nor of somewhere else", () => {
    const state = seen(firstState({}), view(3));
    expect(seen(state, view(2))).toBe(state);
    expect(seen(state, view(4), { person: "bea" })).toBe(state);
    expect(seen(state, view(4)).view?.version).toBe(4);
  });

  it("keeps the messages that did not change, so that only an edited one is drawn again", () => {
    const before = seen(firstState({}), view(1, [message("1"), message("2")]));
    const after = seen(before, view(2, [message("1"), message("2", "edited")]));
    expect(after.view?.slack[0]).toBe(before.view?.slack[0]);
    expect(after.view?.slack[1]?.text).toBe("edited");
    const same = seen(after, view(3, [message("1"), message("2", "edited")]));
    expect(same.view?.slack).toBe(after.view?.slack);
  });

  it("is nobody else's messages while one's own are fetched", () => {
    const state = reduce(seen(firstState({}), view(3, [message("1")])), { type: "person", person: "bea" });
    expect(state.view?.slack).toEqual([]);
    expect(seen(state, view(3), { person: "bea" }).view?.version).toBe(3);
  });

  it("is that of a server that was started anew, once it is there", () => {
    const state = reduce(seen(firstState({}), view(9)), { type: "connected", connected: true });
    expect(seen(state, view(1)).view?.version).toBe(1);
  });
});

describe("what is done", () => {
  it("is waited for until all of it has an answer, and what one says stays", () => {
    let state = firstState({});
    for (let count = 0; count < 2; count++) state = reduce(state, { type: "asked" });
    state = reduce(state, { type: "answered", notice: "refused" });
    expect(state).toMatchObject({ pending: 1, notice: "refused" });
    state = reduce(state, { type: "answered" });
    expect(state).toMatchObject({ pending: 0, notice: "refused" });
    expect(reduce(state, { type: "asked" }).notice).toBeUndefined();
  });
});

describe("an address", () => {
  it("says where one is, and the first channel where it says nothing that is known", () => {
    expect(["#mexico", "#home", "", "#composer", "mexico"].map(placeIn)).toEqual([
      "mexico",
      "home",
      "coalition",
      "coalition",
      "coalition",
    ]);
  });
});

describe("the panes", () => {
  it("are in one order, and the last one stays", () => {
    let state = reduce(firstState({ panes: ["json"] }), { type: "pane", pane: "slack" });
    expect(state.panes).toEqual(["slack", "json"]);
    for (const pane of ["slack", "json"] as const) state = reduce(state, { type: "pane", pane });
    expect(state.panes).toEqual(["json"]);
  });
});

describe("what a browser kept", () => {
  it("is taken where it is well formed", () => {
    const kept = { panes: ["teams", "slack"], tab: "json", tools: false, person: "dana", appearance: "dark" };
    expect(readKept(JSON.stringify(kept))).toEqual({ ...kept, panes: ["slack", "teams"] });
    for (const text of [null, "", "{", "null", "[]", '{"panes":["x"],"tab":1,"person":"eve"}'])
      expect(readKept(text)).toEqual({});
  });
});
