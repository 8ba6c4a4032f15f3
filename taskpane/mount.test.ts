/**
 * The pane in a page: put there and taken away again.
 * @jest-environment jsdom
 */
import { screen, waitFor } from '@testing-library/dom';
import { act } from 'react';
import { memoryHost, memoryWorkbook } from '../tests/memory-host';
import { sheetFromRows } from '../src/sheets';
import { mountTaskPane } from './index';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

describe('a mounted pane', () => {
  it('shows itself, and when taken away hears nothing more of the workbook', async () => {
    window.matchMedia = () =>
      ({
        matches: false,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList;
    const host = memoryHost(memoryWorkbook([sheetFromRows('表', [['总分', '100']])]));
    const hearers = new Set<unknown>();
    const counted = {
      ...host,
      onChange(callback: (sheets: readonly string[]) => void) {
        hearers.add(callback);
        const stop = host.onChange(callback);
        return () => {
          hearers.delete(callback);
          stop();
        };
      },
    };
    const element = document.body.appendChild(document.createElement('div'));
    let unmount = (): void => undefined;
    await act(async () => {
      ({ unmount } = mountTaskPane(element, counted));
      await Promise.resolve();
    });
    await waitFor(() => expect(screen.getByRole('tab', { name: '校验' })).toBeTruthy());
    expect(hearers.size).toBe(1);
    act(unmount);
    expect(element.textContent).toBe('');
    expect(hearers.size).toBe(0);
  });
});
