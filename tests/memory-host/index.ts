/** A workbook in memory and the port over it, for tests: the plainest reading of the port. */
export { memoryHost } from './host';
export { memoryWorkbook, type ConditionalFormat, type MemorySheet, type MemoryWorkbook } from './workbook';
