/** A form that keeps each shipped policy and one that does not, by the policy's own total and points of the execution rate. */
import { type Policy, policies } from '../src/policies';
import { type FormReview, reviewSheets } from '../src/review';
import { sheetFromRows } from '../src/sheets';

interface Said {
  /** Of the funds, 100 of which were spent. */
  readonly rate: string;
  /** Of an indicator whose target is ≥95%. */
  readonly actual: string;
}

function reviewed(policy: Policy, { rate, actual }: Said): FormReview {
  const ratePoints = policy.rateWeight.value;
  const rest = policy.total.value - ratePoints;
  const [output, satisfaction] = [rest - 30, 30];
  const scored = (points: number): readonly [string, string] => [String(points), String(points)];
  const sheet = sheetFromRows('自评表', [
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '乡村公路养护', '主管部门', '某县交通运输局'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', '100', '100', '100', String(ratePoints), rate, String(ratePoints)],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '质量指标', '工程验收合格率', '≥95%', actual, ...scored(output), ''],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', ...scored(satisfaction), ''],
    ['总分', '', '', '', '', ...scored(policy.total.value), ''],
  ]);
  const [review] = reviewSheets([sheet], { policy });
  if (!review) throw new Error('the form is not read');
  return review;
}

const rulesOf = ({ findings }: FormReview, ...severities: readonly string[]): readonly string[] =>
  findings.filter(({ severity }) => severities.includes(severity)).map(({ rule }) => rule);

describe.each(policies.map((policy) => [policy.id, policy] as const))('under %s', (_, policy) => {
  it('a form that keeps it has no error and no warning', () => {
    expect(rulesOf(reviewed(policy, { rate: '100%', actual: '96%' }), 'error', 'warning')).toEqual([]);
  });

  it('a false execution rate is an error', () => {
    expect(rulesOf(reviewed(policy, { rate: '90%', actual: '96%' }), 'error')).toContain('rate-mismatch');
  });

  it('full points for a target that was missed are an error where points are given for it', () => {
    const rules = rulesOf(reviewed(policy, { rate: '100%', actual: '80%' }), 'error');
    expect(rules.includes('score-above-rule')).toBe(policy.scored.value);
  });
});
