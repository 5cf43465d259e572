/** Characters of what a member writes. With all at their longest, a line still fits in a button. */
export const MOST = { what: 150, source: 150, link: 300, text: 300 } as const;

/** A text as it is kept: one line, without control characters and invisible marks. */
export function cleaned(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/**
 * An https address as it is shown; undefined for anything else. A name and password before the host would hide where it
 * leads, and so would letters that look like others: those are shown in their plain form, `xn--…`.
 */
export function addressOf(typed: string): string | undefined {
  if (!/^https:\/\/\S+$/i.test(typed)) return undefined;
  try {
    const url = new URL(typed);
    return url.username || url.password || !url.hostname.includes(".") ? undefined : url.href;
  } catch {
    return undefined;
  }
}
