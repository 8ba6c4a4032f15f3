import type { Severity } from '../../src/words';
import { formSheet, openPane, ruleThatFinds } from './open-pane.test-support';
import { type Verdict, verdictOf } from './verdict';

/** The verdict of a form in which so many of each are open. */
async function verdictWith(counts: Partial<Record<Severity, number>>): Promise<Verdict> {
  const names = ['甲', '乙', '丙', '丁', '戊'];
  const rules = (['error', 'warning', 'hint'] as const).map((severity) =>
    ruleThatFinds(
      severity,
      ({ text }) => (names.slice(0, counts[severity] ?? 0).includes(text) ? {} : null),
      {
        severity,
      },
    ),
  );
  const { pane, state } = openPane([formSheet('自评', names)], { rules });
  await pane.check();
  pane.setFilter({ severities: new Set(), search: '什么也找不到' });
  return verdictOf(state());
}

describe('the verdict', () => {
  it.each([
    [{}, '可以提交', 'Ready to submit', 'ready'],
    [{ hint: 2 }, '可以提交，另有 2 处提示', 'Ready, with 2 hints', 'ready'],
    [{ warning: 5, hint: 1 }, '可以提交，还有 5 处警告', 'Ready, with 5 warnings', 'warnings'],
    [{ error: 1 }, '还不能提交：1 处错误', 'Not ready: 1 error', 'errors'],
    [
      { error: 3, warning: 5 },
      '还不能提交：3 处错误、5 处警告',
      'Not ready: 3 errors and 5 warnings',
      'errors',
    ],
  ] as const)('of %j is %s', async (counts, zh, en, tone) => {
    expect(await verdictWith(counts)).toEqual({ zh, en, tone });
  });

  it('stands until the next check has another', async () => {
    const { pane, state } = openPane([formSheet('自评')], { rules: [] });
    const during: string[] = [];
    pane.subscribe(() => {
      if (state().phase === 'checking') during.push(verdictOf(state()).zh);
    });
    await pane.check();
    await pane.check();
    expect([...new Set(during)]).toEqual(['正在校验……', '可以提交']);
  });

  it('is not given before there is a check', () => {
    expect(verdictOf(openPane([]).state())).toMatchObject({ tone: 'none', zh: '还没有校验' });
  });
});
