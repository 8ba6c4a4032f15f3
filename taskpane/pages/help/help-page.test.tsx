/**
 * The page 帮助 as a user meets it.
 * @jest-environment jsdom
 */
import { act, screen } from '@testing-library/react';
import { catalogueWithCheck } from '../../../src/functions/catalogue-with-check';
import { rules } from '../../../src/rules';
import { type OpenPane, openPane } from '../../shell/open-pane.test-support';
import { outcomeText, signature } from '../../../src/functions/written';
import { gist, topicById, topicTitle, topicsAbout } from './topics';

async function openHelp(options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const opened = openPane(options);
  act(() => opened.pane.goTo('help'));
  await screen.findByRole('heading', { level: 1, name: '帮助' });
  return opened;
}

const search = (): HTMLElement => screen.getByRole('searchbox', { name: '查找规则和函数' });

describe('the page 帮助', () => {
  it('lists every rule and every function', async () => {
    await openHelp();
    expect(screen.getByRole('heading', { name: `规则（${rules.length}）` })).toBeTruthy();
    expect(screen.getByRole('heading', { name: `函数（${catalogueWithCheck.length}）` })).toBeTruthy();
  });

  it('opens a rule: what it says, what to do, what it rests on, and how grave it is', async () => {
    const { user } = await openHelp();
    await user.type(search(), '执行率得分与执行率不符');
    await user.click(screen.getByRole('button', { name: /^执行率得分与执行率不符/u }));
    const title = await screen.findByRole('heading', { level: 1, name: '执行率得分与执行率不符' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText(/^错误 · 检查 资金情况的每一行/u)).toBeTruthy();
    expect(screen.getByText(/执行率得分应为 … 分/u)).toBeTruthy();
    expect(screen.getByText(/执行率得分 = 执行率分值 × 执行率/u)).toBeTruthy();
  });

  it('tells the keys that work outside of the pane, where there are any', async () => {
    const keys = [{ keys: 'Ctrl+Alt+Shift+8', does: { zh: '下一处问题', en: 'Next finding' } }];
    await openHelp({ door: { keys } });
    expect(screen.getByText('Ctrl+Alt+Shift+8').nextElementSibling?.textContent).toBe('下一处问题');
  });

  it('lets the add-in start with the workbook where the door can do that', async () => {
    const chosen: boolean[] = [];
    const write = (on: boolean): Promise<void> => Promise.resolve(void chosen.push(on));
    const { user } = await openHelp({ door: { startUp: { read: () => Promise.resolve(false), write } } });
    await user.click(await screen.findByRole('checkbox', { name: /打开这个工作簿时就启动插件/u }));
    expect(chosen).toEqual([true]);
    expect(await screen.findByRole('checkbox', { checked: true })).toBeTruthy();
  });

  it('keeps the search and the place in the list when the user comes back', async () => {
    const { user } = await openHelp();
    await user.type(search(), '身份证');
    await user.click(screen.getByRole('button', { name: /身份证/u }));
    await user.click(await screen.findByRole('button', { name: '返回帮助' }));
    expect((search() as HTMLInputElement).value).toBe('身份证');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /身份证/u }));
  });

  it('opens a function: how to call it, its parameters, what its examples give', async () => {
    const { user } = await openHelp();
    await user.click(screen.getByRole('button', { name: /^PERF\.SCORE/u }));
    expect(await screen.findByText('=PERF.SCORE(权重, 指标值, 完成值, [指标性质], [评分办法])')).toBeTruthy();
    expect(screen.getByText('=PERF.SCORE(15, 10, 120)').parentElement?.textContent).toContain('得 15');
  });

  it('says when nothing is found', async () => {
    const { user } = await openHelp();
    await user.type(search(), '没有这样的规则');
    expect(screen.getByText('没有与“没有这样的规则”有关的规则或函数')).toBeTruthy();
  });

  it('tells the shortcuts, and that nothing leaves the machine', async () => {
    await openHelp();
    expect(screen.getByText('Shift+F8')).toBeTruthy();
    expect(screen.getByText(/不上传表格内容/u)).toBeTruthy();
  });
});

describe('a topic', () => {
  it('is found by any of its words, in either language', () => {
    expect(topicsAbout('').length).toBe(rules.length + catalogueWithCheck.length);
    expect(topicsAbout('execution rate').some(({ id }) => id === 'EXECRATE')).toBe(true);
    expect(topicsAbout('perf.grade').map(({ id }) => id)).toEqual(['GRADE']);
    expect(topicsAbout('rate-mismatch').map(({ id }) => id)).toContain('rate-mismatch');
  });

  it.each(catalogueWithCheck.map((definition) => [definition.name, definition] as const))(
    'PERF.%s says in both languages how it is called, what it is for and what it gives',
    (name, definition) => {
      const topic = topicById(name);
      if (topic?.kind !== 'function') throw new Error(`${name} is no function`);
      for (const language of ['zh', 'en'] as const) {
        expect(topicTitle(topic, language)).toBe(`PERF.${name}`);
        expect(signature(definition, language)).toMatch(/^PERF\.[A-Z]+\(.+\)$/u);
        expect(gist(topic, language)).not.toBe('');
      }
      for (const { result } of definition.examples) {
        expect(outcomeText(result, '（空）')).not.toMatch(/^$|object/u);
      }
    },
  );
});
