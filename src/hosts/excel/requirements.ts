/// <reference types="office-js" />

/**
 * Whether this Excel has a version of ExcelApi: 1.7 is the least with which sheets can be read, 1.9 what the add-in asks for,
 * 1.8 opens workbooks, 1.13 knows merged cells.
 */
export function hasExcelApi(version: '1.5' | '1.7' | '1.8' | '1.9' | '1.13'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether custom functions run in this Excel. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}

/** Whether pane, ribbon and functions are one page, which Excel can start with the workbook. */
export function hasSharedRuntime(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

/** Whether the keys of shortcuts.json work: Excel has no other way to tell. */
export function hasKeyboardShortcuts(): boolean {
  return Office.context.requirements.isSetSupported('KeyboardShortcuts', '1.1');
}

/** Whether Excel keeps a batch until the user has finished editing a cell. */
export function canWaitForEdits(): boolean {
  return Office.context.requirements.isSetSupported('DelayForCellEdit', '1.1');
}
