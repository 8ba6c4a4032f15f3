import { factsOf } from '../../facts';
import { readForms } from '../../forms';
import { defaultPolicy } from '../../policies';
import { sheetFromRows } from '../../sheets';
import { runRules } from '../run';
import { idNumber } from './rule';

it('masks every id of the cell, and says none in the finding', () => {
  const rows = [
    ['指标名称', '指标值', '完成值', '分值', '得分', '说明'],
    ['补助', '2', '2', '90', '90', '某甲110101199003071233、某乙500103197812310018'],
  ];
  const [form] = readForms(sheetFromRows('示例', rows));
  const hits = form ? runRules([idNumber], factsOf(form, defaultPolicy)).flatMap((run) => run.hits) : [];
  expect(hits.map(({ fix }) => fix)).toEqual([
    {
      kind: 'suggested',
      edits: [
        { cell: { row: 2, column: 6 }, value: '某甲110*************33、某乙500*************18', as: 'text' },
      ],
    },
  ]);
  expect(JSON.stringify(hits.map(({ found }) => found))).not.toMatch(/\d{17}/u);
});
