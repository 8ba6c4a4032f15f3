/**
 * The pane around its pages as a user meets it.
 * @jest-environment jsdom
 */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from './error-boundary';
import { formSheet, openPane } from './open-pane.test-support';

const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

describe('the tabs', () => {
  it('open the pages, one at a time', async () => {
    const { user } = openPane();
    await user.click(tab('报告'));
    expect(await heading('报告')).toBeTruthy();
    expect(tab('报告').getAttribute('aria-selected')).toBe('true');
    expect(tab('校验').getAttribute('aria-selected')).toBe('false');
  });

  it('are one stop for the Tab key, with arrows, Home and End between them', async () => {
    const { user, pane } = openPane();
    tab('校验').focus();
    await user.keyboard('{ArrowRight}');
    expect(pane.getState().page).toBe('formulas');
    expect(document.activeElement).toBe(tab('公式'));
    await user.keyboard('{End}');
    expect(pane.getState().page).toBe('help');
    await user.keyboard('{ArrowRight}');
    expect(pane.getState().page).toBe('check');
    expect(screen.getAllByRole('tab').map((one) => one.tabIndex)).toEqual([0, -1, -1, -1, -1]);
  });

  it('name the panel that they open', () => {
    openPane();
    expect(screen.getByRole('tabpanel', { name: '校验' }).id).toBe(tab('校验').getAttribute('aria-controls'));
  });
});

describe('the shortcuts', () => {
  it('check and go from finding to finding, from whatever page', async () => {
    const { user, pane, workbook } = openPane();
    await user.click(tab('帮助'));
    await user.keyboard('{F9}');
    await waitFor(() => expect(pane.getState().phase).toBe('checked'));
    expect(pane.getState().page).toBe('check');
    await user.keyboard('{F8}');
    const first = pane.getState().selected;
    await waitFor(() => expect(workbook.selection).not.toBeNull());
    await user.keyboard('{F8}');
    await waitFor(() => expect(pane.getState().selected).not.toEqual(first));
    await user.keyboard('{Shift>}{F8}{/Shift}');
    await waitFor(() => expect(pane.getState().selected).toEqual(first));
  });
});

describe('the language', () => {
  it('is switched on every page, by a button in the language it leads to', async () => {
    const { user } = openPane();
    await user.click(screen.getByRole('button', { name: 'EN Switch to English' }));
    expect(tab('Formulas')).toBeTruthy();
    expect(tab('Formulas').closest('[lang]')?.getAttribute('lang')).toBe('en');
    await user.click(screen.getByRole('button', { name: '中 切换为中文' }));
    expect(tab('公式')).toBeTruthy();
  });
});

describe('the theme', () => {
  const scheme = (): string => tab('校验').closest<HTMLElement>('[style]')?.style.colorScheme ?? '';

  it('follows the system', () => {
    openPane({ media: ['prefers-color-scheme: dark'] });
    expect(scheme()).toBe('dark');
  });

  it('is what the user chose, and is remembered', async () => {
    const { user, remembered } = openPane({ media: ['prefers-color-scheme: dark'] });
    await user.click(tab('帮助'));
    await user.selectOptions(await screen.findByRole('combobox', { name: '外观' }), '浅色');
    expect(scheme()).toBe('light');
    expect(remembered.get('perf-form-check.theme')).toBe('light');
  });

  it('of an earlier session comes back', () => {
    openPane({ remembered: { 'perf-form-check.theme': 'contrast' } });
    expect(scheme()).toBe('dark');
  });
});

describe('what is said', () => {
  it('aloud is what came of the last action', async () => {
    const { user, pane } = openPane();
    await user.keyboard('{F9}');
    await waitFor(() => expect(pane.getState().notice).not.toBeNull());
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain(pane.getState().notice?.zh);
  });

  it('as a problem stays until it is dismissed', async () => {
    const { user, workbook } = openPane();
    workbook.refuse('cell-editing');
    await user.keyboard('{F9}');
    const alert = await screen.findByRole('alert', { name: '出现问题' });
    expect(alert.textContent).toContain('请先按 Enter 结束编辑');
    await user.click(within(alert).getByRole('button', { name: '知道了' }));
    expect(screen.queryByText('请先按 Enter 结束编辑')).toBeNull();
  });
});

describe('the first run', () => {
  const first = { 'perf-form-check.introduced': 'false' };

  it('says three sentences, one after the other, and never again', async () => {
    const { user, remembered } = openPane({ remembered: first });
    expect(screen.getByText('使用提示 1/3')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '下一条' }));
    await user.click(screen.getByRole('button', { name: '下一条' }));
    await user.click(screen.getByRole('button', { name: '开始使用' }));
    expect(screen.queryByText(/使用提示/u)).toBeNull();
    expect(remembered.get('perf-form-check.introduced')).toBe('true');
  });

  it('ends with the first check', async () => {
    const { user, pane, remembered } = openPane({ remembered: first });
    await user.keyboard('{F9}');
    await waitFor(() => expect(pane.getState().phase).toBe('checked'));
    expect(screen.queryByText(/使用提示/u)).toBeNull();
    expect(remembered.get('perf-form-check.introduced')).toBe('true');
  });

  it('can be skipped', async () => {
    const { user } = openPane({ remembered: first });
    await user.click(screen.getByRole('button', { name: '跳过' }));
    expect(screen.queryByText(/使用提示/u)).toBeNull();
  });
});

describe('a page that fails', () => {
  const silent = jest.spyOn(console, 'error');
  beforeEach(() => silent.mockImplementation(() => undefined));
  afterAll(() => silent.mockRestore());

  it('gives way to a sentence, and can be tried again', async () => {
    let broken = true;
    const Page = (): string => {
      if (broken) throw new Error('no more');
      return 'mended';
    };
    render(
      <ErrorBoundary
        instead={(error, again) => (
          <button onClick={again}>{error instanceof Error ? error.message : ''}</button>
        )}
      >
        <Page />
      </ErrorBoundary>,
    );
    const again = screen.getByRole('button', { name: 'no more' });
    broken = false;
    await userEvent.click(again);
    expect(screen.getByText('mended')).toBeTruthy();
  });
});

describe('hostile content', () => {
  it('is text in the pane', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { user, pane } = openPane({
      sheets: [
        formSheet([
          hostile,
          '指标名称|指标值|完成值|分值|得分',
          `${hostile}|10|8|50|50`,
          '回访企业|10|10|50|50',
        ]),
      ],
    });
    await user.keyboard('{F9}');
    await waitFor(() => expect(pane.getState().reviews).toHaveLength(1));
    await user.click(tab('公式'));
    await screen.findByRole('button', { name: /^填入 \d+ 个公式$/u });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(new RegExp(hostile.replace(/[()]/gu, '\\$&'), 'u')).length).toBeGreaterThan(0);
  });
});
