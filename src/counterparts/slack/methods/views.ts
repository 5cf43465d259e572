import { refuse } from "../errors.js";
import { userOf } from "../state.js";
import type { View } from "../types.js";
import { homeOf, replaceView, showView, wireView } from "../views.js";
import { type Call, methods } from "./method.js";

export const viewMethods = methods({
  "views.publish": {
    run(call) {
      const { state, workspace, args } = call;
      const user = userOf(state, args.user_id);
      const before = homeOf(state, user.id, workspace.id);
      if (before) checkHash(call, before);
      const view = before
        ? replaceView(state, before, args.view)
        : showView(state, args.view, { team: workspace.id, user: user.id, type: "home" });
      return { view: wireView(state, view) };
    },
  },
  "views.open": {
    run({ state, args }) {
      const { user, team } = state.triggers.exchange(args.trigger_id);
      return { view: wireView(state, showView(state, args.view, { team, user, type: "modal" })) };
    },
  },
  "views.push": {
    run({ state, args }) {
      const { user, team } = state.triggers.exchange(args.trigger_id);
      const previous = [...state.views.values()]
        .filter((v) => v.open && v.user === user && v.type === "modal")
        .at(-1);
      if (!previous) refuse("not_found");
      return { view: wireView(state, showView(state, args.view, { team, user, type: "modal", previous })) };
    },
  },
  "views.update": {
    run(call) {
      const { state, workspace, args } = call;
      const before = [...state.views.values()].find(
        (v) =>
          v.team === workspace.id &&
          (v.id === args.view_id || (args.external_id && v.external_id === args.external_id)),
      );
      if (!before?.open) refuse("not_found");
      checkHash(call, before);
      return { view: wireView(state, replaceView(state, before, args.view)) };
    },
  },
});

/** A hash says which state of the view the caller saw: Slack refuses to overwrite a later one. */
function checkHash({ args }: Call, view: View): void {
  if (args.hash !== undefined && args.hash !== view.hash) refuse("hash_conflict");
}
