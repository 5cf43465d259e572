import type { Endpoints } from "../../../src/platforms/teams/endpoints.js";

const { OPEN_ID = "", LOGIN = "", SERVICE_URL = "http://127.0.0.1" } = process.env;

/** Where what stands for Microsoft is, as the bench tells its servers. */
export const endpoints: Endpoints = {
  openId: OPEN_ID,
  login: LOGIN,
  services: [new URL(SERVICE_URL).origin],
};
