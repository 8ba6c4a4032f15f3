/** Nothing is an error that only sounds like a slip: 长期 for ≥10年, 无投诉 for ≤5件, 减少2起 of what should fall. */
import { policies } from '../../src/policies';
import { reviewSheets } from '../../src/review';
import { sheetFromRows } from '../../src/sheets';
import { harmlessPairs } from './pairs';

const levels: Readonly<Record<string, string>> = {
  数量: '产出指标|数量指标',
  质量: '产出指标|质量指标',
  时效: '产出指标|时效指标',
  成本: '产出指标|成本指标',
  经济: '效益指标|经济效益指标',
  社会: '效益指标|社会效益指标',
  生态: '效益指标|生态效益指标',
  可持续: '效益指标|可持续影响指标',
  满意度: '满意度指标|服务对象满意度指标',
};

/** One form of all pairs, each with all its points; the reasons say nothing of interest. */
const form = sheetFromRows(
  '自评表',
  [
    '项目支出绩效自评表',
    '（2024年度）',
    '项目名称|综合保障项目',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
    ...harmlessPairs.map(
      ([kind = '', name, target, actual]) =>
        `${levels[kind]}|${name}|${target}|${actual}|1|1|统计口径与批复一致，情况属实。`,
    ),
  ].map((line) => line.split('|')),
);

it('are two hundred', () => expect(harmlessPairs.length).toBeGreaterThanOrEqual(200));

it.each(policies.map((policy) => [policy.id, policy] as const))('bring no error under %s', (_id, policy) => {
  const reviews = reviewSheets([form], { policy });
  const errors = reviews.flatMap(({ findings, form: { indicators } }) =>
    findings
      .filter(({ severity, cells: [cell] }) => severity === 'error' && cell && cell.row > 4)
      .map(({ rule, cells: [cell] }) => {
        const row = indicators.find((one) => one.row === cell?.row);
        return `${rule}: ${row?.name.text}, ${row?.target?.text} → ${row?.actual?.text}`;
      }),
  );
  expect(reviews.map(({ form: { indicators } }) => indicators.length)).toEqual([harmlessPairs.length]);
  expect(errors).toEqual([]);
});
