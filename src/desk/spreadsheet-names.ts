/** What is looked for in a folder; a file that is named is read whatever its name. */
export const spreadsheetExtensions: readonly string[] = [
  ...['xlsx', 'xlsm', 'xlsb', 'xls', 'et', 'ods'],
  ...['csv', 'tsv', 'txt'],
];

/**
 * The name of the workbook that a lock file stands beside; null for any other file. Excel and WPS write "~$name", WPS on Linux
 * ".~name", LibreOffice ".~lock.name#".
 * @param name without folders
 */
export function openedBy(name: string): string | null {
  const [, libreOffice, other] = /^(?:\.~lock\.(.+)#|(?:~\$|\.~)(.+))$/u.exec(name) ?? [];
  return libreOffice ?? other ?? null;
}
