/** Whether a number format shows a percent. */
export function showsPercent(format: string): boolean {
  return meant(format).includes('%');
}

/** Whether a number format shows a date or a time. */
export function showsDate(format: string): boolean {
  return /[dhmsy]/iu.test(meant(format).replace(/general/giu, ''));
}

/** Whether what is entered under a number format stays text. Formats of amounts have an @ too, in their part for texts. */
export function isTextFormat(format: string): boolean {
  return /^@+$/u.test(meant(format).trim());
}

/** The format without what it shows literally: "quoted", \escaped, [colours and conditions], _ and * padding. */
function meant(format: string): string {
  return format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gsu, '');
}
