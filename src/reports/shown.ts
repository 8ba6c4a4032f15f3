/** Cell content is hostile: control characters (terminal escapes) and line breaks do not reach the terminal. */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
