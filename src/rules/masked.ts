/** A private number as a message may show it: the first and the last few signs, stars between. */
export function masked(number: string, first: number, last: number): string {
  const hidden = Math.max(0, number.length - first - last);
  return number.slice(0, first) + '*'.repeat(hidden) + number.slice(number.length - last);
}
