/** LibreOffice opens what was changed in place and finds the change there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsFromBytes } from '../../src/hosts/workbook-file/bytes';
import { cellAt } from '../../src/sheets';
import {
  addNotes,
  addSheet,
  openWorkbook,
  setCells,
  setMarks,
  setSettings,
  setWebExtension,
  writtenWorkbook,
} from '../../src/workbook-patch';
import { bookIn, manners } from '../../src/workbook-patch/workbooks.test-support';
import { savedByLibreOffice, withLibreOffice } from '../libreoffice/installed.test-support';
import { writtenByOthers } from './workbooks';

const place = { row: 30, column: 2 };

function changed(bytes: Uint8Array): Uint8Array {
  const workbook = openWorkbook(bytes);
  const sheet = '自评表';
  setCells(workbook, sheet, [
    { cell: place, value: { kind: 'text', text: '改 <了>' } },
    { cell: { row: 31, column: 2 }, value: { kind: 'date', date: '2024-03-31' } },
    {
      cell: { row: 3, column: 4 },
      value: { kind: 'formula', formula: 'C3&""', result: { kind: 'text', text: '' } },
    },
  ]);
  setMarks(workbook, [{ sheet, cell: place, severity: 'error' }]);
  addNotes(workbook, sheet, [{ cell: place, text: '批注' }]);
  addSheet(workbook, {
    name: '结果',
    state: 'visible',
    cells: [{ cell: place, value: { kind: 'number', number: 7 } }],
  });
  setSettings(workbook, '{"version":1}');
  setWebExtension(workbook, {
    id: '{11111111-2222-3333-4444-555555555555}',
    reference: '7c5d4f0e-8a52-4a33-9a24-51f0a4a2b0c1',
    version: '1.0.0.0',
    store: 'developer',
    storeType: 'Registry',
    prompts: false,
  });
  return writtenWorkbook(workbook, { wayBack: true }).bytes;
}

withLibreOffice(
  'LibreOffice opens files changed in place, and saves the changes on',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'patched-'));
    try {
      const files = [...(await writtenByOthers()).values()];
      // It reads no 64-bit archives, of anybody's making.
      const made = manners.filter(({ zip }) => zip?.wide !== true);
      const all = [...files, ...made.map((manner) => bookIn(manner))];
      all.forEach((bytes, at) => writeFileSync(join(folder, `${at}.xlsx`), changed(bytes)));
      const saved = savedByLibreOffice(
        folder,
        all.map((_, at) => `${at}.xlsx`),
      );
      for (const at of all.keys()) {
        const sheets = await sheetsFromBytes(new Uint8Array(readFileSync(saved(`${at}.xlsx`))), 'a.xlsx');
        const [form] = sheets;
        const result = sheets.at(-1);
        if (!form || !result) throw new Error(`file ${at} has no sheets`);
        expect([at, cellAt(form, place)?.text, cellAt(result, place)?.text]).toEqual([at, '改 <了>', '7']);
        expect(cellAt(form, { row: 31, column: 2 })?.text).toMatch(/2024/u);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  240_000,
);
