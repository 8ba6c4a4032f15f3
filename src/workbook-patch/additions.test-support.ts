import type { Mark } from '../sheets';
import { addSheet, removeSheet } from './added-sheet';
import { clearMarks, setMarks } from './marks';
import { removeName, setName } from './names';
import { addNotes, removeNotes } from './notes';
import { setSettings } from './settings';
import { type WebExtension, removeWebExtension, setWebExtension } from './web-extension';
import { type Workbook, openWorkbook } from './workbook';
import { bookIn } from './workbooks.test-support';
import { writtenWorkbook } from './written';

/** The sheet of the form in every workbook of the tests. */
export const form = '自评表';
/** A cell. */
export const at = (row: number, column: number): Mark['cell'] => ({ row, column });
/** Marks of two kinds. */
export const marks: readonly Mark[] = [
  { sheet: form, cell: at(3, 2), severity: 'error' },
  { sheet: form, cell: at(4, 2), severity: 'error' },
  { sheet: form, cell: at(9, 5), severity: 'hint' },
];
/** An add-in as a workbook mentions it. */
export const extension: WebExtension = {
  id: '{11111111-2222-3333-4444-555555555555}',
  reference: '7c5d4f0e-8a52-4a33-9a24-51f0a4a2b0c1',
  version: '1.0.0.0',
  store: 'EXCatalog',
  storeType: 'EXCatalog',
  prompts: false,
};

/** Everything that can be added, and how each goes again. */
export const additions: readonly (readonly [
  string,
  (workbook: Workbook) => void,
  (workbook: Workbook) => void,
])[] = [
  ['marks', (workbook) => setMarks(workbook, marks), clearMarks],
  [
    'notes',
    (workbook) => {
      addNotes(workbook, form, [
        { cell: at(3, 2), text: '执行率应为 100%\n填了 <200%>' },
        { cell: at(9, 5), text: ' ' },
      ]);
    },
    removeNotes,
  ],
  [
    'a very hidden sheet',
    (workbook) =>
      addSheet(workbook, {
        name: 'PERF & 结果',
        state: 'veryHidden',
        widths: [12, 60],
        cells: [{ cell: at(1, 1), value: { kind: 'text', text: '结果' } }],
      }),
    (workbook) => removeSheet(workbook, 'PERF & 结果'),
  ],
  [
    'settings',
    (workbook) => setSettings(workbook, '{"version":1}'),
    (workbook) => setSettings(workbook, null),
  ],
  [
    'the mention of an add-in',
    (workbook) => setWebExtension(workbook, extension),
    (workbook) => removeWebExtension(workbook, extension.reference),
  ],
  [
    'a name',
    (workbook) => setName(workbook, { name: '总分', refersTo: `${form}!$D$12`, hidden: true }),
    (workbook) => removeName(workbook, '总分'),
  ],
];

/** The workbook with something done to it. */
export function after(bytes: Uint8Array, ...acts: readonly ((workbook: Workbook) => unknown)[]): Uint8Array {
  const workbook = openWorkbook(bytes);
  for (const act of acts) act(workbook);
  return writtenWorkbook(workbook).bytes;
}

/** A workbook of the usual manner. */
export const plain = bookIn();
