/** The port over Excel, by Office.js. Needs ExcelApi 1.9 and says what it cannot do below that. */
export { excelHost } from './host';
export { problemOf } from './problem';
export { readRange } from './read-range';
export { hasExcelApi, hasKeyboardShortcuts, hasSharedRuntime } from './requirements';
