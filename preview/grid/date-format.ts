const known = new Map<string, boolean>();

/** True for a number format that shows a day or a time of day. */
export function isDatePattern(pattern: string): boolean {
  const answer =
    known.get(pattern) ?? /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\./g, ""));
  known.set(pattern, answer);
  return answer;
}
