/** The nearest place to cut at or before `at`: never between the two halves of a character outside the basic plane. */
export function wholeCharacter(words: string, at: number): number {
  const code = words.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff && at > 1 ? at - 1 : at;
}

/** A text cut to a length at a word, with an ellipsis where something is missing: for labels and notifications. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, wholeCharacter(text, most - 1));
  const space = room.search(/\s+\S*$/);
  return `${space > most / 2 ? room.slice(0, space) : room}…`;
}
