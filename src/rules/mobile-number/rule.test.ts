import { factsOf } from '../../facts';
import { readForms } from '../../forms';
import { defaultPolicy } from '../../policies';
import { type Cell, sheetFromRows } from '../../sheets';
import { runRules } from '../run';
import { mobileNumber } from './rule';

it('finds a mobile number that is stored as a number', () => {
  const sheet = sheetFromRows('示例', [
    ['项目名称', '党建', '联系电话', '13800138000'],
    ['指标名称', '指标值', '全年完成值', '分值', '得分'],
    ['走访企业', '≥10', '10', '90', '90'],
  ]);
  const cells = sheet.cells.map((cell): Cell => {
    return cell.text === '13800138000' ? { ...cell, content: 13800138000 } : cell;
  });
  const runs = readForms({ ...sheet, cells, typed: true }).flatMap((form) =>
    runRules([mobileNumber], factsOf(form, defaultPolicy)),
  );
  expect(runs.flatMap((run) => run.hits.map((hit) => hit.found.values['masked']))).toEqual(['138****8000']);
});
