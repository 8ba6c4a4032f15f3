/// <reference types="office-js" />

/** Whether this Excel has a version of ExcelApi: 1.9 is what the add-in asks for, 1.13 knows merged cells. */
export function hasExcelApi(version: '1.5' | '1.9' | '1.13'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether custom functions run in this Excel. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}
