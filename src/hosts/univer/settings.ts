import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { settingsField } from './settings-field';

/** Our settings in the workbook. */
export function readSettings(workbook: FWorkbook): string | null {
  const settings: unknown = workbook.getCustomMetadata()?.[settingsField];
  return typeof settings === 'string' ? settings : null;
}

/** Null takes the field away, and all custom fields if there was no other. */
export function writeSettings(workbook: FWorkbook, settings: string | null): void {
  const custom: Readonly<Record<string, unknown>> = workbook.getCustomMetadata() ?? {};
  const others = Object.fromEntries(Object.entries(custom).filter(([name]) => name !== settingsField));
  const fields = settings === null ? others : { ...others, [settingsField]: settings };
  workbook.setCustomMetadata(Object.keys(fields).length === 0 ? undefined : fields);
}
