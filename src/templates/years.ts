const first = 2024;
const count = 10;

/** What stands under the title until a year is chosen. */
export const yearToChoose = '（　　　　年度）';

/** The years that the list under the title offers; any other can be typed. */
export const years: readonly string[] = Array.from({ length: count }, (_, i) => `（${first + i}年度）`);
