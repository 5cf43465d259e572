import { userOf } from "../state.js";
import { flag, methods } from "./method.js";

export const userMethods = methods({
  "users.info": {
    scope: "users:read",
    run({ state, workspace, args }) {
      const user = userOf(state, args.user);
      const { id, team, name, realName, locale, ...rest } = user;
      return {
        user: {
          ...rest,
          id,
          team_id: team,
          name,
          real_name: realName,
          profile: { real_name: realName, display_name: name, team },
          ...(flag(args.include_locale) && { locale }),
          // A person of another organisation, met in a shared channel.
          ...(team !== workspace.id && { is_stranger: true }),
        },
      };
    },
  },
});
