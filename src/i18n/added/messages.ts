/** Words about what members add, as several commands and views say them. What one command alone says stands in its file. */
export interface AddedMessages {
  /** Heading of members' dates, apart from those of the documents. */
  heading: string;
  closed: string;
  awaited: string;
  /** Small print of a date that a member added. */
  by(name: string, day: string): string;
  changedBy(name: string, day: string): string;
  status: Record<"done" | "cancelled", string>;
  yearly: string;
  /** Of a yearly date, behind "every year". */
  onLeapDay: string;
  undated: string;
  noOutcome: string;
  /** @param of of a yearly date, the time that it is of */
  outcome(text: string, name: string, day: string, of?: string): string;
  source(text: string): string;
  link(address: string): string;
  hanging(references: string): string;
  /** What somebody did, in a history: "moved". */
  action: Record<string, string>;
  /** The fields of a date, as a form and a comparison name them. */
  field: Record<
    "what" | "when" | "kind" | "theme" | "recommendations" | "source" | "link" | "yearly" | "status" | "text",
    string
  >;
  /** "When:", before what it is. */
  label(field: string): string;
  open: string;
  yes: string;
  no: string;
  none: string;
  /** "Kind: deadline → milestone". */
  changed(field: string, before: string, after: string): string;
  confirm: string;
  change: string;
  keep: string;
  applyAnyway: string;
  undo: string;
  history: string;
  askAdmin(line: string): string;
  /** Small print of a date before it is confirmed. */
  note: {
    passed: string;
    /** Of two fields for the day, the one that is none. */
    unread(typed: string): string;
    leftOut: Record<"time" | "week", string>;
  };
  problem: {
    missing(field: string): string;
    tooLong(field: string, length: number, most: number): string;
    link(typed: string): string;
    unreadable(typed: string): string;
    /** 30 February. */
    noSuchDay(typed: string): string;
    twoDays(one: string, other: string): string;
    unread(typed: string): string;
    value(field: string, typed: string, known: string): string;
    recommendations(typed: string): string;
    many(field: string, most: number): string;
    yearlyWithoutDay: string;
  };
}
