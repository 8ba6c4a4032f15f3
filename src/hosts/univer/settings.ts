import type { FWorkbook } from '@univerjs/preset-sheets-core';

/** Our field among the workbook's custom ones, which Univer saves with it and shows nowhere. */
const field = 'perf-form-check';

/** Our settings in the workbook. */
export function readSettings(workbook: FWorkbook): string | null {
  const settings: unknown = workbook.getCustomMetadata()?.[field];
  return typeof settings === 'string' ? settings : null;
}

/** Null takes the field away, and all custom fields if there was no other. */
export function writeSettings(workbook: FWorkbook, settings: string | null): void {
  const custom: Readonly<Record<string, unknown>> = workbook.getCustomMetadata() ?? {};
  const others = Object.fromEntries(Object.entries(custom).filter(([name]) => name !== field));
  const fields = settings === null ? others : { ...others, [field]: settings };
  workbook.setCustomMetadata(Object.keys(fields).length === 0 ? undefined : fields);
}
