import { Decimal } from '../values';
import { coefficient, deviation, halfUp, type QuantitativeNature, score, total } from '.';

type Row = readonly [
  name: string,
  nature: QuantitativeNature,
  target: string,
  actual: string,
  deviation: string,
  weight: string,
];

/** Every quantitative row of two published Chongqing files, as stated. Each states coefficient 100 and the full score. */
const rows: readonly Row[] = [
  ['000 信息数量', '≥', '10', '120', '1100', '15'],
  ['000 培训场次', '≥', '2', '4', '100', '15'],
  ['000 会议次数', '≥', '10', '11', '10', '10'],
  ['000 慰问人次', '≥', '50', '210', '320', '10'],
  ['000 服务活动次数', '≥', '3', '6', '100', '20'],
  ['000 服务覆盖人数', '≥', '100', '300', '200', '20'],
  ['001-A 编印期数', '≥', '90', '93', '3.33', '10'],
  ['001-A 大型会议', '≥', '50', '60', '20', '10'],
  ['001-A 检查指导', '≥', '12', '14', '16.67', '5'],
  ['001-A 值班培训', '≥', '10', '12', '20', '5'],
  ['001-A 办结率', '=', '100', '100', '0', '10'],
  ['001-A 信息得分', '≥', '300', '383', '27.67', '15'],
  ['001-A 办理提案', '≥', '5', '5', '0', '10'],
  ['001-A 投诉举报', '≤', '4', '3', '25', '10'],
  ['001-B 一线人员', '≥', '200', '220', '10', '20'],
  ['001-B 应急人员', '≥', '200', '240', '20', '20'],
  ['001-B 企业人员', '≥', '200', '200', '0', '10'],
  ['001-C 其它刊物', '≥', '30', '33', '10', '10'],
  ['001-C 内刊', '≥', '60', '60', '0', '20'],
  ['001-C 信息得分', '≥', '300', '383', '27.67', '20'],
];

test('all twenty rows are here', () => expect(rows).toHaveLength(20));

test.each(rows)(
  '%s: %s %s and %s give %s %%, coefficient 100, score %s',
  (_name, nature, aim, done, stated, weight) => {
    const [target, actual] = [new Decimal(aim), new Decimal(done)];
    const percent = deviation(nature, target, target, actual);
    const factor = coefficient(nature, target, target, actual, 'linear');
    expect(percent === null ? null : halfUp(percent).toString()).toBe(stated);
    expect(factor.toString()).toBe('100');
    expect(score(new Decimal(weight), factor).toString()).toBe(weight);
  },
);

test('000 and its execution rate make 100', () => {
  const weights = rows.filter(([name]) => name.startsWith('000')).map((row) => new Decimal(row[5]));
  expect(total([...weights, new Decimal(10)]).toString()).toBe('100');
});
