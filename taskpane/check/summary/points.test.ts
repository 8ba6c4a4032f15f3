import { readFileSync } from 'node:fs';
import { reviewSheets } from '../../../src/review';
import { sheetFromRows } from '../../../src/sheets';
import { pointsByGroup } from './points';

function pointsIn(name: string): readonly string[] {
  const rows = readFileSync(`samples/${name}.txt`, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.split('\t'));
  return reviewSheets([sheetFromRows(name, rows)]).flatMap((review) =>
    pointsByGroup(review).map(
      ({ name: group, score, weight }) => `${group ?? '执行率'} ${score.toString()}/${weight.toString()}`,
    ),
  );
}

describe('points by group', () => {
  it('are summed under the bare names of the level-1 labels, the rate first', () => {
    expect(pointsIn('wuhan-department')).toEqual(['执行率 10/10', '产出 58/60', '效益 24/28']);
  });

  it('stand under no name where the form has no level-1 labels', () => {
    expect(pointsIn('chongqing-project')).toEqual(['执行率 10/10', ' 90/90']);
  });

  it('are those of the label, where it alone gives points to the rate', () => {
    const rows = [
      '监管绩效自评表',
      '预算执行情况（20分）|预算数|执行数|执行率|得分',
      '年度财政资金总额|50|50|100%|20',
      '一级指标|二级指标|三级指标|指标值|完成值|得分',
      '产出指标|数量指标|开展检查（50分）|≥40次|43次|50',
      '|质量指标|处置率（30分）|100%|100%|30',
    ].map((line) => line.split('|'));
    const [review] = reviewSheets([sheetFromRows('表', rows)]);
    expect(
      review &&
        pointsByGroup(review).map(({ name, score, weight }) => [name, score.toString(), weight.toString()]),
    ).toEqual([
      [null, '20', '20'],
      ['产出', '80', '80'],
    ]);
  });
});
