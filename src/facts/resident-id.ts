/** The provinces of GB/T 2260 by which an 18-digit resident id begins; 81–83 are residence permits. */
const provinces: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' +
    '61 62 63 64 65 71 81 82 83'
  ).split(' '),
);
const factors = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkSigns = '10X98765432';
const eighteen = /(?<![\dA-Za-z])[1-8]\d{16}[\dXx](?![\dA-Za-z])/gu;

/** A resident id in a text. */
export interface ResidentId {
  readonly number: string;
  readonly index: number;
  readonly birthYear: number;
}

/** The resident ids in a text: province, birth date and check digit (GB 11643) are all in order. */
export function residentIds(text: string): readonly ResidentId[] {
  return [...text.matchAll(eighteen)].flatMap(({ 0: number, index }) =>
    provinces.has(number.slice(0, 2)) && isDate(number.slice(6, 14)) && hasCheckSign(number)
      ? [{ number, index, birthYear: Number(number.slice(6, 10)) }]
      : [],
  );
}

/** "19900230" is none. */
function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function hasCheckSign(number: string): boolean {
  const sum = factors.reduce((total, factor, i) => total + factor * Number(number[i]), 0);
  return checkSigns[sum % 11] === number[17]?.toUpperCase();
}
