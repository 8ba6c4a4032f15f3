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
});
