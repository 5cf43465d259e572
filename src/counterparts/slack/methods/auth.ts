import { methods } from "./method.js";

export const authMethods = methods({
  "auth.test": {
    run: ({ state, workspace }) => ({
      url: `https://${workspace.domain}.slack.com/`,
      team: workspace.name,
      team_id: workspace.id,
      user: state.users.get(workspace.botUser)?.name,
      user_id: workspace.botUser,
      bot_id: workspace.botId,
      is_enterprise_install: false,
    }),
  },
  "apps.connections.open": {
    token: "app",
    run: ({ openConnection }) => ({ url: openConnection() }),
  },
});
