/**
 * The page 评分办法 as a user meets it.
 * @jest-environment jsdom
 */
import { act, screen, waitFor } from '@testing-library/react';
import { policies } from '../../../src/policies';
import { type OpenPane, openPane } from '../../shell/open-pane.test-support';
import { shownParameters } from './parameters';
import { words } from './words';

async function openPolicy(): Promise<OpenPane> {
  const opened = openPane();
  act(() => opened.pane.goTo('policy'));
  await screen.findByRole('heading', { level: 1, name: '评分办法' });
  return opened;
}

const choice = (): HTMLSelectElement => screen.getByRole('combobox', { name: '改用' });
const field = (): HTMLInputElement => screen.getByLabelText(/读取自己的评分办法文件/u);
const fileOf = (content: string): File => {
  const file = new File([content], '我局.json', { type: 'application/json' });
  // jsdom's files cannot be read as text.
  return Object.assign(file, { text: () => Promise.resolve(content) });
};

describe('the page 评分办法', () => {
  it('says which policy is used and why', async () => {
    const { pane } = await openPolicy();
    expect(screen.getByText('财政部项目支出绩效自评', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText(/还没有校验/u)).toBeTruthy();
    await act(() => pane.check());
    expect(await screen.findByText('表样是“其他表样”，所以用它')).toBeTruthy();
  });

  it('shows every parameter with its value and its source', async () => {
    await openPolicy();
    expect(screen.getByText('预算执行率').closest('div')?.textContent).toContain('低于 90% 须说明原因');
    expect(screen.getAllByText(/^出处：/u)).toHaveLength(17);
  });

  it('keeps the one the user chooses in the workbook, and goes back', async () => {
    const { user, workbook } = await openPolicy();
    await user.selectOptions(choice(), '湖北省项目支出绩效自评');
    await waitFor(() => expect(workbook.settings).toContain('hubei'));
    expect(await screen.findByText(/由您指定/u)).toBeTruthy();
    expect(screen.getByText('执行率权重').closest('div')?.textContent).toContain('20 分');
    await user.click(screen.getByRole('button', { name: '恢复自动选择' }));
    await waitFor(() => expect(workbook.settings).toBeNull());
    expect(choice().value).toBe('');
  });

  it('has its figures changed one by one, and says what each would change before it is used', async () => {
    const { user, pane, workbook } = await openPolicy();
    await act(() => pane.check());
    await user.click(await screen.findByText('改这些数'));
    const field = screen.getByLabelText('偏离度：须说明原因 从');
    await user.clear(field);
    await user.type(field, '25');
    expect(await screen.findByText(/^(?:问题不增不减|(?:多|少) \d+ 处问题.*)$/u)).toBeTruthy();
    expect(workbook.settings).toBeNull();
    await user.click(screen.getByRole('button', { name: '按改过的 1 项核对' }));
    await waitFor(() => expect(workbook.settings).toMatch(/"explain":\s*25/u));
    expect(await screen.findByText('财政部项目支出绩效自评（已改）', { selector: 'p' })).toBeTruthy();
  });

  it('says what is wrong with a changed figure, and does not take it', async () => {
    const { user, workbook } = await openPolicy();
    await user.click(await screen.findByText('改这些数'));
    const field = screen.getByLabelText('偏离度：须说明原因 从');
    await user.clear(field);
    await user.type(field, '500');
    expect((await screen.findAllByRole('alert')).some((one) => one.textContent !== '')).toBe(true);
    const use = screen.getByRole<HTMLButtonElement>('button', { name: '按改过的 1 项核对' });
    expect(use.disabled).toBe(true);
    expect(workbook.settings).toBeNull();
  });

  it.each([
    ['500', /^偏离度分档应逐级增大：提示 \d+、须说明原因 500、过大 \d+、严重 \d+$/u],
    ['三成', /^“偏离度：须说明原因 从”后面请填数字$/u],
    ['', /^“偏离度：须说明原因 从”后面请填数字$/u],
    ['0', /^“偏离度：须说明原因 从”应为 1 到 10000 之间的数字；写的是 0$/u],
    ['-5', /^“偏离度：须说明原因 从”应为 1 到 10000 之间的数字；写的是 -5$/u],
  ])('says of “%s” in a form what is wrong in the words of the form, without a key', async (typed, said) => {
    const { user } = await openPolicy();
    await user.click(await screen.findByText('改这些数'));
    const figure = screen.getByLabelText('偏离度：须说明原因 从');
    await user.clear(figure);
    if (typed !== '') await user.type(figure, typed);
    const alerts = (await screen.findAllByRole('alert')).map(({ textContent }) => textContent);
    expect(alerts.filter(Boolean)).toEqual([expect.stringMatching(said)]);
  });

  it('takes a figure as an input method writes it', async () => {
    const { user, workbook } = await openPolicy();
    await user.click(await screen.findByText('改这些数'));
    const figure = screen.getByLabelText('偏离度：须说明原因 从');
    await user.clear(figure);
    await user.type(figure, '２５');
    await user.click(screen.getByRole('button', { name: '按改过的 1 项核对' }));
    await waitFor(() => expect(workbook.settings).toMatch(/"explain":\s*25/u));
  });

  it('takes another weight of the rate, and says that the groups are then free', async () => {
    const { user, workbook } = await openPolicy();
    await user.click(await screen.findByText('改这些数'));
    const figure = screen.getByLabelText('执行率权重定为');
    await user.clear(figure);
    await user.type(figure, '20');
    expect(await screen.findByText(/不再核对一级指标的权重/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '按改过的 1 项核对' }));
    await waitFor(() => expect(workbook.settings).toMatch(/"groupWeights":\s*\[\]/u));
    expect(workbook.settings).toMatch(/"rateWeight":\s*20/u);
  });

  it('takes a policy of the user’s own', async () => {
    const { user, workbook } = await openPolicy();
    const own = { id: 'ours', title: { zh: '我局的办法' }, parameters: { rateNeedsReason: 85 } };
    await user.upload(field(), fileOf(JSON.stringify(own)));
    await waitFor(() => expect(workbook.settings).toContain('ours'));
    expect(screen.getByText('预算执行率').closest('div')?.textContent).toContain('低于 85% 须说明原因');
    expect(choice().selectedOptions[0]?.textContent).toBe('我局的办法');
  });

  it('says everything that is wrong with one, and does not take it', async () => {
    const { user, workbook } = await openPolicy();
    await user.upload(field(), fileOf(JSON.stringify({ id: 'mof', parameters: { rateNeedsReason: '85' } })));
    const alert = await screen.findByText(/我局\.json 有 \d+ 处要改/u);
    expect(alert.textContent).toContain('parameters.rateNeedsReason');
    expect(workbook.settings).toBeNull();
  });

  it('says of a file that is no JSON that it is none', async () => {
    const { user } = await openPolicy();
    await user.upload(field(), fileOf('{'));
    expect((await screen.findByText(/我局\.json/u)).textContent).toContain('不是评分办法文件');
  });
});

it.each(policies.map((policy) => [policy.id, policy] as const))(
  'every parameter of %s has a name, a value and a source in both languages',
  (_id, policy) => {
    for (const say of [words.zh, words.en]) {
      const shown = shownParameters(policy, say);
      expect(shown).toHaveLength(17);
      for (const { name, value, source } of shown) {
        expect([name, ...value, source].every((text) => text.trim() !== '')).toBe(true);
        expect(value.join()).not.toMatch(/undefined|null|NaN/u);
      }
    }
  },
);
