/** What a spreadsheet shows instead of a value: Excel's errors, WPS's and LibreOffice's, and the hashes of a column too narrow. */
const errorValue =
  /^(?:#(?:REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|CONNECT|BUSY|GETTING_DATA|EXTERNAL|PYTHON)[!?]?|#{3,}|Err:\d{3})$/i;

/** Is the whole text an error value ("#REF!", "#DIV/0!", "#N/A", "######")? The text is folded. */
export function isErrorValue(text: string): boolean {
  return (text.startsWith('#') || text.startsWith('E')) && text.length <= 40 && errorValue.test(text);
}
