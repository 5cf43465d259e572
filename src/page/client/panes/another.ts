/** Whether a text took another's place, rather than being the same one with something changed in it. */
export function isAnother(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  return same < shorter / 2;
}
