import '../patience.test-support';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { type MemoryWorkbook, memoryHost, memoryWorkbook } from '../../tests/memory-host';
import { type Sheet, sheetFromRows } from '../../src/sheets';
import { standInForLayout } from '../layout.test-support';
import { type Pane, type PaneOptions, createPane } from '../model';
import { PaneProvider } from '../pane-context';
import { CheckPage } from './check-page';

/** A published form, as a sheet. */
export function sample(name: string): Sheet {
  const text = readFileSync(`samples/${name}.txt`, 'utf8');
  return sheetFromRows(
    name,
    text.split(/\r?\n/u).map((line) => line.split('\t')),
  );
}

/** The page over a workbook in memory, and a user at it. */
export interface Opened {
  readonly pane: Pane;
  readonly workbook: MemoryWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly rules: string[];
}

/** Opens the page over a workbook of these sheets, or over one that is there already. */
export async function openPage(
  opened: readonly Sheet[] | MemoryWorkbook,
  options: Partial<PaneOptions> = {},
): Promise<Opened> {
  standInForLayout();
  const workbook = 'sheets' in opened ? opened : memoryWorkbook(opened);
  const kept = new Map<string, string>();
  const pane = createPane(memoryHost(workbook), {
    storage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => {
        kept.set(name, value);
      },
    },
    today: () => '2026-11-22',
    ...options,
  });
  const rules: string[] = [];
  // The pane reads the workbook's settings at once.
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <PaneProvider pane={pane}>
          <Suspense>
            <CheckPage onRule={(rule) => rules.push(rule)} />
          </Suspense>
        </PaneProvider>
      </FluentProvider>,
    );
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { pane, workbook, user: userEvent.setup(), rules };
}

/** Opens the page and checks. */
export async function checkedPage(
  sheets: readonly Sheet[] | MemoryWorkbook,
  options: Partial<PaneOptions> = {},
): Promise<Opened> {
  const opened = await openPage(sheets, options);
  await opened.user.click(screen.getByRole('button', { name: /^校验/u }));
  await screen.findByRole('heading', { level: 1, name: /提交|没有找到|断定/u });
  return opened;
}

/** The rows that are drawn. */
export function shownRows(): readonly HTMLElement[] {
  return screen.queryAllByRole('treeitem');
}

/** The row whose name has these words. */
export function rowOf(words: RegExp): HTMLElement {
  return screen.getByRole('treeitem', { name: words });
}
