/** Slack's refusal of a call: `error` is Slack's own code, `details` go into the answer beside it. */
export class SlackRefusal extends Error {
  override name = "SlackRefusal";

  constructor(
    readonly error: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(error);
  }
}

/** Refuses with Slack's code and, where Slack gives them, the reasons by JSON pointer. */
export function refuse(error: string, problems: string[] = []): never {
  const details = problems.length
    ? { errors: problems, response_metadata: { messages: problems.map((p) => `[ERROR] ${p}`) } }
    : {};
  throw new SlackRefusal(error, details);
}
