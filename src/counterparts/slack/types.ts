import type { CallRecord } from "../calls.js";

/** Terms: a workspace has users and channels; a message is public or ephemeral; a view is a Home tab or a modal. */

/** Any Block Kit block; limits.ts knows what may stand in it. */
export interface Block {
  type: string;
  block_id?: string;
  [key: string]: unknown;
}

export interface Metadata {
  event_type: string;
  event_payload: Record<string, unknown>;
}

export interface Workspace {
  id: string;
  name: string;
  domain: string;
  botToken: string;
  /** The bot's own user and bot id in this workspace. */
  botUser: string;
  botId: string;
  scopes: string[];
  /** What a call with its token is told: `uninstalled` gives account_inactive, `revoked` gives token_revoked. */
  status: "active" | "uninstalled" | "revoked";
  /** False (default): blocks that Slack still rolls out (table, card, markdown ...) are refused, as some workspaces do. */
  newBlocks: boolean;
}

export interface User {
  id: string;
  /** The handle, which people may change: never an identity. */
  name: string;
  realName: string;
  team: string;
  /** As Slack writes it: `fr-FR`, `es-LA`, `en-US`. */
  locale: string;
  tz: string;
  is_admin: boolean;
  is_owner: boolean;
  /** A guest of several channels. */
  is_restricted: boolean;
  /** A guest of one channel. */
  is_ultra_restricted: boolean;
  is_bot: boolean;
  deleted: boolean;
}

export interface Channel {
  id: string;
  name: string;
  team: string;
  kind: "public" | "private" | "im";
  /** User ids; the bot is in it when its user id is. */
  members: string[];
  archived: boolean;
  /** Shared with another organisation (Slack Connect). */
  shared: boolean;
}

export interface Message {
  channel: string;
  ts: string;
  team: string;
  user: string;
  text: string;
  blocks?: Block[];
  bot_id?: string;
  app_id?: string;
  metadata?: Metadata;
  thread_ts?: string;
  edited?: { user: string; ts: string };
  /** Present on an ephemeral message: the one person who sees it. */
  ephemeralTo?: string;
  /** How it came: a Web API call, a response_url, the answer to a request, or a person who typed it. */
  via: "api" | "response_url" | "answer" | "person";
}

export interface View {
  id: string;
  team: string;
  user: string;
  type: "home" | "modal";
  blocks: Block[];
  title?: unknown;
  submit?: unknown;
  close?: unknown;
  callback_id: string;
  private_metadata: string;
  external_id: string;
  hash: string;
  root_view_id: string;
  previous_view_id: string | null;
  /** False once a modal was submitted or closed. */
  open: boolean;
}

/** What a listener is told; the value is the state after the change. */
export type Change =
  | { type: "message" | "message_changed" | "message_deleted"; message: Message }
  | { type: "view"; view: View }
  | { type: "channel"; channel: Channel }
  | { type: "user"; user: User }
  | { type: "workspace"; workspace: Workspace }
  | { type: "call"; call: ApiCall }
  | { type: "socket"; connected: number };

/** One call that the bot made: a Web API method, or `response_url`. */
export interface ApiCall extends CallRecord {
  team?: string;
  warnings?: string[];
}

/** The app's ids, the same in every workspace. */
export const APP_ID = "A0LOCAL";
