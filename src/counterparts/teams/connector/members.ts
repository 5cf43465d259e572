import { jsonAnswer } from "../../http.js";
import { refuse } from "../errors.js";
import { max } from "../limits.js";
import type { Person } from "../types.js";
import { memberById } from "./activities.js";
import type { Call, Method } from "./method.js";

/** A person as the roster names them. */
function account({ id, aadObjectId, name, email, role, tenant }: Person): Record<string, unknown> {
  const [givenName = "", ...rest] = name.split(" ");
  const known = aadObjectId !== undefined && { objectId: aadObjectId, aadObjectId };
  const address = email !== "" && { email, userPrincipalName: email };
  return {
    id,
    name,
    givenName,
    surname: rest.join(" "),
    ...known,
    ...address,
    tenantId: tenant,
    userRole: role,
  };
}

const membersOf = ({ state, conversation }: Call): Person[] =>
  conversation.members.flatMap((key) => state.people.get(key) ?? []);

export const listMembers: Method = (call) => jsonAnswer(membersOf(call).map(account));

export const getMember: Method = ({ state, conversation, id }) =>
  jsonAnswer(account(memberById(state, conversation, id) ?? refuse("MemberNotFoundInConversation")));

/** Microsoft: pages of 50 to 500, whatever is asked for. */
export const pageMembers: Method = (call) => {
  const asked = Number(call.query.get("pageSize") ?? 200);
  const size = Math.min(Math.max(asked, 50), max("pageSize")) || 200;
  const from = Number(call.query.get("continuationToken") ?? 0);
  const all = membersOf(call);
  const next = from + size < all.length && { continuationToken: String(from + size) };
  return jsonAnswer({ members: all.slice(from, from + size).map(account), ...next });
};
