import type { HttpRequest } from "../http.js";
import { refuse } from "./errors.js";

/** Arguments that stand as JSON inside a form field, and what Slack says where that JSON is broken. */
const JSON_FIELDS: Record<string, string> = {
  blocks: "invalid_blocks_format",
  attachments: "invalid_attachments",
  metadata: "invalid_metadata_format",
  view: "invalid_arguments",
};

/**
 * Reads the arguments of a Web API call from its query, form or JSON body.
 * @throws SlackRefusal invalid_json, json_not_object, invalid_post_type, or what a broken field asks for
 */
export function readArguments({ method, query, headers, body }: HttpRequest): Record<string, unknown> {
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (method === "GET" || body.length === 0) return parseFields(query);
  if (type === "application/x-www-form-urlencoded")
    return parseFields(new URLSearchParams(body.toString("utf8")));
  if (type !== "application/json") return refuse("invalid_post_type");
  const json = parse(body.toString("utf8"), "invalid_json");
  if (typeof json !== "object" || json === null || Array.isArray(json)) return refuse("json_not_object");
  return parseFields(Object.entries(json));
}

/** Slack takes these arguments as JSON text also inside a JSON body. */
function parseFields(fields: Iterable<[string, unknown]>): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    const error = JSON_FIELDS[name];
    args[name] = error && typeof value === "string" ? parse(value, error) : value;
  }
  return args;
}

function parse(text: string, error: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(error);
  }
}
