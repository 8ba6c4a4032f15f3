/** So many of something, in English, where one is told from many: `counted(1, 'finding')` is "1 finding", of two "2 findings". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
