import { factsOf } from '../facts';
import { type Form, type Indicator, readForms } from '../forms';
import { defaultPolicy } from '../policies';
import { sheetFromRows } from '../sheets';
import { groupWeights } from './group-weights/rule';
import type { Rule } from './rule';
import { runRules } from './run';
import { textPastedName } from './text-pasted-name/rule';

/** A form whose every row has a label of its own that is wrong, and the unit's name in its level-2 name. */
function formOf(rows: number): Form {
  const sheet = sheetFromRows('示例', [
    ['项目名称', '农田水利', '主管部门', '某市农业农村局'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ...Array.from({ length: rows }, (_, i) => [
      `产出${i}指标(5分)`,
      `数量${i}某市农业农村局指标`,
      `走访第${i}户`,
      '≥10次',
      '10次',
      '1',
      '1',
    ]),
  ]);
  const [form] = readForms(sheet);
  if (!form) throw new Error('no form is read');
  return form;
}

/** How often a rule looks at a row of the form, explanations and fixes included. */
function looksOf(rule: Rule, rows: number): { readonly looks: number; readonly found: number } {
  let looks = 0;
  const form = formOf(rows);
  const watched = new Map<Indicator, Indicator>(
    form.indicators.map((indicator) => [
      indicator,
      new Proxy(indicator, {
        get(row, name, self) {
          looks += 1;
          return Reflect.get(row, name, self) as unknown;
        },
      }),
    ]),
  );
  const all = (indicators: readonly Indicator[]): readonly Indicator[] =>
    indicators.map((one) => watched.get(one) ?? one);
  const seen: Form = {
    ...form,
    indicators: all(form.indicators),
    labelledGroups: form.labelledGroups.map((group) => ({ ...group, indicators: all(group.indicators) })),
  };
  const runs = runRules([rule], factsOf(seen, defaultPolicy));
  return { looks, found: runs.flatMap(({ hits }) => hits).length };
}

// Ten times the rows are ten times the work; what looks at all rows for each of them would make it a hundred.
it.each([groupWeights, textPastedName])('$id looks at ten times as many rows ten times as often', (rule) => {
  const [few, many] = [looksOf(rule, 30), looksOf(rule, 300)];
  expect([few.found, many.found]).toEqual([30, 300]);
  expect(few.looks).toBeGreaterThan(30);
  expect(many.looks).toBeLessThan(11 * few.looks);
});
