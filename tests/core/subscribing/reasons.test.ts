import { expect, it } from "vitest";
import { reasonText, remedyOf } from "../../../src/core/subscribing/reasons.js";
import type { Reason } from "../../../src/i18n/reminders.js";
import { reminderMessages } from "../../../src/i18n/reminders.js";

it.each<[string, Reason, ReturnType<typeof remedyOf>]>([
  ["not_in_channel", "not_in_channel", undefined],
  ["channel_not_found", "channel_not_found", undefined],
  ["http_404", "channel_not_found", undefined],
  ["no_address", "channel_not_found", "operator"],
  ["is_archived", "is_archived", "archived"],
  ["restricted_action_read_only_channel", "restricted_action", undefined],
  ["http_403", "forbidden", undefined],
  ["http_401", "forbidden", "operator"],
  ["token_revoked", "token_revoked", "operator"],
  ["token_expired", "no_access", "operator"],
  ["missing_scope", "refused", "operator"],
  ["msg_too_long", "refused", undefined],
  ["http_413", "refused", undefined],
  ["http_429", "ratelimited", "again"],
  ["ratelimited", "ratelimited", "again"],
  ["TimeoutError", "unreachable", "again"],
  ["ECONNREFUSED", "unreachable", "again"],
  ["http_503", "failing", "again"],
  ["service_unavailable", "failing", "again"],
  ["no_ts", "failing", "again"],
  ["too_late", "too_late", undefined],
])("%s is told as %s, and mended by %s", (code, words, remedy) => {
  expect(reasonText(code, "en")).toBe(`${reminderMessages.en.reasons[words]} (${code})`);
  expect(remedyOf(code)).toBe(remedy);
});

it("a code without words of ours stands as it is", () => {
  expect(reasonText("as_user_not_supported", "fr")).toBe("as_user_not_supported");
  expect(reasonText(undefined, "es")).toBe("");
});
