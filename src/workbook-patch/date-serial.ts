import { PatchProblem } from './problem';

const millisecondsADay = 86_400_000;

/**
 * The number that a spreadsheet stores for a local date and time, "2024-03-31" or "2024-03-31T08:30:00".
 * @param from1904 days are counted from 1904-01-01, as on old Macs, else from 1900-01-01 as day 1, with a 1900-02-29 in
 * between that never was (ECMA-376 18.17.4.1)
 * @throws PatchProblem `no-value` for what is no date, or one before the first day
 */
export function serialOf(date: string, from1904: boolean): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/u.exec(date);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match?.slice(1) ?? []).map(
    (part: string | undefined) => Number(part ?? 0),
  );
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(at);
  const isDate =
    match !== null &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  const days = from1904
    ? (at - Date.UTC(1904, 0, 1)) / millisecondsADay
    : (at - Date.UTC(1899, 11, 31)) / millisecondsADay;
  if (!isDate || days < (from1904 ? 0 : 1))
    throw new PatchProblem(
      'no-value',
      `“${date}”不是表格能存的日期`,
      `"${date}" is no date that a spreadsheet can store`,
    );
  return from1904 || days < 60 ? days : days + 1;
}
