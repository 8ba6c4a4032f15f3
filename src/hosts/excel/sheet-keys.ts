/**
 * By what Excel is asked for a sheet that was read under a name: its id, which stays when the user renames the sheet. A sheet that
 * was never read goes by its name.
 */
export type SheetKeys = (name: string) => string;

/** The keys of sheets as they were called when they were read. */
export function sheetKeysOf(sheets: readonly { readonly id: string; readonly name: string }[]): SheetKeys {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  return (name) => ids.get(name) ?? name;
}

/** The sheets under the names by which they were read, whatever they are called now. */
export function asRead<S extends { readonly id: string; readonly name: string }>(
  sheets: readonly S[],
  read: readonly { readonly id: string; readonly name: string }[],
): readonly S[] {
  const names = new Map(read.map(({ id, name }) => [id, name]));
  return sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.id) ?? sheet.name }));
}
