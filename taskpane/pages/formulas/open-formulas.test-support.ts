import { act, screen } from '@testing-library/react';
import { type OpenPane, openPane } from '../../shell/open-pane.test-support';

/** Opens the page 公式 over a workbook in memory. */
export async function openFormulas(options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const opened = openPane(options);
  act(() => opened.pane.goTo('formulas'));
  await screen.findByRole('heading', { level: 1, name: '公式' });
  return opened;
}

/** A button of the page, as soon as it is there. */
export const button = (name: RegExp | string): Promise<HTMLElement> => screen.findByRole('button', { name });
